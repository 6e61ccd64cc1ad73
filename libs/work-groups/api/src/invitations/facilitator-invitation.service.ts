import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AuditService,
  CommandService,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { IdentityService } from '@tessellate/identity-api';
import { HubDirectory, RoleInvitations } from '@tessellate/network-api';
import type { EntityManager } from 'typeorm';
import type { InviteFacilitatorInput, WithdrawInvitationInput } from '../graphql/work-group.input';
import { FacilitatorService } from '../members/facilitator.service';
import { canManage } from '../work-group.policy';
import { facilitatorInvitationLetter } from './facilitator-invitation.letters';

const FACILITATOR = 'FACILITATOR';

/** People whom a manager knows by their e-mail address alone: whoever has an account leads at once, others are written to. */
@Injectable()
export class FacilitatorInvitationService {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly identity: IdentityService,
    private readonly facilitators: FacilitatorService,
    private readonly hubs: HubDirectory,
    private readonly invitations: RoleInvitations,
  ) {}

  open(): void {
    this.invitations.register({
      kind: FACILITATOR,
      give: (scope, { targetId, personId, givenBy }) => this.facilitators.appoint(scope, givenBy, targetId, personId),
    });
  }

  async invite(ctx: RequestContext, input: InviteFacilitatorInput): Promise<string> {
    const { workGroupId, name, email } = input;
    // Before the transaction: many at once, each waiting for a second connection, would all wait for ever.
    const [hubs, sender] = await Promise.all([this.hubs.all(), this.identity.recipient(ctx.me.personId)]);
    return this.commands.run(ctx, 'inviteFacilitator', input, async scope => {
      const { tx } = scope;
      const group = await this.facilitators.requireManaged(ctx, tx, workGroupId);
      const became = await this.invitations.invite(scope, {
        ...{ kind: FACILITATOR, targetId: workGroupId, email, name, invitedBy: ctx.me.personId },
        letter: given =>
          facilitatorInvitationLetter({
            ...given,
            groupReference: group.reference,
            hubName: hubs.find(({ id }) => id === group.hubId)?.name ?? 'Your Maths Hub',
            invitedByName: sender?.name ?? 'The hub’s manager',
            url: `${this.config.publicUrl}/sign-up`,
          }),
      });
      if (became === 'INVITED') await this.log(tx, ctx, workGroupId, 'workGroup.facilitatorInvited');
      return workGroupId;
    });
  }

  async withdraw(ctx: RequestContext, input: WithdrawInvitationInput): Promise<string> {
    return this.commands.run(ctx, 'withdrawFacilitatorInvitation', input, async ({ tx }) => {
      const workGroupId = await this.invitations.targetOf(tx, FACILITATOR, input.invitationId);
      const [group]: { hubId: string }[] = await tx.query('SELECT hub_id AS "hubId" FROM work_group WHERE id = $1', [
        workGroupId,
      ]);
      if (!workGroupId || !group || !canManage(ctx.me, group)) throw notFound('This invitation');
      await this.invitations.withdraw(tx, input.invitationId);
      await this.log(tx, ctx, workGroupId, 'workGroup.invitationWithdrawn');
      return workGroupId;
    });
  }

  private log(tx: EntityManager, ctx: RequestContext, workGroupId: string, action: string): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId: ctx.me.personId, action, targetType: 'WORK_GROUP', targetId: workGroupId },
      ...{ subjectId: null, audienceId: workGroupId, reason: '' },
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  CommandService,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { IdentityService, PersonVisibility } from '@tessellate/identity-api';
import type {
  AppointHubManagerInput,
  InviteHubManagerInput,
  RemoveHubManagerInput,
  WithdrawHubInvitationInput,
} from '../hubs/graphql/hub.input';
import { hubManagerInvitationLetter } from '../invitations/hub-manager-invitation.letters';
import { RoleInvitations } from '../invitations/role-invitations.service';
import { HubManagers } from './hub-managers.service';

export const HUB_MANAGER = 'HUB_MANAGER';

/** National coordinators say who manages a hub: somebody they find by name, or somebody whose address they know. */
@Injectable()
export class HubManagerAppointmentService {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly commands: CommandService,
    private readonly managers: HubManagers,
    private readonly people: PersonVisibility,
    private readonly identity: IdentityService,
    private readonly invitations: RoleInvitations,
  ) {}

  open(): void {
    this.invitations.register({
      kind: HUB_MANAGER,
      give: async (scope, { targetId, personId, givenBy }) => {
        const hub = await this.managers.lock(scope.tx, targetId);
        if (!hub.closedAt) await this.managers.appoint(scope, givenBy, hub, personId);
      },
    });
  }

  async appoint(ctx: RequestContext, input: AppointHubManagerInput): Promise<string> {
    const { hubId, personId } = input;
    if (!(await this.people.isVisible(ctx, personId))) throw notFound('This person');
    return this.commands.run(ctx, 'appointHubManager', input, async scope => {
      const hub = await this.managers.lock(scope.tx, hubId);
      await this.managers.appoint(scope, ctx.me.personId, hub, personId);
      return hubId;
    });
  }

  async invite(ctx: RequestContext, input: InviteHubManagerInput): Promise<string> {
    const { hubId, email, name } = input;
    // Before the transaction: many at once, each waiting for a second connection, would all wait for ever.
    const sender = await this.identity.recipient(ctx.me.personId);
    return this.commands.run(ctx, 'inviteHubManager', input, async scope => {
      const { tx } = scope;
      const hub = await this.managers.lock(tx, hubId);
      if (hub.closedAt) throw new AppError('CONFLICT', `${hub.name} is closed. Open it again to give it managers.`);
      const became = await this.invitations.invite(scope, {
        ...{ kind: HUB_MANAGER, targetId: hubId, email, name, invitedBy: ctx.me.personId },
        letter: given =>
          hubManagerInvitationLetter({
            ...given,
            hubName: hub.name,
            invitedByName: sender?.name ?? 'A colleague',
            url: `${this.config.publicUrl}/sign-up`,
          }),
      });
      if (became === 'INVITED') {
        await this.managers.log(tx, { actorId: ctx.me.personId, action: 'hub.managerInvited', hubId, reason: '' });
      }
      return hubId;
    });
  }

  async withdraw(ctx: RequestContext, input: WithdrawHubInvitationInput): Promise<string> {
    return this.commands.run(ctx, 'withdrawHubInvitation', input, async ({ tx }) => {
      const hubId = await this.invitations.targetOf(tx, HUB_MANAGER, input.invitationId);
      if (!hubId) throw notFound('This invitation');
      await this.invitations.withdraw(tx, input.invitationId);
      await this.managers.log(tx, { actorId: ctx.me.personId, action: 'hub.invitationWithdrawn', hubId, reason: '' });
      return hubId;
    });
  }

  async remove(ctx: RequestContext, input: RemoveHubManagerInput): Promise<string> {
    const { hubId, personId, reason } = input;
    return this.commands.run(ctx, 'removeHubManager', input, async scope => {
      const hub = await this.managers.lock(scope.tx, hubId);
      await this.managers.remove(scope, { actorId: ctx.me.personId, hub, personId, reason: reason.trim() });
      return hubId;
    });
  }
}

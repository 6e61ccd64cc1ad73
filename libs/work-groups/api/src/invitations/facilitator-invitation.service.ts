import { Inject, Injectable } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AuditService,
  CommandService,
  type CommandScope,
  notFound,
  Outbox,
  type RequestContext,
} from '@tessellate/api-kernel';
import { cleanEmail } from '@tessellate/contract';
import { IdentityService } from '@tessellate/identity-api';
import { MailQueue } from '@tessellate/mail-api';
import { HubDirectory } from '@tessellate/network-api';
import { WORK_GROUP_LIMITS } from '@tessellate/work-groups-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { InviteFacilitatorInput, WithdrawInvitationInput } from '../graphql/work-group.input';
import { FacilitatorService } from '../members/facilitator.service';
import { canManage } from '../work-group.policy';
import { facilitatorInvitationLetter } from './facilitator-invitation.letters';

const DAY_MS = 86_400_000;

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
    private readonly mails: MailQueue,
  ) {}

  listen(outbox: Outbox): void {
    outbox.on('account.verified', ({ personId }) => this.accountVerified(personId));
  }

  /** The same address again is written to again, and has the whole time anew. */
  async invite(ctx: RequestContext, input: InviteFacilitatorInput): Promise<string> {
    const { workGroupId, name } = input;
    const email = cleanEmail(input.email);
    // Before the transaction: many at once, each waiting for a second connection, would all wait for ever.
    const [hubs, sender] = await Promise.all([this.hubs.all(), this.identity.recipient(ctx.me.personId)]);
    return this.commands.run(ctx, 'inviteFacilitator', input, async scope => {
      const { tx } = scope;
      const group = await this.facilitators.requireManaged(ctx, tx, workGroupId);
      const account = await this.identity.accountOf(email, tx);
      if (account?.verified) {
        await this.facilitators.appoint(scope, ctx.me.personId, workGroupId, account.personId);
        return workGroupId;
      }
      const expiresAt = new Date(Date.now() + WORK_GROUP_LIMITS.invitationDays * DAY_MS);
      await tx.query('DELETE FROM work_group_invitation WHERE expires_at < now()');
      await tx.query(
        `INSERT INTO work_group_invitation (id, work_group_id, email, name, invited_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (work_group_id, email) DO UPDATE
         SET name = excluded.name, invited_by = excluded.invited_by, invited_at = now(), expires_at = excluded.expires_at`,
        [randomUUID(), workGroupId, email, name.trim(), ctx.me.personId, expiresAt],
      );
      await this.log(tx, ctx, workGroupId, 'workGroup.facilitatorInvited');
      await this.mails.add(
        tx,
        facilitatorInvitationLetter({
          ...{ email, name: name.trim(), expiresAt, groupReference: group.reference },
          hubName: hubs.find(({ id }) => id === group.hubId)?.name ?? 'Your Maths Hub',
          invitedByName: sender?.name ?? 'The hub’s manager',
          url: `${this.config.publicUrl}/sign-up`,
        }),
      );
      return workGroupId;
    });
  }

  async withdraw(ctx: RequestContext, input: WithdrawInvitationInput): Promise<string> {
    return this.commands.run(ctx, 'withdrawFacilitatorInvitation', input, async ({ tx }) => {
      const [row]: { workGroupId: string; hubId: string }[] = await tx.query(
        `SELECT g.id AS "workGroupId", g.hub_id AS "hubId" FROM work_group_invitation i JOIN work_group g ON g.id = i.work_group_id
         WHERE i.id = $1 FOR UPDATE OF i`,
        [input.invitationId],
      );
      if (!row || !canManage(ctx.me, row)) throw notFound('This invitation');
      await tx.query('DELETE FROM work_group_invitation WHERE id = $1', [input.invitationId]);
      await this.log(tx, ctx, row.workGroupId, 'workGroup.invitationWithdrawn');
      return row.workGroupId;
    });
  }

  /** Proving the address is taking the invitation. */
  private async accountVerified(personId: string): Promise<void> {
    const email = await this.identity.emailOf(personId);
    if (!email) return;
    await this.commands.unattended(scope => this.accept(scope, personId, email));
  }

  private async accept(scope: CommandScope, personId: string, email: string): Promise<void> {
    const rows: { workGroupId: string; invitedBy: string }[] = await scope.tx.query(
      `WITH taken AS (DELETE FROM work_group_invitation WHERE email = $1 RETURNING work_group_id, invited_by, expires_at)
       SELECT work_group_id AS "workGroupId", invited_by AS "invitedBy" FROM taken WHERE expires_at > now() ORDER BY 1`,
      [email],
    );
    for (const { workGroupId, invitedBy } of rows)
      await this.facilitators.appoint(scope, invitedBy, workGroupId, personId);
  }

  private log(tx: EntityManager, ctx: RequestContext, workGroupId: string, action: string): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId: ctx.me.personId, action, targetType: 'WORK_GROUP', targetId: workGroupId },
      ...{ subjectId: null, audienceId: workGroupId, reason: '' },
    });
  }
}

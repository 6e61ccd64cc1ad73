import { Injectable } from '@nestjs/common';
import { CommandService, type CommandScope, Outbox } from '@tessellate/api-kernel';
import { cleanEmail } from '@tessellate/contract';
import { IdentityService } from '@tessellate/identity-api';
import { type Mail, MailQueue } from '@tessellate/mail-api';
import { HUB_LIMITS } from '@tessellate/network-contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';

const DAY_MS = 86_400_000;

/** A role that people can be asked by e-mail to take on. */
export interface InvitedRole {
  kind: string;
  /** Gives it to whoever has proved the address, within the caller's command; does nothing where it cannot be given any more. */
  give(scope: CommandScope, role: { targetId: string; personId: string; givenBy: string }): Promise<void>;
}

export interface NewRoleInvitation {
  kind: string;
  targetId: string;
  email: string;
  name: string;
  invitedBy: string;
  letter(given: { email: string; name: string; expiresAt: Date }): Mail;
}

/** People known by their e-mail address alone: whoever has an account has the role at once, others are written to. */
@Injectable()
export class RoleInvitations {
  private readonly roles = new Map<string, InvitedRole>();

  constructor(
    private readonly commands: CommandService,
    private readonly identity: IdentityService,
    private readonly mails: MailQueue,
  ) {}

  register(role: InvitedRole): void {
    this.roles.set(role.kind, role);
  }

  listen(outbox: Outbox): void {
    outbox.on('account.verified', ({ personId }) => this.accountVerified(personId));
  }

  /**
   * The same address again is written to again, and has the whole time anew.
   * @returns whether somebody had an account, and so has the role already
   */
  async invite(scope: CommandScope, { letter, ...given }: NewRoleInvitation): Promise<'GIVEN' | 'INVITED'> {
    const { tx } = scope;
    const { kind, targetId, invitedBy } = given;
    const email = cleanEmail(given.email);
    const name = given.name.trim();
    const account = await this.identity.accountOf(email, tx);
    if (account?.verified) {
      await this.roles.get(kind)?.give(scope, { targetId, personId: account.personId, givenBy: invitedBy });
      return 'GIVEN';
    }
    const expiresAt = new Date(Date.now() + HUB_LIMITS.invitationDays * DAY_MS);
    await tx.query('DELETE FROM role_invitation WHERE expires_at < now()');
    await tx.query(
      `INSERT INTO role_invitation (id, kind, target_id, email, name, invited_by, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (target_id, kind, email) DO UPDATE
       SET name = excluded.name, invited_by = excluded.invited_by, invited_at = now(), expires_at = excluded.expires_at`,
      [randomUUID(), kind, targetId, email, name, invitedBy, expiresAt],
    );
    await this.mails.add(tx, letter({ email, name, expiresAt }));
    return 'INVITED';
  }

  /** What an invitation is to, locked; null when there is none of this kind. */
  async targetOf(tx: EntityManager, kind: string, invitationId: string): Promise<string | null> {
    const [row]: { targetId: string }[] = await tx.query(
      'SELECT target_id AS "targetId" FROM role_invitation WHERE id = $1 AND kind = $2 FOR UPDATE',
      [invitationId, kind],
    );
    return row?.targetId ?? null;
  }

  async withdraw(tx: EntityManager, invitationId: string): Promise<void> {
    await tx.query('DELETE FROM role_invitation WHERE id = $1', [invitationId]);
  }

  /** Proving the address is taking the invitation. */
  private async accountVerified(personId: string): Promise<void> {
    const email = await this.identity.emailOf(personId);
    if (!email) return;
    await this.commands.unattended(async scope => {
      const rows: { kind: string; targetId: string; givenBy: string }[] = await scope.tx.query(
        `WITH taken AS (DELETE FROM role_invitation WHERE email = $1 RETURNING kind, target_id, invited_by, expires_at)
         SELECT kind, target_id AS "targetId", invited_by AS "givenBy" FROM taken WHERE expires_at > now() ORDER BY 1, 2`,
        [email],
      );
      for (const { kind, targetId, givenBy } of rows)
        await this.roles.get(kind)?.give(scope, { targetId, personId, givenBy });
    });
  }
}

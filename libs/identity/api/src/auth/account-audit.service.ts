import { Injectable, Logger } from '@nestjs/common';
import { AuditService, Database } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import { AuthError } from './auth-error';
import { cookieValue } from './session-cookie';

/** What happens to an account and its sessions, as the log names it. */
export type AccountEvent =
  | 'session.opened'
  | 'session.ended'
  | 'session.allEnded'
  | 'signIn.refused'
  | 'signIn.blocked'
  | 'password.resetAsked'
  | 'password.reset'
  | 'password.changed'
  | 'password.changeRefused';

/** Keeps the sign-in events of accounts in the log. Never an e-mail address, a password, a link's token or a network address. */
@Injectable()
export class AccountAudit {
  private readonly logger = new Logger('Account');

  constructor(
    private readonly audit: AuditService,
    private readonly database: Database,
  ) {}

  /** @param actorId null when it is not sure that it was the account's owner */
  async record(
    event: AccountEvent,
    personId: string,
    reason: string,
    { actorId = personId, tx = this.database.manager }: { actorId?: string | null; tx?: EntityManager } = {},
  ): Promise<void> {
    await this.audit.append(tx, {
      actorId,
      action: event,
      targetType: 'PERSON',
      targetId: personId,
      subjectId: null,
      audienceId: null,
      reason,
    });
  }

  /** The same for an e-mail address that somebody typed. Of one that has no account only the server's log tells. */
  async recordFor(email: string, event: AccountEvent, reason: string): Promise<void> {
    const [person] = await this.database.read<{ id: string }>(
      'identity.audited_person',
      'SELECT id FROM person WHERE email = $1 AND erased_at IS NULL',
      [email],
    );
    if (person) await this.record(event, person.id, reason, { actorId: null });
    else this.logger.warn(`${event} for an address without an account: ${reason}`);
  }

  /**
   * A refused sign-in. Of those that the limits refuse only the first of a quarter of an hour is kept: the log must not grow
   * with every guess.
   */
  async refused(email: string, error: unknown): Promise<void> {
    if (!(error instanceof AuthError)) return;
    if (error.body.code !== 'RATE_LIMITED') return this.recordFor(email, 'signIn.refused', error.body.code);
    if (error.first) await this.recordFor(email, 'signIn.blocked', error.message);
  }

  /** The session that an answer's cookie opens, if it opens one. */
  async openedBy(cookies: unknown, how: string): Promise<void> {
    for (const cookie of Array.isArray(cookies) ? cookies : [cookies]) {
      const header = String(cookie ?? '').split(';')[0];
      const name = header?.split('=')[0] ?? '';
      const value = name.endsWith('.session_token') ? cookieValue(header, name) : null;
      if (!value) continue;
      const [session] = await this.database.read<{ personId: string }>(
        'identity.opened_session',
        `SELECT p.id AS "personId" FROM auth.session s JOIN person p ON p.auth_user_id = s."userId" WHERE s.token = $1`,
        [decodeURIComponent(value).split('.')[0]],
      );
      if (session) await this.record('session.opened', session.personId, how);
    }
  }
}

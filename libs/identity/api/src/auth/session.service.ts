import { Inject, Injectable } from '@nestjs/common';
import {
  type AppConfig,
  APP_CONFIG,
  CommandService,
  Database,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { DraftOpenings } from '@tessellate/drafts-api';
import { randomBytes, randomUUID } from 'node:crypto';
import type { SessionType } from '../graphql/session.type';
import type { RevokeSessionInput, SignOutEverywhereInput } from '../graphql/profile.input';
import { AccountAudit } from './account-audit.service';
import { describeDevice } from './device';
import { sessionCookie, SESSION_SECONDS } from './session-cookie';

/**
 * The viewer's sessions. Ending one is deleting its row: a trigger then tells every process,
 * whichever way the session ended.
 */
@Injectable()
export class SessionService {
  constructor(
    private readonly commands: CommandService,
    private readonly database: Database,
    private readonly audit: AccountAudit,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    openings: DraftOpenings,
  ) {
    openings.useDeviceNames(ids => this.devices(ids));
  }

  async list(ctx: RequestContext): Promise<SessionType[]> {
    const rows = await this.database.read<Omit<SessionType, 'device' | 'current'> & { userAgent: string | null }>(
      'identity.sessions',
      `SELECT s.id, s."userAgent", s."createdAt", s."updatedAt" AS "lastUsedAt", s."expiresAt"
       FROM auth.session s JOIN person p ON p.auth_user_id = s."userId"
       WHERE p.id = $1 AND s."expiresAt" > now() ORDER BY s."updatedAt" DESC, s.id LIMIT 100`,
      [ctx.me.personId],
    );
    return rows.map(({ userAgent, ...row }) => ({
      ...row,
      device: describeDevice(userAgent),
      current: row.id === ctx.me.sessionId,
    }));
  }

  /** What people call the devices of sessions that have not ended, by the session's id. */
  async devices(ids: string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.read<{ id: string; userAgent: string | null }>(
      'identity.devices',
      'SELECT id, "userAgent" FROM auth.session WHERE id = ANY($1::uuid[]) AND "expiresAt" > now()',
      [ids],
    );
    return new Map(rows.map(({ id, userAgent }) => [id, describeDevice(userAgent)]));
  }

  /** @throws AppError NOT_FOUND when it is not one of the viewer's */
  async revoke(ctx: RequestContext, input: RevokeSessionInput): Promise<void> {
    await this.commands.run(ctx, 'revokeSession', input, async ({ tx, signal }) => {
      const [ended] = await tx.query<[unknown[], number]>(
        `DELETE FROM auth.session s USING person p
         WHERE s.id = $1 AND p.auth_user_id = s."userId" AND p.id = $2 RETURNING s.id`,
        [input.sessionId, ctx.me.personId],
      );
      if (ended.length === 0) throw notFound('This session');
      await this.audit.record('session.ended', ctx.me.personId, 'from the list of sessions', { tx });
      await signal('session', ctx.me.personId);
      return input.sessionId;
    });
    if (input.sessionId === ctx.me.sessionId) ctx.sessionEnded = true;
  }

  /** Ends every session of the viewer, this one too unless `keepThis`. @returns how many ended */
  async signOutEverywhere(ctx: RequestContext, input: SignOutEverywhereInput): Promise<number> {
    const ended = await this.commands.run(ctx, 'signOutEverywhere', input, async ({ tx, signal }) => {
      const [rows] = await tx.query<[unknown[], number]>(
        `DELETE FROM auth.session s USING person p
         WHERE p.auth_user_id = s."userId" AND p.id = $1 AND ($2::uuid IS NULL OR s.id <> $2) RETURNING s.id`,
        [ctx.me.personId, input.keepThis ? ctx.me.sessionId : null],
      );
      await this.audit.record('session.allEnded', ctx.me.personId, `${rows.length} ended`, { tx });
      await signal('session', ctx.me.personId);
      return String(rows.length);
    });
    if (!input.keepThis) ctx.sessionEnded = true;
    return Number(ended);
  }

  /**
   * Opens a session for a person without asking for the password. The caller has decided that this is right.
   * @param from how: what the log says of it
   * @returns the Set-Cookie header
   */
  async open(personId: string, from: { address: string; userAgent: string | undefined; how: string }): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.database.write(
      'identity.open_session',
      `INSERT INTO auth.session (id, token, "userId", "expiresAt", "ipAddress", "userAgent")
       SELECT $1, $2, auth_user_id, now() + make_interval(secs => $3), $4, $5 FROM person WHERE id = $6`,
      [randomUUID(), token, SESSION_SECONDS, from.address, (from.userAgent ?? '').slice(0, 500), personId],
    );
    await this.audit.record('session.opened', personId, from.how);
    return sessionCookie(token, this.config.authSecret, this.config.publicUrl.startsWith('https://'));
  }
}

import { Inject, Injectable } from '@nestjs/common';
import {
  type AppConfig,
  APP_CONFIG,
  Database,
  type SessionSource,
  SessionResolver,
  Signals,
} from '@tessellate/api-kernel';
import { LRUCache } from 'lru-cache';
import { cookieValue, sessionCookieName, verifyToken } from './session-cookie';

interface KnownSession {
  personId: string;
  sessionId: string;
  expiresAt: number;
}

/**
 * Who a session cookie belongs to. On the hot path of every request: a session that was seen lately is answered from
 * memory, and forgotten the moment any process ends one of the person's sessions.
 */
@Injectable()
export class CookieSessionResolver implements SessionSource {
  private readonly name: string;
  /** By the cookie's whole value, so that the signature need not be computed again for a cookie that was good before. */
  private readonly known = new LRUCache<string, KnownSession>({
    max: 20_000,
    ttl: 30_000,
    dispose: (session, value) => this.unindex(session.personId, value),
  });
  private readonly valuesOf = new Map<string, Set<string>>();
  private generation = 0;

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    resolver: SessionResolver,
    signals: Signals,
  ) {
    this.name = sessionCookieName(config.publicUrl.startsWith('https://'));
    resolver.use(this);
    signals.on('session', personId => this.forget(personId));
  }

  async resolve(headers: { cookie?: string | undefined }): Promise<{ personId: string; sessionId: string } | null> {
    const value = cookieValue(headers.cookie, this.name);
    if (!value) return null;
    const known = this.known.get(value);
    if (known && known.expiresAt > Date.now()) return known;
    const token = verifyToken(value, this.config.authSecret);
    return token ? this.read(value, token) : null;
  }

  private async read(value: string, token: string): Promise<KnownSession | null> {
    const generation = this.generation;
    const [row] = await this.database.read<{ personId: string; sessionId: string; expiresAt: Date }>(
      'identity.session',
      `SELECT p.id AS "personId", s.id AS "sessionId", s."expiresAt"
       FROM auth.session s JOIN person p ON p.auth_user_id = s."userId"
       WHERE s.token = $1 AND s."expiresAt" > now() AND p.erased_at IS NULL AND ($2 OR NOT p.demo)`,
      [token, this.config.demo],
    );
    if (!row) return null;
    const session = { ...row, expiresAt: row.expiresAt.getTime() };
    // A session that ended while it was being read must not be remembered as alive.
    if (generation === this.generation) this.remember(value, session);
    return session;
  }

  private remember(value: string, session: KnownSession): void {
    this.known.set(value, session);
    const values = this.valuesOf.get(session.personId);
    if (values) values.add(value);
    else this.valuesOf.set(session.personId, new Set([value]));
  }

  private forget(personId: string | null): void {
    this.generation++;
    if (personId === null) this.known.clear();
    else for (const value of [...(this.valuesOf.get(personId) ?? [])]) this.known.delete(value);
  }

  private unindex(personId: string, value: string): void {
    const values = this.valuesOf.get(personId);
    values?.delete(value);
    if (values?.size === 0) this.valuesOf.delete(personId);
  }
}

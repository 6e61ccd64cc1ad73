import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, Database, Outbox, SessionResolver, Signals } from '@tessellate/api-kernel';
import { MailService } from '@tessellate/mail-api';
import type { SignedIn } from '@tessellate/identity-contract';
import type { FastifyRequest } from 'fastify';
import { AuthError } from './auth-error';
import { mails } from './mails';

export interface Account {
  personId: string;
  name: string;
  email: string;
  /** Shared by everybody who looks around the demo. */
  demo: boolean;
}

/** What the sign-in routes need to know of accounts beside what better-auth does. */
@Injectable()
export class AccountQueries {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    private readonly sessions: SessionResolver,
    private readonly signals: Signals,
    private readonly outbox: Outbox,
    private readonly mail: MailService,
  ) {}

  /** The account that this request is signed in to. */
  async ofRequest(request: FastifyRequest): Promise<Account | null> {
    const session = await this.sessions.resolve(request.headers);
    if (!session) return null;
    const [row] = await this.database.read<Account>(
      'identity.account',
      'SELECT id AS "personId", name, email, demo FROM person WHERE id = $1 AND email IS NOT NULL',
      [session.personId],
    );
    return row ?? null;
  }

  /** The account that a password-reset link was sent to, if the link is still good. */
  async ofResetToken(token: string): Promise<Account | null> {
    const [row] = await this.database.read<Account>(
      'identity.reset_account',
      `SELECT p.id AS "personId", p.name, p.email, p.demo FROM auth.verification v JOIN person p ON p.auth_user_id::text = v.value
       WHERE v.identifier = $1 AND v."expiresAt" > now() AND p.email IS NOT NULL`,
      [`reset-password:${token}`],
    );
    return row ?? null;
  }

  async signedIn(email: string): Promise<SignedIn> {
    const [row] = await this.database.read<{ id: string }>(
      'identity.person_of_email',
      'SELECT id FROM person WHERE email = $1',
      [email],
    );
    return { status: 'SIGNED_IN', personId: row?.id ?? '' };
  }

  /** Everybody knows the demo password, so a server that is not a demo must not accept it. @throws AuthError FORBIDDEN */
  async refuseDemoPerson(email: string): Promise<void> {
    if (this.config.demo) return;
    const rows = await this.database.read('identity.is_demo', 'SELECT 1 FROM person WHERE email = $1 AND demo', [
      email,
    ]);
    if (rows.length > 0)
      throw new AuthError(403, 'FORBIDDEN', 'This is a demo account, and demo accounts are switched off here.');
  }

  /**
   * For the routes where better-auth ended sessions or took an address as proved: the triggers have told it, and this process
   * need not wait to hear.
   */
  tellSessionsEnded(personId: string): void {
    this.signals.tell('session', personId);
    this.outbox.wake();
  }

  async tellPasswordChanged(account: Account): Promise<void> {
    await this.mail.sendSoon(mails.passwordChanged(account, `${this.config.publicUrl}/forgot-password`));
  }
}

import { Controller, Get, Header, HttpCode, Inject, Post, Query, Req, Res, UseFilters } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, assertSameOrigin, Database, notFound, Public } from '@tessellate/api-kernel';
import { oneLine } from '@tessellate/contract';
import type { DemoAccounts, DemoMailbox, SignedIn } from '@tessellate/identity-contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AttemptLimiter } from '../auth/attempt-limiter.service';
import { bodies, parseBody } from '../auth/auth-bodies';
import { AuthError } from '../auth/auth-error';
import { AuthErrorFilter } from '../auth/auth-error.filter';
import { SessionService } from '../auth/session.service';
import { DEMO_PASSWORD } from './demo-password';

/** One-click accounts and the mailbox of the demo. Outside of demo mode these routes do not exist. */
@Public()
@UseFilters(AuthErrorFilter)
@Controller('api/demo')
export class DemoController {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    private readonly sessions: SessionService,
    private readonly limiter: AttemptLimiter,
  ) {}

  @Get('accounts')
  @Header('cache-control', 'no-store')
  async accounts(): Promise<DemoAccounts> {
    this.requireDemo();
    const accounts = await this.database.readAdHoc<DemoAccounts['accounts'][number]>(
      `SELECT name, email, demo_role AS role, coalesce(demo_description, '') AS description FROM person
       WHERE demo AND demo_role IS NOT NULL AND email IS NOT NULL AND erased_at IS NULL ORDER BY created_at, name LIMIT 50`,
    );
    return { password: DEMO_PASSWORD, accounts };
  }

  @Post('sign-in')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async signIn(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedIn> {
    this.requireDemo();
    assertSameOrigin(request);
    const { email } = parseBody(bodies.emailOnly, request.body);
    await this.limiter.count('demo-sign-in', { address: request.ip });
    const [person] = await this.database.readAdHoc<{ id: string }>(
      'SELECT id FROM person WHERE email = $1 AND demo AND auth_user_id IS NOT NULL AND erased_at IS NULL',
      [email],
    );
    if (!person) throw new AuthError(404, 'NOT_FOUND', 'There is no demo account with this e-mail address.');
    const cookie = await this.sessions.open(person.id, {
      address: request.ip,
      userAgent: request.headers['user-agent'],
      how: 'as a demo account',
    });
    void reply.header('set-cookie', cookie);
    return { status: 'SIGNED_IN', personId: person.id };
  }

  @Get('mailbox')
  @Header('cache-control', 'no-store')
  async mailbox(@Query('to') to?: unknown): Promise<DemoMailbox> {
    this.requireDemo();
    const messages = await this.database.readAdHoc<Omit<DemoMailbox['messages'][number], 'at'> & { at: Date }>(
      `SELECT id, at, recipient AS "to", subject, text, html, coalesce(attachments, '[]') AS attachments
       FROM mailbox_message WHERE position($1 IN lower(recipient)) > 0 ORDER BY at DESC LIMIT 100`,
      [typeof to === 'string' ? oneLine(to).toLowerCase() : ''],
    );
    return {
      stored: !this.config.smtpUrl,
      messages: messages.map(message => ({ ...message, at: message.at.toISOString() })),
    };
  }

  private requireDemo(): void {
    if (!this.config.demo) throw notFound();
  }
}

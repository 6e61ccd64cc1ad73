import { Controller, Header, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { assertSameOrigin, CLEAR_SITE_DATA, Public } from '@tessellate/api-kernel';
import type { SignedIn } from '@tessellate/identity-contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountAudit } from './account-audit.service';
import { type Account, AccountQueries } from './account.queries';
import { AttemptLimiter } from './attempt-limiter.service';
import { bodies, parseBody } from './auth-bodies';
import { AuthError } from './auth-error';
import { AuthErrorFilter } from './auth-error.filter';
import { AuthGateway } from './auth-gateway.service';
import { ACCOUNT_FLOOR_MS, noSoonerThan } from './no-sooner-than';
import { PasswordRules } from './password-rules.service';

/**
 * Signing up, in and out. Every route checks the origin, then the limits, then asks better-auth. Answers never tell
 * whether an e-mail address has an account, except to whoever knows its password.
 */
@Public()
@UseFilters(AuthErrorFilter)
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly gateway: AuthGateway,
    private readonly limiter: AttemptLimiter,
    private readonly accounts: AccountQueries,
    private readonly audit: AccountAudit,
    private readonly passwords: PasswordRules,
  ) {}

  @Post('sign-up')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async signUp(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const body = parseBody(bodies.signUp, request.body);
    await this.passwords.require(body.password, body);
    await this.limiter.count('sign-up', { address: request.ip, account: body.email });
    await noSoonerThan(ACCOUNT_FLOOR_MS, () =>
      this.gateway.call(request, reply, { method: 'POST', path: '/sign-up/email', body }),
    );
    return { status: 'CONFIRM_EMAIL' };
  }

  @Post('sign-in')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async signIn(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedIn> {
    assertSameOrigin(request);
    const body = parseBody(bodies.signIn, request.body);
    const by = { address: request.ip, account: body.email };
    try {
      await this.limiter.count('sign-in', by);
      await this.accounts.refuseDemoPerson(body.email);
      await this.gateway.call(request, reply, { method: 'POST', path: '/sign-in/email', body });
    } catch (error) {
      await this.audit.refused(body.email, error);
      throw error;
    }
    await this.limiter.forgive('sign-in', by);
    await this.audit.openedBy(reply.getHeader('set-cookie'), 'with the password');
    return this.accounts.signedIn(body.email);
  }

  @Post('sign-out')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Header(...CLEAR_SITE_DATA)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const account = await this.endingSessions(request, () =>
      this.gateway.call(request, reply, { method: 'POST', path: '/sign-out', body: {} }),
    );
    if (account) await this.audit.record('session.ended', account.personId, 'by signing out');
    return { status: 'SIGNED_OUT' };
  }

  @Post('verify-email')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async verifyEmail(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const { token } = parseBody(bodies.tokenOnly, request.body);
    await this.limiter.count('use-link', { address: request.ip });
    await this.gateway.call(request, reply, {
      method: 'GET',
      path: `/verify-email?token=${encodeURIComponent(token)}`,
    });
    const opened = reply.getHeader('set-cookie');
    await this.audit.openedBy(opened, 'by confirming the e-mail address');
    return { status: 'VERIFIED', signedIn: opened !== undefined };
  }

  @Post('resend-verification')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async resendVerification(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const body = parseBody(bodies.emailOnly, request.body);
    await this.limiter.count('mail', { address: request.ip, account: body.email });
    // The cookie of whoever is signed in here has nothing to do with the address to confirm.
    await this.gateway.call(
      request,
      reply,
      { method: 'POST', path: '/send-verification-email', body },
      { withCookie: false },
    );
    return { status: 'SENT_IF_NEEDED' };
  }

  @Post('request-password-reset')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async requestPasswordReset(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const body = parseBody(bodies.emailOnly, request.body);
    await this.limiter.count('mail', { address: request.ip, account: body.email });
    await noSoonerThan(ACCOUNT_FLOOR_MS, async () => {
      await this.gateway.call(request, reply, { method: 'POST', path: '/request-password-reset', body });
      await this.audit.recordFor(body.email, 'password.resetAsked', 'a link was asked for');
    });
    return { status: 'SENT_IF_KNOWN' };
  }

  @Post('reset-password')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Header(...CLEAR_SITE_DATA)
  async resetPassword(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const { token, password } = parseBody(bodies.resetPassword, request.body);
    await this.limiter.count('use-link', { address: request.ip });
    const account = await this.accounts.ofResetToken(token);
    if (!account)
      throw new AuthError(400, 'LINK_EXPIRED', 'This link has expired or has already been used. Ask for a new one.');
    await this.passwords.require(password, account);
    await this.gateway.call(request, reply, {
      method: 'POST',
      path: '/reset-password',
      body: { token, newPassword: password },
    });
    this.accounts.tellSessionsEnded(account.personId);
    await this.limiter.clear('sign-in', { address: request.ip, account: account.email });
    await this.audit.record('password.reset', account.personId, 'by the link in an e-mail; all sessions ended');
    return { status: 'PASSWORD_CHANGED' };
  }

  @Post('change-password')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async changePassword(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    assertSameOrigin(request);
    const { currentPassword, password } = parseBody(bodies.changePassword, request.body);
    const account = await this.accounts.ofRequest(request);
    if (!account)
      throw new AuthError(
        401,
        'UNAUTHENTICATED',
        'You are signed out. Sign in to continue; what you have typed is kept.',
      );
    if (account.demo)
      throw new AuthError(
        403,
        'FORBIDDEN',
        'This demo account is shared, so its password cannot be changed. Sign up to try this out.',
      );
    await this.limiter.count('change-password', { address: request.ip, account: account.email });
    await this.passwords.require(password, account);
    const body = { currentPassword, newPassword: password, revokeOtherSessions: true };
    try {
      await this.endingSessions(request, () =>
        this.gateway.call(request, reply, { method: 'POST', path: '/change-password', body }),
      );
    } catch (error) {
      if (error instanceof AuthError)
        await this.audit.record('password.changeRefused', account.personId, error.body.code);
      throw error;
    }
    await this.audit.record('password.changed', account.personId, 'all other sessions ended');
    await this.accounts.tellPasswordChanged(account);
    return { status: 'PASSWORD_CHANGED' };
  }

  @Post('renew-session')
  @HttpCode(204)
  async renewSession(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    assertSameOrigin(request);
    // The answer may arrive after the person has signed in again: it must not take the new session's cookie away.
    await this.gateway.call(request, reply, { method: 'GET', path: '/get-session' }, { keepsSession: true });
  }

  /** Forgets the person's cached sessions in this process before the answer goes out; other processes hear by signal. */
  private async endingSessions(request: FastifyRequest, act: () => Promise<unknown>): Promise<Account | null> {
    const account = await this.accounts.ofRequest(request);
    await act();
    if (account) this.accounts.tellSessionsEnded(account.personId);
    return account;
  }
}

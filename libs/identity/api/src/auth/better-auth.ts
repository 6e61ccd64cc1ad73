import { Logger } from '@nestjs/common';
import { type AppConfig, withoutAddresses } from '@tessellate/api-kernel';
import { type Mail } from '@tessellate/mail-api';
import { PASSWORD_MAX, PASSWORD_MIN } from '@tessellate/identity-contract';
import { betterAuth } from 'better-auth';
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { mails } from './mails';
import { hashPassword, verifyPassword } from './password-hash';
import { COOKIE_PREFIX, RENEW_AFTER_SECONDS, SESSION_SECONDS } from './session-cookie';

const authLogger = new Logger('Auth');

export const AUTH_BASE_PATH = '/api/auth';
/** The header that carries the client's address to better-auth. Set by us alone; the client's own is dropped. */
export const ADDRESS_HEADER = 'x-tessellate-address';

export interface AuthHooks {
  send(mail: Mail): Promise<void>;
  /** Hears what better-auth met and answers with a bare 500. */
  failed(error: unknown): void;
  markVerified(userId: string): Promise<void>;
}

/** better-auth's settings. Its rate limits are off: ours count per account as well (see AttemptLimiter). */
export function authOptions(config: AppConfig, pool: Pool, hooks: AuthHooks) {
  const page = (path: string, token?: string) =>
    `${config.publicUrl}${path}${token ? `#token=${encodeURIComponent(token)}` : ''}`;
  return {
    appName: 'Tessellate',
    baseURL: config.publicUrl,
    basePath: AUTH_BASE_PATH,
    secret: config.authSecret,
    database: pool,
    // Its own words only: what it adds are errors with the addresses and parameters of whoever met them.
    logger: {
      level: 'error' as const,
      log: (_level: string, message: string) => authLogger.error(withoutAddresses(message)),
    },
    onAPIError: { onError: hooks.failed },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }: { hash: string; password: string }) => verifyPassword(hash, password),
      },
      sendResetPassword: async ({ user, token }: { user: AuthUser; token: string }) => {
        await hooks.send(mails.resetPassword(user, page('/reset-password', token)));
      },
      // Whoever could open the link owns the address; without this, somebody who lost the first mail would be stuck.
      onPasswordReset: async ({ user }: { user: AuthUser }) => {
        await hooks.markVerified(user.id);
        await hooks.send(mails.passwordChanged(user, page('/forgot-password')));
      },
      onExistingUserSignUp: async ({ user }: { user: AuthUser }) => {
        await hooks.send(mails.alreadyRegistered(user, page('/forgot-password')));
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: false,
      autoSignInAfterVerification: true,
      expiresIn: 24 * 3600,
      sendVerificationEmail: async ({ user, token }: { user: AuthUser; token: string }) => {
        await hooks.send(mails.verify(user, page('/verify-email', token)));
      },
    },
    session: {
      expiresIn: SESSION_SECONDS,
      updateAge: RENEW_AFTER_SECONDS,
      // Every request is checked against our own cache, which hears of revocations; a cookie cache would not.
      cookieCache: { enabled: false },
      freshAge: 0,
    },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: config.publicUrl.startsWith('https://'),
      database: { generateId: () => randomUUID() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
  };
}

interface AuthUser {
  id: string;
  name: string;
  email: string;
}

/** The part of better-auth that is used: its HTTP handler. */
export interface Auth {
  handler(request: Request): Promise<Response>;
}

export const createAuth = (config: AppConfig, pool: Pool, hooks: AuthHooks): Auth =>
  betterAuth(authOptions(config, pool, hooks));

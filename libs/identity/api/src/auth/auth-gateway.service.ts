import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, Database, loggable, outOfService } from '@tessellate/api-kernel';
import { MailService } from '@tessellate/mail-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { type Auth, ADDRESS_HEADER, AUTH_BASE_PATH, createAuth } from './better-auth';
import { authErrorFrom } from './auth-error';

interface Call {
  method: 'GET' | 'POST';
  path: string;
  body?: Record<string, unknown>;
}

/**
 * The one place that talks to better-auth. It gets a request built anew: no header of the client but the cookie and
 * the user agent, and as address the one Fastify determined.
 */
@Injectable()
export class AuthGateway implements OnApplicationShutdown {
  private readonly logger = new Logger(AuthGateway.name);
  // Its tables are not in the default schema, so it has connections of its own with another search path.
  private readonly pool: pg.Pool;
  private readonly auth: Auth;
  /** Of each call, what went wrong within it: better-auth's answer does not say. */
  private readonly failures = new AsyncLocalStorage<{ error?: unknown }>();

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    database: Database,
    mail: MailService,
  ) {
    this.pool = new pg.Pool({
      connectionString: config.databaseUrl,
      max: 4,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 10_000,
      application_name: 'tessellate auth',
      options: '-c search_path=auth',
    });
    // An idle connection that breaks (the database restarts) is replaced by the pool; unheard, it would end the process.
    this.pool.on('error', error => this.logger.warn(`A connection broke: ${error.message}`));
    this.auth = createAuth(config, this.pool, {
      send: message => mail.sendSoon(message),
      failed: error => {
        const call = this.failures.getStore();
        if (call) call.error = error;
      },
      markVerified: async userId => {
        await database.write(
          'identity.address-verified',
          'UPDATE auth."user" SET "emailVerified" = true, "updatedAt" = now() WHERE id = $1',
          [userId],
        );
      },
    });
  }

  /**
   * Calls better-auth for this request, passes its cookies on, and returns its answer.
   * @throws AuthError in this product's words
   */
  async call<T>(
    request: FastifyRequest,
    reply: FastifyReply,
    call: Call,
    { withCookie = true, keepsSession = false } = {},
  ): Promise<T> {
    const headers = new Headers({ [ADDRESS_HEADER]: request.ip, origin: new URL(this.config.publicUrl).origin });
    if (withCookie && request.headers.cookie) headers.set('cookie', request.headers.cookie);
    if (request.headers['user-agent']) headers.set('user-agent', request.headers['user-agent'].slice(0, 500));
    if (call.body) headers.set('content-type', 'application/json');
    const sent = new Request(`${this.config.publicUrl}${AUTH_BASE_PATH}${call.path}`, {
      method: call.method,
      headers,
      ...(call.body ? { body: JSON.stringify(call.body) } : {}),
    });
    const failure: { error?: unknown } = {};
    const response = await this.failures.run(failure, () => this.auth.handler(sent));
    const cookies = response.headers.getSetCookie().filter(cookie => !keepsSession || !/;\s*max-age=0/i.test(cookie));
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    const answer = (await response.json().catch(() => null)) as { code?: string; message?: string } | null;
    if (response.ok) return answer as T;
    const error = authErrorFrom(answer?.code ?? (response.status === 401 ? 'UNAUTHORIZED' : undefined));
    if (error.status !== 500) throw error;
    this.logger.error(`${call.path} answered ${response.status} ${answer?.code ?? ''}: ${loggable(failure.error)}`);
    throw outOfService(failure.error) ?? error;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { type AppConfig, APP_CONFIG } from '../config/config';
import { Database } from '../database/database.service';
import { AppError } from '../errors/app-error';
import { Jobs } from '../jobs/jobs.service';
import type { RateRule } from './rate-counter';

const COUNT = `
  INSERT INTO rate_count AS r (key, count, resets_at) VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN r.resets_at <= now() THEN 1 ELSE r.count + 1 END,
    resets_at = CASE WHEN r.resets_at <= now() THEN excluded.resets_at ELSE r.resets_at END
  RETURNING count, ceil(extract(epoch FROM resets_at - now()))::int AS "secondsLeft"`;

/** How often something may be done, counted in the database, so that several processes count together. */
@Injectable()
export class RateLimits implements OnModuleInit {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.jobs.every('limits.forget', '23 * * * *', async () => {
      await this.database.write('kernel.prune-rates', 'DELETE FROM rate_count WHERE resets_at < now()');
    });
  }

  /**
   * Counts one act.
   * @param kind what is done: `interest.submit` @param of whose count it is, such as an address; kept as a hash only
   * @param message what the person reads; the time to wait is added
   * @throws AppError RATE_LIMITED with `retryAfterSeconds`
   */
  async take(kind: string, of: string, rule: RateRule, message: string): Promise<void> {
    if (!this.config.rateLimits) return;
    const { count, secondsLeft } = await this.count(kind, of, rule.seconds);
    if (count <= rule.max) return;
    const seconds = Math.max(1, secondsLeft);
    throw new AppError('RATE_LIMITED', `${message} Try again in ${waitInWords(seconds)}.`, {
      retryAfterSeconds: seconds,
    });
  }

  /** Whether this is the first time within `seconds`. Counted whether or not limits are on: it is a memory, not a limit. */
  async first(kind: string, of: string, seconds: number): Promise<boolean> {
    return (await this.count(kind, of, seconds)).count === 1;
  }

  private async count(kind: string, of: string, seconds: number): Promise<{ count: number; secondsLeft: number }> {
    // Hashed, so that the table is no list of who did what.
    const key = `${kind}:${createHash('sha256').update(of).digest('base64url')}`;
    const rows = await this.database.write<{ count: number; secondsLeft: number }>('limits.count', COUNT, [
      key,
      seconds,
    ]);
    return rows[0] ?? { count: 1, secondsLeft: seconds };
  }
}

/** "a minute", "12 minutes", "an hour": how long somebody has to wait, rounded up. */
export function waitInWords(seconds: number): string {
  if (seconds <= 60) return 'a minute';
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} minutes`;
  const hours = Math.ceil(seconds / 3600);
  return hours === 1 ? 'an hour' : `${hours} hours`;
}

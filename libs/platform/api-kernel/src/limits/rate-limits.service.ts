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

const TAKE_BACK = 'UPDATE rate_count SET count = greatest(0, count - 1) WHERE key = ANY($1::text[])';

// What one count holds is taken off wider ones that it is part of, and no more: what others added to those stays counted.
const FORGIVE = `
  WITH own AS (DELETE FROM rate_count WHERE key = $1 RETURNING CASE WHEN resets_at > now() THEN count ELSE 0 END AS count)
  UPDATE rate_count SET count = greatest(0, rate_count.count - own.count) FROM own WHERE key = ANY($2::text[])`;

/** Of what acts, and of whose, there is a count. */
export interface RateKey {
  /** `interest.submit` */
  kind: string;
  /** An address, an account; kept as a hash only. */
  of: string;
}

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
    const over = await this.over({ kind, of }, rule);
    if (!over) return;
    const { secondsLeft } = over;
    throw new AppError('RATE_LIMITED', `${message} Try again in ${waitInWords(secondsLeft)}.`, {
      retryAfterSeconds: secondsLeft,
    });
  }

  /** Counts one act, for whoever refuses in a way of their own. @returns null while the rule has room for it */
  async over(
    { kind, of }: RateKey,
    { max, seconds }: RateRule,
  ): Promise<{ count: number; secondsLeft: number } | null> {
    if (!this.config.rateLimits) return null;
    const { count, secondsLeft } = await this.count(kind, of, seconds);
    return count <= max ? null : { count, secondsLeft: Math.max(1, secondsLeft) };
  }

  /** Takes one act off each of the counts: it was well done, and costs nothing. */
  async takeBack(keys: readonly RateKey[]): Promise<void> {
    if (!this.config.rateLimits) return;
    await this.database.write('limits.take-back', TAKE_BACK, [keys.map(keyOf)]);
  }

  /** Forgets one count, and takes what it held off wider ones that counted the same acts. */
  async forgive(own: RateKey, wider: readonly RateKey[]): Promise<void> {
    if (!this.config.rateLimits) return;
    await this.database.write('limits.forgive', FORGIVE, [keyOf(own), wider.map(keyOf)]);
  }

  async forget(keys: readonly RateKey[]): Promise<void> {
    if (!this.config.rateLimits) return;
    await this.database.write('limits.clear', 'DELETE FROM rate_count WHERE key = ANY($1::text[])', [keys.map(keyOf)]);
  }

  /** Whether this is the first time within `seconds`. Counted whether or not limits are on: it is a memory, not a limit. */
  async first(kind: string, of: string, seconds: number): Promise<boolean> {
    return (await this.count(kind, of, seconds)).count === 1;
  }

  private async count(kind: string, of: string, seconds: number): Promise<{ count: number; secondsLeft: number }> {
    const rows = await this.database.write<{ count: number; secondsLeft: number }>('limits.count', COUNT, [
      keyOf({ kind, of }),
      seconds,
    ]);
    return rows[0] ?? { count: 1, secondsLeft: seconds };
  }
}

/** Hashed, so that the table is no list of who did what. */
const keyOf = ({ kind, of }: RateKey): string => `${kind}:${createHash('sha256').update(of).digest('base64url')}`;

/** "a minute", "12 minutes", "an hour": how long somebody has to wait, rounded up. */
export function waitInWords(seconds: number): string {
  if (seconds <= 60) return 'a minute';
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} minutes`;
  const hours = Math.ceil(seconds / 3600);
  return hours === 1 ? 'an hour' : `${hours} hours`;
}

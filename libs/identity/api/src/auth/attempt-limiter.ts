import { Inject, Injectable } from '@nestjs/common';
import { type AppConfig, APP_CONFIG, Database } from '@tessellate/api-kernel';
import { createHash } from 'node:crypto';
import { AuthError } from './auth-error';
import { ATTEMPT_RULES, type AttemptKind, type AttemptRule, waitInWords } from './attempt-rules';

const COUNT = `
  INSERT INTO auth.attempt AS a (key, count, resets_at) VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN a.resets_at <= now() THEN 1 ELSE a.count + 1 END,
    resets_at = CASE WHEN a.resets_at <= now() THEN EXCLUDED.resets_at ELSE a.resets_at END
  RETURNING count, ceil(extract(epoch FROM resets_at - now()))::int AS "secondsLeft"`;

/** Counts attempts per account and per address, in the database, so that several processes count together. */
@Injectable()
export class AttemptLimiter {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
  ) {}

  /** Counts one attempt. @throws AuthError RATE_LIMITED saying how long to wait */
  async count(kind: AttemptKind, by: { address: string; account?: string | undefined }): Promise<void> {
    if (!this.config.rateLimits) return;
    const rules: { account: AttemptRule | null; address: AttemptRule } = ATTEMPT_RULES[kind];
    await this.take(`${kind}:address:${by.address}`, rules.address, 'from your network');
    if (rules.account && by.account) await this.take(accountKey(kind, by.account), rules.account, 'for this account');
  }

  /** A success takes the account's earlier failures off, so that a bad typist is not locked out tomorrow. */
  async clear(kind: AttemptKind, account: string): Promise<void> {
    if (!this.config.rateLimits) return;
    await this.database.read('identity.attempt_clear', 'DELETE FROM auth.attempt WHERE key = $1', [
      accountKey(kind, account),
    ]);
  }

  /** Removes counts that no longer limit anything. */
  async prune(): Promise<void> {
    await this.database.readAdHoc('DELETE FROM auth.attempt WHERE resets_at < now()');
  }

  private async take(key: string, rule: AttemptRule, where: string): Promise<void> {
    const [row] = await this.database.read<{ count: number; secondsLeft: number }>('identity.attempt', COUNT, [
      key,
      rule.seconds,
    ]);
    if (!row || row.count <= rule.max) return;
    const seconds = Math.max(1, row.secondsLeft);
    throw new AuthError(
      429,
      'RATE_LIMITED',
      `There were too many attempts ${where}. Wait ${waitInWords(seconds)}, then try again.`,
      {
        retryAfterSeconds: seconds,
      },
    );
  }
}

/** Hashed, so that the table holds no list of addresses people tried. */
const accountKey = (kind: AttemptKind, account: string): string =>
  `${kind}:account:${createHash('sha256').update(account.trim().toLowerCase()).digest('base64url')}`;

import { Inject, Injectable } from '@nestjs/common';
import { addressGroup, type AppConfig, APP_CONFIG, Database } from '@tessellate/api-kernel';
import { createHash } from 'node:crypto';
import { AuthError } from './auth-error';
import { ATTEMPT_RULES, type AttemptKind, type AttemptRule, waitInWords } from './attempt-rules';

const COUNT = `
  INSERT INTO auth.attempt AS a (key, count, resets_at) VALUES ($1, 1, now() + make_interval(secs => $2))
  ON CONFLICT (key) DO UPDATE SET
    count = CASE WHEN a.resets_at <= now() THEN 1 ELSE a.count + 1 END,
    resets_at = CASE WHEN a.resets_at <= now() THEN EXCLUDED.resets_at ELSE a.resets_at END
  RETURNING count, ceil(extract(epoch FROM resets_at - now()))::int AS "secondsLeft"`;

// What this address added for the account, and no more, is taken off the wider counts: guesses from elsewhere stay counted.
const FORGIVE = `
  WITH own AS (DELETE FROM auth.attempt WHERE key = $1 RETURNING CASE WHEN resets_at > now() THEN count ELSE 0 END AS count)
  UPDATE auth.attempt SET count = greatest(0, attempt.count - own.count) FROM own WHERE key = ANY($2::text[])`;

/** Who attempts something. */
export interface AttemptBy {
  address: string;
  /** The e-mail address of the account. */
  account?: string | undefined;
}

/** Counts attempts per account and per address, in the database, so that several processes count together. */
@Injectable()
export class AttemptLimiter {
  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    private readonly database: Database,
  ) {}

  /**
   * Counts one attempt, from the narrowest bound to the widest: what a narrow one refuses does not fill a wider one.
   * @throws AuthError RATE_LIMITED saying how long to wait
   */
  async count(kind: AttemptKind, by: AttemptBy): Promise<void> {
    if (!this.config.rateLimits) return;
    const rules: { account: AttemptRule | null; everywhere: AttemptRule | null; address: AttemptRule } =
      ATTEMPT_RULES[kind];
    const keys = keysOf(kind, by);
    if (rules.account && keys.account)
      await this.take(keys.account, rules.account, 'for this account from your network');
    await this.take(keys.address, rules.address, 'from your network');
    if (rules.everywhere && keys.everywhere) await this.take(keys.everywhere, rules.everywhere, 'for this account');
  }

  /** A success takes off the failures from this address, so that a bad typist is not locked out tomorrow. */
  async forgive(kind: AttemptKind, by: Required<AttemptBy>): Promise<void> {
    if (!this.config.rateLimits) return;
    const { account, everywhere, address } = keysOf(kind, by);
    await this.database.write('identity.attempt_forgive', FORGIVE, [account, [everywhere, address]]);
  }

  /** Takes every failure off an account, whose owner has proved the address and chosen a new password. */
  async clear(kind: AttemptKind, by: Required<AttemptBy>): Promise<void> {
    if (!this.config.rateLimits) return;
    const { account, everywhere } = keysOf(kind, by);
    await this.database.write('identity.attempt_clear', 'DELETE FROM auth.attempt WHERE key = ANY($1::text[])', [
      [account, everywhere],
    ]);
  }

  /** Removes counts that no longer limit anything. */
  async prune(): Promise<void> {
    await this.database.write('identity.prune-attempts', 'DELETE FROM auth.attempt WHERE resets_at < now()');
  }

  private async take(key: string, rule: AttemptRule, where: string): Promise<void> {
    const [row] = await this.database.write<{ count: number; secondsLeft: number }>('identity.attempt', COUNT, [
      key,
      rule.seconds,
    ]);
    if (!row || row.count <= rule.max) return;
    const seconds = Math.max(1, row.secondsLeft);
    throw new AuthError(
      429,
      'RATE_LIMITED',
      `There were too many attempts ${where}. Wait ${waitInWords(seconds)}, then try again.`,
      { retryAfterSeconds: seconds },
      row.count === rule.max + 1,
    );
  }
}

/** Accounts are hashed, so that the table holds no list of addresses people tried. */
function keysOf(kind: AttemptKind, { address, account }: AttemptBy) {
  const group = addressGroup(address);
  const hashed = account && createHash('sha256').update(account.trim().toLowerCase()).digest('base64url');
  return {
    account: hashed ? `${kind}:account:${hashed}:${group}` : null,
    everywhere: hashed ? `${kind}:account:${hashed}` : null,
    address: `${kind}:address:${group}`,
  };
}

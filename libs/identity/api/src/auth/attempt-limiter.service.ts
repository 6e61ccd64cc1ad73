import { Injectable } from '@nestjs/common';
import { addressGroup, type RateKey, RateLimits, type RateRule, waitInWords } from '@tessellate/api-kernel';
import { AuthError } from './auth-error';
import { ATTEMPT_RULES, type AttemptKind } from './attempt-rules';

/** Who attempts something. */
export interface AttemptBy {
  address: string;
  /** The e-mail address of the account. */
  account?: string | undefined;
}

/** Counts attempts per account and per address. */
@Injectable()
export class AttemptLimiter {
  constructor(private readonly limits: RateLimits) {}

  /**
   * Counts one attempt, from the narrowest bound to the widest: what a narrow one refuses does not fill a wider one.
   * @throws AuthError RATE_LIMITED saying how long to wait
   */
  async count(kind: AttemptKind, by: AttemptBy): Promise<void> {
    const rules: { account: RateRule | null; everywhere: RateRule | null; address: RateRule } = ATTEMPT_RULES[kind];
    const keys = keysOf(kind, by);
    if (rules.account && keys.account)
      await this.take(keys.account, rules.account, 'for this account from your network');
    await this.take(keys.address, rules.address, 'from your network');
    if (rules.everywhere && keys.everywhere) await this.take(keys.everywhere, rules.everywhere, 'for this account');
  }

  /** A success takes off the failures from this address, so that a bad typist is not locked out tomorrow. */
  async forgive(kind: AttemptKind, by: Required<AttemptBy>): Promise<void> {
    const { account, everywhere, address } = keysOf(kind, by);
    if (account && everywhere) await this.limits.forgive(account, [everywhere, address]);
  }

  /** Takes every failure off an account, whose owner has proved the address and chosen a new password. */
  async clear(kind: AttemptKind, by: Required<AttemptBy>): Promise<void> {
    const { account, everywhere } = keysOf(kind, by);
    if (account && everywhere) await this.limits.forget([account, everywhere]);
  }

  private async take(key: RateKey, rule: RateRule, where: string): Promise<void> {
    const over = await this.limits.over(key, rule);
    if (!over) return;
    throw new AuthError(
      429,
      'RATE_LIMITED',
      `There were too many attempts ${where}. Try again in ${waitInWords(over.secondsLeft)}.`,
      { retryAfterSeconds: over.secondsLeft },
      over.count === rule.max + 1,
    );
  }
}

function keysOf(kind: AttemptKind, { address, account }: AttemptBy) {
  const group = addressGroup(address);
  const name = account?.trim().toLowerCase();
  return {
    account: name ? { kind: `auth.${kind}.account-and-address`, of: `${name} ${group}` } : null,
    everywhere: name ? { kind: `auth.${kind}.account`, of: name } : null,
    address: { kind: `auth.${kind}.address`, of: group },
  } satisfies Record<string, RateKey | null>;
}

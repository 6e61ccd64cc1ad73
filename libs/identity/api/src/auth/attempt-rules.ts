import type { RateRule } from '@tessellate/api-kernel';

/** What counts attempts of one kind. Null: not counted so. */
interface AttemptBounds {
  /** For one account from one address: somebody who mistypes, or guesses from one place. */
  account: RateRule | null;
  /** For one account from everywhere: guesses spread over many addresses, or mail that floods one mailbox. */
  everywhere: RateRule | null;
  /** For one address, whatever the account. */
  address: RateRule;
}

/**
 * Limits by what is attempted. A whole school often shares one address, so the limits per address leave room for a training
 * day. Wrong passwords from elsewhere must not lock an owner out, so for sign-in an account alone bears far more than an
 * account from one address.
 */
export const ATTEMPT_RULES = {
  'sign-in': {
    account: { max: 8, seconds: 15 * 60 },
    everywhere: { max: 60, seconds: 15 * 60 },
    address: { max: 60, seconds: 15 * 60 },
  },
  'sign-up': { account: null, everywhere: { max: 4, seconds: 3600 }, address: { max: 30, seconds: 3600 } },
  mail: { account: null, everywhere: { max: 4, seconds: 3600 }, address: { max: 30, seconds: 3600 } },
  'use-link': { account: null, everywhere: null, address: { max: 60, seconds: 3600 } },
  'change-password': {
    account: null,
    everywhere: { max: 8, seconds: 15 * 60 },
    address: { max: 60, seconds: 15 * 60 },
  },
  'demo-sign-in': { account: null, everywhere: null, address: { max: 120, seconds: 5 * 60 } },
} as const satisfies Record<string, AttemptBounds>;

export type AttemptKind = keyof typeof ATTEMPT_RULES;

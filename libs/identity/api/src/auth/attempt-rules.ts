/** At most `max` attempts per `seconds`. */
export interface AttemptRule {
  max: number;
  seconds: number;
}

/**
 * Limits by what is attempted, for one account and for one address. A whole school often shares one address, so the
 * limits per address leave room for a training day; the limits per account do not.
 */
export const ATTEMPT_RULES = {
  'sign-in': { account: { max: 8, seconds: 15 * 60 }, address: { max: 60, seconds: 15 * 60 } },
  'sign-up': { account: { max: 4, seconds: 3600 }, address: { max: 30, seconds: 3600 } },
  mail: { account: { max: 4, seconds: 3600 }, address: { max: 30, seconds: 3600 } },
  'use-link': { account: null, address: { max: 60, seconds: 3600 } },
  'change-password': { account: { max: 8, seconds: 15 * 60 }, address: { max: 60, seconds: 15 * 60 } },
  'demo-sign-in': { account: null, address: { max: 120, seconds: 5 * 60 } },
} as const satisfies Record<string, { account: AttemptRule | null; address: AttemptRule }>;

export type AttemptKind = keyof typeof ATTEMPT_RULES;

/** "a minute", "12 minutes", "an hour": how long somebody has to wait, rounded up. */
export function waitInWords(seconds: number): string {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes === 1) return 'a minute';
  return minutes < 60 ? `${minutes} minutes` : 'an hour';
}

import { createHmac, timingSafeEqual } from 'node:crypto';
import { isUuid } from '@tessellate/api-kernel';

/** For links that work signed out as long as somebody keeps the mail. `purpose` says what they switch, and nothing else. */
export function unsubscribeToken(secret: string, purpose: string, personId: string): string {
  const signature = createHmac('sha256', secret).update(`${purpose}:${personId}`).digest('base64url');
  return `${personId}.${signature}`;
}

/** Whose mail the token is for, or null. */
export function personOfUnsubscribeToken(secret: string, purpose: string, token: unknown): string | null {
  if (typeof token !== 'string') return null;
  const personId = token.split('.')[0];
  if (!isUuid(personId)) return null;
  const [given, right] = [Buffer.from(token), Buffer.from(unsubscribeToken(secret, purpose, personId))];
  return given.length === right.length && timingSafeEqual(given, right) ? personId : null;
}

/** What mail programs read to offer “unsubscribe”; they post to the address (RFC 8058). */
export const unsubscribeHeaders = (address: string): Record<string, string> => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

import { createHmac, timingSafeEqual } from 'node:crypto';

/** How long a session lives without being used, and how old it may get before a visit renews it, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 3600;
export const RENEW_AFTER_SECONDS = 24 * 3600;

export const COOKIE_PREFIX = 'tessellate';

/** Browsers refuse a `__Secure-` cookie without TLS, so only a deployment behind https has the prefix. */
export const sessionCookieName = (secure: boolean): string =>
  `${secure ? '__Secure-' : ''}${COOKIE_PREFIX}.session_token`;

const sign = (token: string, secret: string): string => createHmac('sha256', secret).update(token).digest('base64');

/** The cookie's value as better-auth writes it: token, dot, HMAC-SHA256 in base64. */
export const signToken = (token: string, secret: string): string => `${token}.${sign(token, secret)}`;

/** The whole Set-Cookie header for a session. */
export function sessionCookie(token: string, secret: string, secure: boolean): string {
  const value = encodeURIComponent(signToken(token, secret));
  return `${sessionCookieName(secure)}=${value}; Max-Age=${SESSION_SECONDS}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

/** The raw value of one cookie in a Cookie header, or null. */
export function cookieValue(header: string | undefined, name: string): string | null {
  if (!header) return null;
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return null;
}

/** The session token in a cookie's value, or null when the signature is not ours. */
export function verifyToken(value: string, secret: string): string | null {
  let signed: string;
  try {
    signed = decodeURIComponent(value);
  } catch {
    return null;
  }
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return null;
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const expected = Buffer.from(sign(token, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}

import { AUTH_PATHS } from '@tessellate/identity-contract';

const KEY = 'tessellate.session-renewed';
const EVERY_MS = 12 * 3600_000;

/** Renews the session of somebody who uses it, at most twice a day, so that only unused ones run out. */
export async function keepSessionAlive(): Promise<void> {
  try {
    if (Date.now() - Number(localStorage.getItem(KEY) ?? 0) < EVERY_MS) return;
    const response = await fetch(AUTH_PATHS.renewSession, { method: 'POST' });
    if (response.ok) localStorage.setItem(KEY, String(Date.now()));
  } catch {
    // Without storage or connection it is tried at the next start.
  }
}

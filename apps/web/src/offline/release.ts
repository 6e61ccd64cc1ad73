import type { Connection } from '@tessellate/web-kernel';

const KEY = 'tessellate.reloaded-at';
const ONCE_IN_MS = 30_000;

/**
 * Loads the page anew for code that did not come, which a document does not fetch a second time; drafts are on the device by
 * then. Only while the server answers, so that what is on the screen is not lost for nothing, and only once in a while, so that a
 * broken release does not reload for ever. @returns whether there is hope, now or once the server answers
 */
export async function reloadForCode(connection: Connection): Promise<boolean> {
  if (!(await connection.serverAnswers())) return true;
  if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < ONCE_IN_MS) return false;
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
  return true;
}

/** A page opened before a release asks for files that are gone. Loading it anew brings the new release. */
export function reloadAfterRelease(connection: Connection): void {
  window.addEventListener('vite:preloadError', () => void reloadForCode(connection));
}

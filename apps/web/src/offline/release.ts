import { serverAnswers } from '@tessellate/web-kernel';

const KEY = 'tessellate.reloaded-at';
const ONCE_IN_MS = 30_000;
let reloading = false;

/**
 * Loads the page anew for code that did not come, which a document does not fetch a second time; drafts are on the device by
 * then. Only while the server answers, so that what is on the screen is not lost for nothing, and only once in a while, so that a
 * broken release does not reload for ever. @returns whether there is hope, now or once the server answers
 */
export async function reloadForCode(): Promise<boolean> {
  if (!(await serverAnswers())) return true;
  if (reloading) return true;
  if (Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < ONCE_IN_MS) return false;
  reloading = true;
  sessionStorage.setItem(KEY, String(Date.now()));
  location.reload();
  return true;
}

/** A page opened before a release asks for files that are gone. Loading it anew brings the new release. */
export function reloadAfterRelease(): void {
  window.addEventListener('vite:preloadError', () => void reloadForCode());
}

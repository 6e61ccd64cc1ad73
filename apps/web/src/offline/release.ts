const KEY = 'tessellate.reloaded-at';
const ONCE_IN_MS = 30_000;

/**
 * A page opened before a release asks for files that are gone. Loading it anew brings the new release; drafts are on the
 * device by then. Only once in a while, so that a broken release does not reload for ever.
 */
export function reloadAfterRelease(): void {
  window.addEventListener('vite:preloadError', event => {
    if (navigator.onLine === false || Date.now() - Number(sessionStorage.getItem(KEY) ?? 0) < ONCE_IN_MS) return;
    event.preventDefault();
    sessionStorage.setItem(KEY, String(Date.now()));
    location.reload();
  });
}

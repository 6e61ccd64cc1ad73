/** The first page has its turn first. */
const PATIENCE_MS = 2_000;

/** After the first page is complete, so that it takes nothing from the first load. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const register = () =>
    setTimeout(() => void navigator.serviceWorker.register('/sw.js').catch(() => undefined), PATIENCE_MS);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
}

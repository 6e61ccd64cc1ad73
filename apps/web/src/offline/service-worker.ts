import type { AppServices, ToPage, ToWorker } from '@tessellate/web-kernel';

/** The first page has its turn first. */
const PATIENCE_MS = 2_000;
const AGAIN_MS = 1_000;
/** Whoever is put out of one of these may no longer see much else that is kept. */
const GROUPS: ReadonlySet<string> = new Set(['WORK_GROUP', 'HUB']);

/** After the first page is complete, so that it takes nothing from the first load. */
export function registerServiceWorker({ client, copy, rooms }: AppServices): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const workers = navigator.serviceWorker;
  const register = () => setTimeout(() => void workers.register('/sw.js').catch(() => undefined), PATIENCE_MS);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register, { once: true });
  // What is on the screen was answered before there was a worker to keep it, or was removed with the rest. A question that is
  // still under way would not be asked a second time.
  const askAgain = () => {
    setTimeout(() => (isAsking(client) ? askAgain() : void client.refetchQueries({ include: 'active' })), AGAIN_MS);
  };
  if (!workers.controller) workers.addEventListener('controllerchange', askAgain, { once: true });
  workers.addEventListener('message', ({ data }) => (data as Partial<ToPage>).kind === 'emptied' && askAgain());
  workers.controller?.postMessage({ kind: 'ready' } satisfies ToWorker);
  rooms.onEvicted(({ type, id }, told) => void (told && GROUPS.has(type) ? copy.lost() : copy.forget([id])));
}

const isAsking = (client: AppServices['client']): boolean =>
  [...client.getObservableQueries('active')].some(query => query.getCurrentResult().loading);

/// <reference lib="webworker" />
import type { ToWorker } from '@tessellate/web-kernel/worker-messages';
import { ExpirationPlugin } from 'workbox-expiration';
import {
  addRoute as addPrecachedRoute,
  cleanupOutdatedCaches,
  precache,
  type PrecacheEntry,
  PrecacheFallbackPlugin,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkOnly } from 'workbox-strategies';
import { KeptAnswers } from './answers';
import { Owner } from './owner';
import { Pages } from './pages';
import { KeptPictures } from './pictures';
import { emptyShelves, forget } from './shelves';

declare const self: ServiceWorkerGlobalScope;
/** The app's page and the files of the pages that are read, each with its checksum: another's page in its place is refused. */
declare const PRECACHED: PrecacheEntry[];

const FILES = 'files';
const OLD_CACHE = 'shell-v1';
/** What the server answers itself: the public pages are not the app, and must not be taken for it. */
const NOT_THE_APP = [
  /^\/(?:projects|hubs|site|api|graphql|files|health|calendar|socket\.io)(?:[/?]|$)/,
  /\.[a-z0-9]{2,5}$/i,
];

const owner = new Owner(emptyShelves);

const pages = new Pages();

precache(PRECACHED);
cleanupOutdatedCaches();

// Pages come from the network while there is one, so that a new release is never hidden.
registerRoute(
  new NavigationRoute(
    new NetworkOnly({
      networkTimeoutSeconds: 6,
      plugins: [
        {
          // A server that is being started anew, behind its proxy.
          fetchDidSucceed: async ({ response }) => {
            if (response.status >= 502) throw new TypeError('Failed to fetch');
            return response;
          },
        },
        new PrecacheFallbackPlugin({ fallbackURL: '/' }),
      ],
    }),
    { denylist: NOT_THE_APP },
  ),
);

const answers = new KeptAnswers(owner, () => void pages.tellEmptied());
registerRoute(answers.isKept, answers.answer, 'POST');
const pictures = new KeptPictures(owner);
registerRoute(pictures.isKept, pictures.answer);

addPrecachedRoute({ directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] });
// Of pages that are not read without a connection: their names change with their content.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({
    cacheName: FILES,
    plugins: [
      new ExpirationPlugin({ maxEntries: 80, maxAgeSeconds: 30 * 86_400, purgeOnQuotaError: true }),
      {
        cacheWillUpdate: async ({ response }) =>
          response.status === 200 && !response.headers.get('content-type')?.includes('text/html') ? response : null,
      },
    ],
  }),
);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(caches.delete(OLD_CACHE).then(() => self.clients.claim())));

self.addEventListener('message', event => {
  const message = event.data as ToWorker;
  const done = (work: Promise<unknown>) =>
    event.waitUntil(work.then(() => event.ports[0]?.postMessage('done')).catch(() => undefined));
  if (message.kind === 'ready') pages.isReady(event.source as Client);
  else if (message.kind === 'forget') done(forget(message.ids));
  else if (message.kind === 'lost') done(owner.reset().then(() => pages.tellEmptied()));
  else if (message.kind === 'empty') done(message.stop ? owner.reset(null) : owner.reset());
});

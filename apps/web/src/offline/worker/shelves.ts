import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration';
import { CACHES, cacheOf, PICTURES, SHELVES } from '../kept-documents';
import { idsIn } from './answer-key';

const DAY_SECONDS = 86_400;

const bounds = ({ most, days }: { most: number; days: number }) => ({
  maxEntries: most,
  maxAgeSeconds: days * DAY_SECONDS,
  // Another may be kept in its place sooner than the browser takes all of it.
  purgeOnQuotaError: true,
  matchOptions: { ignoreVary: true },
});

const CONFIGS = new Map(
  Object.entries({ ...SHELVES, pictures: PICTURES }).map(([name, shelf]) => [
    cacheOf(name as keyof typeof SHELVES),
    bounds(shelf),
  ]),
);
const PLUGINS = new Map([...CONFIGS].map(([name, config]) => [name, new ExpirationPlugin(config)]));

/** What pushes out the oldest of a cache. */
export function expirationOf(cacheName: string): ExpirationPlugin {
  const plugin = PLUGINS.get(cacheName);
  if (!plugin) throw new Error(`There is no shelf ${cacheName}.`);
  return plugin;
}

/** Removes all that is kept, with what Workbox has noted about it. */
export async function emptyShelves(): Promise<void> {
  await Promise.all(
    CACHES.map(async name => {
      await caches.delete(name);
      await new CacheExpiration(name, CONFIGS.get(name)).delete();
    }),
  );
}

/** Removes what is kept of these things: answers that name one of them, and the pictures in those. */
export async function forget(ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const words: string[] = [];
  for (const name of CACHES.filter(other => other !== cacheOf('pictures')))
    await removeFrom(name, async (key, cache) => {
      if (!idsIn(key.url).some(id => ids.includes(id))) return false;
      words.push((await (await cache.match(key))?.text()) ?? '');
      return true;
    });
  const pictured = words.join('\n');
  await removeFrom(cacheOf('pictures'), key => pictured.includes(new URL(key.url).pathname.split('/').at(-1) ?? '?'));
}

type Choose = (key: Request, cache: Cache) => boolean | Promise<boolean>;

async function removeFrom(name: string, isMeant: Choose): Promise<void> {
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  for (const key of await cache.keys()) if (await isMeant(key, cache)) await cache.delete(key);
}

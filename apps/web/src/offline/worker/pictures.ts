import { isForeign } from '@tessellate/web-kernel/foreign-answer';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies';
import { cacheOf, PICTURES } from '../kept-documents';
import type { Owner } from './owner';
import { expirationOf } from './shelves';

const CACHE = cacheOf('pictures');
const PATIENCE_SECONDS = 5;
const NO_SERVER = 502;

/** Pictures in what people read, as far as they are small. Other files are fetched when they are wanted. */
export class KeptPictures {
  constructor(private readonly owner: Owner) {}

  readonly isKept = ({ url, request, sameOrigin }: { url: URL; request: Request; sameOrigin: boolean }): boolean =>
    sameOrigin && request.destination === 'image' && url.pathname.startsWith('/files/');

  readonly answer = async ({ request, event }: RouteHandlerCallbackOptions): Promise<Response> => {
    const strategy = new NetworkFirst({
      cacheName: CACHE,
      networkTimeoutSeconds: PATIENCE_SECONDS,
      matchOptions: { ignoreVary: true },
      plugins: [expirationOf(CACHE), this.keeping(this.owner.era)],
    });
    return strategy.handle({ request, event });
  };

  private keeping(askedIn: number): WorkboxPlugin {
    return {
      fetchDidSucceed: async ({ request, response }) => {
        if (isForeign(response) || response.status >= NO_SERVER) throw new TypeError('Failed to fetch');
        // Refused, or gone: not to be seen without a connection either.
        if (response.status >= 400)
          await caches.open(CACHE).then(cache => cache.delete(request.url, { ignoreVary: true }));
        return response;
      },
      cacheWillUpdate: async ({ response }) => {
        if (response.status !== 200 || (await response.clone().blob()).size > PICTURES.mostBytes) return null;
        return (await this.owner.current()) !== null && this.owner.era === askedIn ? response : null;
      },
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        (await this.owner.current()) === null ? null : cachedResponse,
    };
  }
}

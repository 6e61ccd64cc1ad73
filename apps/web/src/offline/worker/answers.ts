import { KEPT_AT_HEADER, OPERATION_HEADER, VIEWER_HEADER } from '@tessellate/contract';
import { isForeign } from '@tessellate/web-kernel/foreign-answer';
import type { RouteHandlerCallbackOptions, WorkboxPlugin } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies';
import { cacheOf, KEPT_DOCUMENTS } from '../kept-documents';
import { idsIn, keyOf } from './answer-key';
import { type Answer, hasNarrowed, judge, tellsAccess } from './judge';
import type { Owner } from './owner';
import { expirationOf, forget } from './shelves';

/** Whoever has a page on the device waits no longer for a network that hardly answers. */
const PATIENCE_SECONDS = 5;
const NO_SERVER = 502;

interface Question {
  name: string;
  key: string;
  cacheName: string;
  askedIn: number;
}

/** Answers of the API to what is kept: the server's while it answers, else the one on the device, which says when it was given. */
export class KeptAnswers {
  constructor(
    private readonly owner: Owner,
    /** After all was removed because somebody lost access to some of it. */
    private readonly onEmptied: () => void,
  ) {}

  readonly isKept = ({ url, request }: { url: URL; request: Request }): boolean =>
    url.pathname === '/graphql' && (request.headers.get(OPERATION_HEADER) ?? '') in KEPT_DOCUMENTS;

  readonly answer = async ({ request, event, url }: RouteHandlerCallbackOptions): Promise<Response> => {
    const name = request.headers.get(OPERATION_HEADER) ?? '';
    const document = KEPT_DOCUMENTS[name];
    const askedIn = this.owner.era;
    const key = document && keyOf(name, await request.clone().text(), url.origin);
    if (!key) return fetch(request);
    const cacheName = cacheOf(document.shelf);
    const strategy = new NetworkFirst({
      cacheName,
      networkTimeoutSeconds: PATIENCE_SECONDS,
      matchOptions: { ignoreVary: true },
      plugins: [expirationOf(cacheName), this.keeping({ name, key, cacheName, askedIn })],
    });
    return strategy.handle({ request, event });
  };

  private keeping(question: Question): WorkboxPlugin {
    let keep = false;
    return {
      cacheKeyWillBeUsed: async () => question.key,
      fetchDidSucceed: async ({ response }) => {
        if (isForeign(response) || response.status >= NO_SERVER) throw new TypeError('Failed to fetch');
        keep = await this.isWorthKeeping(question, response).catch(() => false);
        return response;
      },
      cacheWillUpdate: async ({ response }) => (keep ? response : null),
      cachedResponseWillBeUsed: async ({ cachedResponse }) =>
        cachedResponse && cachedResponse.headers.get(VIEWER_HEADER) === (await this.owner.current())
          ? marked(cachedResponse)
          : null,
    };
  }

  private async isWorthKeeping({ name, key, cacheName, askedIn }: Question, response: Response): Promise<boolean> {
    const viewer = response.headers.get(VIEWER_HEADER);
    if (!viewer || !(await this.owner.heard(viewer, askedIn))) return false;
    const answer = (await response.clone().json()) as Answer;
    const verdict = judge(name, answer);
    if (verdict === 'gone') await forget(idsIn(key));
    if (verdict !== 'keep' || !response.ok) return false;
    if (tellsAccess(name)) {
      const before = await caches.match(key, { cacheName, ignoreVary: true });
      if (before && hasNarrowed(name, (await before.json()) as Answer, answer)) {
        if (await this.owner.resetFor(askedIn)) this.onEmptied();
        return false;
      }
    }
    return true;
  }
}

/** The same answer with the time at which the server gave it. */
function marked(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set(KEPT_AT_HEADER, new Date(headers.get('date') ?? Date.now()).toISOString());
  return new Response(response.body, { status: response.status, headers });
}

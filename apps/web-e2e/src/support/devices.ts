import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { watchRequests } from './quiet';

/** What a test may do to a device that no clearing takes back. */
const LASTING = [
  'addInitScript',
  'exposeBinding',
  'exposeFunction',
  'grantPermissions',
  'newCDPSession',
  'routeWebSocket',
];

/**
 * The devices of one worker. Starting one and compiling the app anew takes longer than most tests: who gives a device back leaves
 * it to the next test, which finds nothing of the last one's on it: no session, no storage, no request held back.
 */
export class Devices {
  private readonly free: Page[] = [];
  private readonly changed = new WeakSet<BrowserContext>();

  constructor(
    private readonly browser: Browser,
    private readonly options: BrowserContextOptions & { baseURL: string },
  ) {}

  /** @param options of a device that is like no other: nobody else gets it */
  async take(options?: BrowserContextOptions): Promise<Page> {
    return (options ? undefined : this.free.pop()) ?? this.start(options);
  }

  async giveBack(page: Page): Promise<void> {
    const context = page.context();
    const cleared = !this.changed.has(context) && !page.isClosed() && (await this.clear(page).catch(() => false));
    if (cleared) this.free.push(page);
    else await context.close();
  }

  async close(): Promise<void> {
    for (const page of this.free) await page.context().close();
  }

  private async start(options?: BrowserContextOptions): Promise<Page> {
    const context = await this.browser.newContext({ ...this.options, ...options });
    const page = await context.newPage();
    if (options) this.changed.add(context);
    for (const owner of [context, page]) this.watch(owner, context);
    watchRequests(page);
    return page;
  }

  private watch(owner: BrowserContext | Page, context: BrowserContext): void {
    const acts = owner as unknown as Record<string, ((...args: unknown[]) => unknown) | undefined>;
    for (const name of LASTING) {
      const act = acts[name]?.bind(owner);
      if (!act) continue;
      acts[name] = (...args) => {
        this.changed.add(context);
        return act(...args);
      };
    }
  }

  /** @returns whether it is as if nobody had used it */
  private async clear(page: Page): Promise<boolean> {
    const { baseURL, viewport, reducedMotion = null } = this.options;
    const context = page.context();
    for (const other of context.pages()) if (other !== page) await other.close();
    await page.removeAllListeners(undefined, { behavior: 'ignoreErrors' });
    watchRequests(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    await context.clearCookies();
    await page.emulateMedia({ colorScheme: 'light', reducedMotion, media: null });
    if (viewport) await page.setViewportSize(viewport);
    // Of the same origin, so that what is stored can be cleared; without a script, so that nothing is stored meanwhile.
    await page.goto(new URL('/robots.txt', baseURL).href);
    return page.evaluate(async () => {
      sessionStorage.clear();
      localStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
      const left = (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise<boolean>(resolve => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = () => resolve(true);
            request.onerror = request.onblocked = () => resolve(false);
          }),
      );
      return (await Promise.all(left)).every(Boolean);
    });
  }
}

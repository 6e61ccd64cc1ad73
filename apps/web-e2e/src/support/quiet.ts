import type { Page, Request } from '@playwright/test';

const underWay = new WeakMap<Page, Set<Request>>();

/** From here on `quiet` knows what the page asks for. Once for a page, before it goes anywhere. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', request => requests.add(request));
  page.on('requestfinished', request => requests.delete(request));
  page.on('requestfailed', request => requests.delete(request));
}

/**
 * Waits until the page asks for nothing and computes nothing. “networkidle” waits for half a second without requests, which
 * is long on a fast machine, and no sign of rest on a slow one.
 */
export async function quiet(page: Page): Promise<void> {
  const requests = underWay.get(page);
  if (!requests) throw new Error('Nobody has watched the requests of this page.');
  for (let rested = 0; rested < 3;) {
    await page.evaluate(
      () => new Promise<void>(resolve => requestAnimationFrame(() => requestIdleCallback(() => resolve()))),
    );
    rested = requests.size === 0 ? rested + 1 : 0;
  }
}

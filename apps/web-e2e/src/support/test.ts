import { test as base, type BrowserContextOptions } from '@playwright/test';
import { Actor } from './actor';
import { castOf, type Cast } from './people';
import { watchRequests } from './quiet';

interface Fixtures {
  cast: Cast;
  /** Signs somebody in at a new device. */
  signIn: (email: string, options?: BrowserContextOptions) => Promise<Actor>;
  url: string;
}

export const test = base.extend<Fixtures>({
  url: async ({}, use) => {
    const url = process.env['E2E_URL'];
    if (!url) throw new Error('The global setup has named no server.');
    await use(url);
  },
  baseURL: async ({ url }, use) => use(url),
  page: async ({ page }, use) => {
    watchRequests(page);
    await use(page);
  },
  cast: async ({}, use, info) => use(castOf(info)),
  signIn: async ({ browser, url, contextOptions }, use, info) => {
    const contexts: Actor['context'][] = [];
    const { viewport, hasTouch, isMobile, deviceScaleFactor } = info.project.use;
    await use(async (email, options = {}) => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL: url,
        viewport,
        hasTouch,
        isMobile,
        deviceScaleFactor,
        // Requests are watched and held back below; a worker between would hide them.
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const answer = await context.request.post(`${url}/api/demo/sign-in`, {
        data: { email },
        headers: { origin: url },
      });
      if (!answer.ok()) throw new Error(`Signing in as ${email} answered ${answer.status()}: ${await answer.text()}`);
      const { personId } = (await answer.json()) as { personId: string };
      const page = await context.newPage();
      watchRequests(page);
      return new Actor(context, page, email, personId, url);
    });
    for (const context of contexts) await context.close();
  },
});

export { expect } from '@playwright/test';

/** A title that no other test or earlier run has used. */
export const unique = (words: string): string => `${words} ${Math.random().toString(36).slice(2, 8)}`;

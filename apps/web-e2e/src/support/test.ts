import { test as base, type BrowserContextOptions, type Page } from '@playwright/test';
import { Actor } from './actor';
import { Devices } from './devices';
import { castOf, type Cast } from './people';
import { watchRequests } from './quiet';

interface Fixtures {
  cast: Cast;
  /** Signs somebody in at a device on which nobody was before. */
  signIn: (email: string, options?: BrowserContextOptions) => Promise<Actor>;
  url: string;
}

export const test = base.extend<Fixtures, { devices: Devices }>({
  url: async ({}, use) => use(serverUrl()),
  baseURL: async ({ url }, use) => use(url),
  page: async ({ page }, use) => {
    watchRequests(page);
    await use(page);
  },
  cast: async ({}, use, info) => use(castOf(info)),
  devices: [
    async ({ browser }, use, { project }) => {
      const { viewport, hasTouch, isMobile, deviceScaleFactor } = project.use;
      const devices = new Devices(browser, {
        baseURL: serverUrl(),
        viewport,
        hasTouch,
        isMobile,
        deviceScaleFactor,
        // Requests are watched and held back below; a worker between would hide them.
        serviceWorkers: 'block',
        reducedMotion: 'reduce',
      });
      await use(devices);
      await devices.close();
    },
    { scope: 'worker' },
  ],
  signIn: async ({ devices, url }, use, info) => {
    const taken: Page[] = [];
    await use(async (email, options) => {
      const page = await devices.take(options);
      taken.push(page);
      const context = page.context();
      const answer = await context.request.post(`${url}/api/demo/sign-in`, {
        data: { email },
        headers: { origin: url },
      });
      if (!answer.ok()) throw new Error(`Signing in as ${email} answered ${answer.status()}: ${await answer.text()}`);
      const { personId } = (await answer.json()) as { personId: string };
      return new Actor(context, page, email, personId, url);
    });
    // What a failure left on the screen is for the report.
    const failed = info.status !== info.expectedStatus;
    for (const page of taken) await (failed ? page.context().close() : devices.giveBack(page));
  },
});

function serverUrl(): string {
  const url = process.env['E2E_URL'];
  if (!url) throw new Error('The global setup has named no server.');
  return url;
}

export { expect } from '@playwright/test';

/** A title that no other test or earlier run has used. */
export const unique = (words: string): string => `${words} ${Math.random().toString(36).slice(2, 8)}`;

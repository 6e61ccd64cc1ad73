import { test as base, type Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const BUILT = path.resolve(import.meta.dirname, '../../../../dist/apps/storybook');
/** Nobody's: what is asked of it is answered from the folder above. */
const HOST = 'http://stories.test';

export interface Story {
  id: string;
  title: string;
  name: string;
}

interface Channel {
  on(event: string, listen: (detail: unknown) => void): void;
  once(event: string, listen: (detail: unknown) => void): void;
  emit(event: string, detail: unknown): void;
}
declare const __STORYBOOK_ADDONS_CHANNEL__: Channel | undefined;

/** What was built, by component; nothing where `npx nx stories @tessellate/web` has not built them. */
export function storiesByTitle(): Map<string, Story[]> {
  const index = path.join(BUILT, 'index.json');
  if (!existsSync(index)) return new Map();
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Story> };
  const byTitle = new Map<string, Story[]>();
  for (const story of Object.values(entries)) byTitle.set(story.title, [...(byTitle.get(story.title) ?? []), story]);
  return byTitle;
}

/** The frame in which Storybook shows stories, loaded once: one story gives way to the next without loading again. */
export class StoryPage {
  /** Errors and warnings since the story was shown. */
  complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', error => this.complaints.push(error.message));
  }

  async show({ id }: Story): Promise<void> {
    this.complaints = [];
    const failure = await this.page.evaluate(
      storyId =>
        new Promise<string | null>(resolve => {
          const channel = __STORYBOOK_ADDONS_CHANNEL__;
          if (!channel) return resolve('Storybook has not started.');
          channel.once('storyRendered', () => resolve(null));
          for (const event of ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'])
            channel.once(event, detail => resolve(`${event}: ${JSON.stringify(detail)}`));
          channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
        }),
      id,
    );
    if (failure) this.complaints.push(failure);
  }

  async beyondTheEdge(): Promise<string[]> {
    return this.page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return [];
      return [...document.querySelectorAll('body *')]
        .filter(element => element.getBoundingClientRect().right > width + 1)
        .map(element => `${element.tagName.toLowerCase()}.${String(element.getAttribute('class'))}`)
        .slice(0, 3);
    });
  }
}

export const test = base.extend<object, { stories: StoryPage }>({
  stories: [
    async ({ browser }, use, info) => {
      const { viewport, hasTouch, isMobile, deviceScaleFactor, locale, timezoneId } = info.project.use;
      const context = await browser.newContext({
        ...{ viewport, hasTouch, isMobile, deviceScaleFactor, locale, timezoneId },
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
      });
      await context.route(`${HOST}/**`, route =>
        route.fulfill({ path: path.join(BUILT, new URL(route.request().url()).pathname) }),
      );
      const page = await context.newPage();
      await page.goto(`${HOST}/iframe.html?viewMode=story`);
      await page.waitForFunction(() => __STORYBOOK_ADDONS_CHANNEL__ !== undefined);
      await use(new StoryPage(page));
      await context.close();
    },
    { scope: 'worker' },
  ],
});

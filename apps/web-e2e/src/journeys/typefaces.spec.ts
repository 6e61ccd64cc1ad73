import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test';

const SERIF = 'Tessellate Serif';
const SANS = 'Atkinson Hyperlegible Next';

declare global {
  interface Window {
    shifted: number;
  }
}

/** Sums up from the very start how far what is on the page has moved by itself. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) window.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** The typefaces in which the browser really draws the text of an element, the one most used first. */
async function drawnIn(place: Locator): Promise<{ family: string; own: boolean }> {
  const page = place.page();
  const session = await page.context().newCDPSession(page);
  await place.evaluate(element => element.setAttribute('data-drawn-in', ''));
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-drawn-in]' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await place.evaluate(element => element.removeAttribute('data-drawn-in'));
  await session.detach();
  const [most] = fonts.sort((a, b) => b.glyphCount - a.glyphCount);
  return { family: most?.familyName ?? '', own: most?.isCustomFont ?? false };
}

async function expectOwnTypefaces(heading: Locator, words: Locator) {
  await expect(heading).toBeVisible();
  await expect(async () => {
    for (const [place, family] of [
      [heading, SERIF],
      [words, SANS],
    ] as const) {
      const drawn = await drawnIn(place);
      expect(drawn.own, `${drawn.family} is the app’s own`).toBe(true);
      expect(drawn.family).toContain(family);
      await expect(place).toHaveCSS('font-synthesis', 'none');
    }
  }).toPass({ timeout: 5_000 });
}

test.describe('The first page of a first visit is in the app’s own typefaces, and does not jump', () => {
  for (const path of ['/sign-in', '/hubs', '/projects/secondary-subject-leadership'])
    test(`for a visitor of ${path}`, async ({ browser, url }, info) => {
      const { viewport, hasTouch, isMobile } = info.project.use;
      const context = await browser.newContext({ baseURL: url, viewport, hasTouch, isMobile });
      const page = await context.newPage();
      await watchShifts(page);
      await page.goto(path);
      await expectOwnTypefaces(page.locator('h1').first(), page.locator('p.muted, label, nav a').first());
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.02);
      await context.close();
    });

  for (const path of ['/', '/practice', '/discussions', '/departments'])
    test(`for a member at ${path}`, async ({ signIn, cast }) => {
      const { page } = await signIn(cast.reader);
      await watchShifts(page);
      await page.goto(path);
      await expectOwnTypefaces(
        page.locator('h1').first(),
        page.locator('nav a[href="/discussions"]').filter({ visible: true }).first(),
      );
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.02);
    });
});

test.describe('Typefaces that come more than a second late move nothing', () => {
  /** Holds the typefaces back for more than a second, and until they are released. */
  const holdTypefaces = async (page: Page) => {
    let release = () => {};
    const released = new Promise<void>(resolve => (release = resolve));
    await page.route(/-latin-.*\.woff2$/, async route => {
      await Promise.all([released, new Promise(resolve => setTimeout(resolve, 1_200))]);
      await route.continue();
    });
    return release;
  };
  const expectStill = async (page: Page, path: string, words: Locator) => {
    await watchShifts(page);
    const release = await holdTypefaces(page);
    await page.goto(path, { waitUntil: 'commit' });
    const heading = page.locator('h1').first();
    await expect(heading).toBeVisible();
    const standIn = await drawnIn(heading);
    expect(standIn.own, `${standIn.family} stands in`).toBe(false);
    release();
    await expectOwnTypefaces(heading, words);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.02);
  };

  for (const path of ['/sign-in', '/hubs', '/projects/secondary-subject-leadership'])
    test(`for a visitor of ${path}`, async ({ page }) =>
      expectStill(page, path, page.locator('p.muted, label, nav a').first()));

  for (const path of ['/', '/practice', '/departments'])
    test(`for a member at ${path}`, async ({ signIn, cast }) => {
      const { page } = await signIn(cast.reader);
      await expectStill(page, path, page.locator('nav a[href="/discussions"]').filter({ visible: true }).first());
    });
});

test('Emphasised words are drawn in italics of their own, and the bold ones are fetched with the first bold one', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('response', answer => {
    if (answer.url().includes('italic')) files.push(/[a-z]+-latin-[a-z]+-italic/.exec(answer.url())?.[0] ?? '');
  });
  await page.goto('/sign-in');
  const add = (id: string, html: string) =>
    page.evaluate(
      ([name, words]) => {
        const place = document.createElement('p');
        place.id = name;
        place.innerHTML = words;
        document.body.append(place);
      },
      [id, html] as const,
    );
  const serif = 'style="font-family: var(--serif)"';
  await add('plain', `<em>Said in sans</em> <em ${serif}>and in serif</em>`);
  for (const [word, family] of [
    [page.locator('#plain em').first(), SANS],
    [page.locator('#plain em').last(), SERIF],
  ] as const)
    await expect.poll(() => drawnIn(word)).toEqual({ family: expect.stringContaining(family), own: true });
  expect(files.toSorted()).toEqual(['sans-latin-regular-italic', 'serif-latin-regular-italic']);
  await add('bold', '<em><strong>Said loudly</strong></em>');
  await expect.poll(() => files).toContain('sans-latin-bold-italic');
  const loud = page.locator('#bold strong');
  await expect.poll(() => drawnIn(loud)).toEqual({ family: expect.stringContaining(SANS), own: true });
});

test('Every font that may stand in for a typeface is one that the browser has understood', async ({ page }) => {
  await page.goto('/hubs');
  const { listed, known } = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const names = (text: string) => text.split(',').map(name => name.trim().replace(/^["']|["']$/g, ''));
    return {
      listed: ['--serif', '--sans']
        .flatMap(name => names(style.getPropertyValue(name)))
        .filter(name => / for /.test(name)),
      known: [...document.fonts].map(({ family }) => family.replace(/^["']|["']$/g, '')),
    };
  });
  expect(listed.length).toBeGreaterThan(6);
  for (const name of listed) expect(known).toContain(name);
});

test('What is printed from a dark screen is dark text on white', async ({ signIn, cast }) => {
  const { page } = await signIn(cast.reader, { colorScheme: 'dark' });
  for (const path of ['/', '/practice', '/hubs']) {
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(page.locator('h1').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect(page.locator('h1').first()).toHaveCSS('color', 'rgb(236, 232, 223)');
  }
});

test('No field makes a phone zoom', async ({ signIn, cast, isMobile }) => {
  test.skip(!isMobile, 'Only where fingers touch');
  const { page } = await signIn(cast.reader);
  for (const path of ['/practice', '/practice/new', '/settings', '/community', '/discussions']) {
    await page.goto(path);
    await expect(page.locator('h1').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const small = await page
      .locator(
        'input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), textarea, select, [contenteditable=true]',
      )
      .evaluateAll(fields =>
        fields.filter(field => parseFloat(getComputedStyle(field).fontSize) < 16).map(field => field.outerHTML),
      );
    expect(small, path).toEqual([]);
  }
});

import type { Page } from '@playwright/test';
import { Palette } from '../pages/palette';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';
import { openScreen } from './open-screen';
import { SCREENS } from './screens';

const WANTED =
  'home group plan workshop workshop-led workshop-register task task-work task-findings feed strategy departments department discussions thread thread-closed community notices person recruiting-board board-application'.split(
    ' ',
  );
/** What people write, as the names of fields. */
const WRITTEN =
  /^(?:name|shortName|title|excerpt|jobTitle|brief|venue|agenda|offers|needs|reason|whoWeAre|context|detail|note|town)$/;
/** A word longer than a phone is wide. */
const ARABIC = 'كتابالرياضيات'.repeat(6);

/** Every answer as it would be if people here wrote Arabic. */
function inArabic(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inArabic);
  if (typeof value !== 'object' || value === null) return value;
  // A notice is a sentence that the server makes.
  const sentence = String((value as { __typename?: string }).__typename).includes('Notice');
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' && inner !== '' && WRITTEN.test(key) && !sentence ? ARABIC : inArabic(inner),
    ]),
  );
}

const answerInArabic = (page: Page) =>
  page.route('**/graphql*', async route => {
    const response = await route.fetch();
    const body = (await response.json().catch(() => null)) as unknown;
    await route.fulfill(body ? { response, json: inArabic(body) } : { response });
  });

/** Words that begin in Arabic and do not lie from right to left, each with the element around them. */
const lyingWrong = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? '';
      const around = walker.currentNode.parentElement;
      // Initials on a picture have no direction.
      if (!around || !/^[\u0600-\u06ff]{3}/.test(text) || around.closest('option,script,title,[hidden]')) continue;
      if (getComputedStyle(around).direction !== 'rtl')
        found.add(`${around.parentElement?.className} > ${around.nodeName.toLowerCase()}.${around.className}: ${text}`);
    }
    return [...found];
  });

/** What makes the page wider than the window, and words outside of it: what is too wide from right to left makes no page wider. */
const beyondTheEdge = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const outside = ({ left, right }: DOMRect) => right > innerWidth + 1 || left < -1;
    const described = (element: Element) =>
      `${element.parentElement?.className} > ${element.nodeName.toLowerCase()}.${element.className}`;
    const found = new Set<string>();
    if (document.documentElement.scrollWidth > innerWidth)
      for (const element of document.querySelectorAll('main *'))
        if (outside(element.getBoundingClientRect())) found.add(described(element));
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const around = walker.currentNode.parentElement!;
      if ([...range.getClientRects()].some(outside) && !isClipped(around)) found.add(`words of ${described(around)}`);
    }
    return [...found];
  });

test.describe('What is written in Arabic lies from right to left:', () => {
  for (const screen of SCREENS.filter(({ name }) => WANTED.includes(name)))
    test(screen.name, async ({ signIn, cast, isMobile }) => {
      test.skip(isMobile, 'Directions are those of the desktop.');
      const member = await signIn(screen.as ? outsiders[screen.as] : cast.reader);
      const { page } = member;
      await answerInArabic(page);
      await openScreen(screen, page, member);
      await expect(page.getByText(ARABIC).first()).toBeAttached();
      expect(await lyingWrong(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      await expect.poll(() => beyondTheEdge(page)).toEqual([]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    });

  test('what is found from anywhere', async ({ signIn, cast, isMobile }) => {
    test.skip(isMobile, 'Directions are those of the desktop.');
    const { page } = await signIn(cast.reader);
    await page.goto('/discussions');
    await expect(page.locator('h1')).toBeVisible();
    await answerInArabic(page);
    const palette = new Palette(page);
    await palette.find('ratio');
    await expect(palette.result(ARABIC).first()).toBeVisible();
    expect(await lyingWrong(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(palette.result(ARABIC).first()).toBeInViewport({ ratio: 1 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

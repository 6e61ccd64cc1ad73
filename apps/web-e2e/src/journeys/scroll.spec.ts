import type { Locator, Page } from '@playwright/test';
import { openScreen } from '../screens/open-screen';
import { SCREENS } from '../screens/screens';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('A page that is opened by its address begins at its top; a reload keeps the place', async ({ signIn, cast }) => {
  const reader = await signIn(cast.reader);
  const { page } = reader;
  const articles = page.locator('main article');
  await reader.open('/practice');
  await expect(articles.nth(5)).toBeVisible();
  const link = articles.nth(4).locator('h2 a');
  const there = page.locator(`main a[href="${await link.getAttribute('href')}"]`).first();
  await link.evaluate(element => element.scrollIntoView({ block: 'start' }));
  await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  await page.reload();
  // What others publish or take away meanwhile changes how far down that is.
  await expect(there).toBeInViewport();

  await reader.open('/');
  await expect(page.getByRole('heading', { name: 'New from your group' })).toBeVisible();
  await page.waitForTimeout(500);
  expect(await scrolled(page)).toBe(0);
});

test('A page that is opened by its address once more is not scrolled to where it was: a thread may have landed elsewhere', async ({
  signIn,
  cast,
}) => {
  const reader = await signIn(cast.reader);
  const { page } = reader;
  const articles = page.locator('main article');
  await page.addInitScript(() => {
    const goals: unknown[] = [];
    const scroll = window.scrollTo.bind(window);
    const noted = (...goal: [number, number]) => {
      goals.push(goal);
      scroll(...goal);
    };
    Object.assign(window, { goals, scrollTo: noted });
  });
  for (const visit of ['first', 'second']) {
    await reader.open('/practice');
    await expect(articles.nth(5)).toBeVisible();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (window as unknown as { goals: unknown }).goals), visit).toEqual([[0, 0]]);
    await articles.nth(4).evaluate(element => element.scrollIntoView({ block: 'start' }));
    await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
  }
});

for (const list of [
  { name: 'the strategies', path: '/practice', item: 'main article h2 a', place: 24 },
  { name: 'the departments', path: '/departments', item: 'main article h2 a', place: 5 },
  { name: 'the threads', path: '/discussions', item: 'main a[href^="/discussions/"]', place: 5 },
  { name: 'the people of a group', path: '/group', item: 'main a[href^="/people/"]', place: 8 },
])
  test(`Who goes back to ${list.name} finds them as they were left, also after a reload`, async ({ signIn, cast }) => {
    const reader = await signIn(cast.reader);
    const { page } = reader;
    await reader.open(list.path);
    const items = page.locator(list.item);
    // Further pages come as one scrolls.
    await expect(async () => {
      await items.last().scrollIntoViewIfNeeded();
      expect(await items.count()).toBeGreaterThan(list.place);
    }).toPass();
    const link = items.nth(list.place);
    const href = (await link.getAttribute('href')) ?? '';
    await link.evaluate(element => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(200);
    const topOf = (there: Locator) => there.evaluate(element => element.getBoundingClientRect().top);
    const top = await topOf(link);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`${href}$`));
    await expect(page.locator('main h1')).toBeVisible();
    await page.goBack();
    const there = page.locator(`main a[href="${href}"]`).first();
    await expect(there).toBeInViewport();
    await expect(there).toBeFocused();
    await page.waitForTimeout(400);
    expect(Math.abs((await topOf(there)) - top)).toBeLessThan(20);
    await page.reload();
    await expect(there).toBeInViewport();
    await expect.poll(async () => Math.abs((await topOf(there)) - top)).toBeLessThan(20);
  });

for (const name of ['recruiting-board', 'notices'])
  test(`Who goes elsewhere and back finds the place in ${name}`, async ({ signIn }) => {
    const screen = SCREENS.find(one => one.name === name);
    if (!screen) throw new Error('There is no such screen.');
    const member = await signIn(outsiders.manager);
    const { page } = member;
    await page.setViewportSize({ width: 360, height: 420 });
    await openScreen(screen, page, member);
    const last = page.locator('main li').last();
    await last.evaluate(element => element.scrollIntoView({ block: 'center' }));
    await expect.poll(() => scrolled(page)).toBeGreaterThan(200);
    await page.waitForTimeout(200);
    const place = await scrolled(page);
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: /^Practice/ })
      .click();
    await expect(page).toHaveURL(/\/practice$/);
    await expect(page.locator('main article').first()).toBeVisible();
    await page.goBack();
    await expect(last).toBeInViewport();
    await expect.poll(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(20);
  });

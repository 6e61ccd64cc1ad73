import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

test('A page that is opened by its address begins at its top; a reload keeps the place', async ({ signIn, cast }) => {
  const reader = await signIn(cast.reader);
  const { page } = reader;
  const articles = page.locator('main article');
  await reader.open('/practice');
  await expect(articles.nth(5)).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 900));
  await page.reload();
  await expect.poll(() => scrolled(page)).toBeGreaterThan(800);

  await reader.open('/');
  await expect(page.getByRole('heading', { name: 'New from your group' })).toBeVisible();
  await page.waitForTimeout(500);
  expect(await scrolled(page)).toBe(0);
});

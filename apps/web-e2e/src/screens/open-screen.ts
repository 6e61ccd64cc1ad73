import { expect, type Page } from '@playwright/test';
import type { Actor } from '../support/actor';
import { quiet } from '../support/quiet';
import type { Screen } from './screens';

/** Opens a screen and waits until nothing on it is still coming. */
export async function openScreen(screen: Screen, page: Page, member: Actor | null): Promise<void> {
  const path = typeof screen.path === 'string' ? screen.path : await screen.path(member as Actor);
  await page.goto(path);
  await settled(page);
  if (!screen.tab) return;
  await page.getByRole('tab', { name: screen.tab }).click();
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('[aria-busy="true"], [data-skeleton]')).toHaveCount(0);
  await quiet(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

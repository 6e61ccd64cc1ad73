import type { Page } from '@playwright/test';
import { ThreadPage } from '../pages/thread-page';
import { expect, test, unique } from '../support/test';

const focusedNumber = (page: Page) =>
  page.evaluate(() => Number((document.activeElement as HTMLElement | null)?.dataset['number'] ?? 0));
const inComposer = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') === 'Write to the group');

test.describe('A long thread by keyboard', () => {
  test('has one stop for its messages, keys between them, and ways past them to the newest and to writing', async ({
    signIn,
    cast,
  }) => {
    const reader = await signIn(cast.colleague);
    const { page } = reader;
    const words = Array.from(
      { length: 14 },
      (_, place) => `Message ${place + 1}: see https://nrich.maths.org/${place}`,
    );
    const id = await reader.startThread(unique('Fourteen messages'), words);
    const thread = new ThreadPage(page);
    await thread.open(id);
    await expect(thread.messages).toHaveCount(14);

    await page.locator('main').focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to the newest message' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Skip to the message box' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => inComposer(page)).toBe(true);

    await page.locator('main').focus();
    let tabs = 0;
    while (!(await inComposer(page)) && tabs < 40) {
      await page.keyboard.press('Tab');
      tabs += 1;
    }
    expect(tabs).toBeLessThan(16);
    await page.keyboard.type('nkc');
    await expect.poll(() => inComposer(page)).toBe(true);

    await page.locator('main').focus();
    await page.keyboard.press('n');
    await expect.poll(() => focusedNumber(page)).toBe(14);
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    expect(await focusedNumber(page)).toBe(12);
    await page.keyboard.press('j');
    expect(await focusedNumber(page)).toBe(13);
    // What is inside of the message that has the focus is reached by Tab.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['number'])).toBe('13');
    await page.keyboard.press('c');
    await expect.poll(() => inComposer(page)).toBe(true);

    await page.locator('main').focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(dialog.getByRole('heading', { name: 'In a thread' })).toBeVisible();
    await dialog.getByRole('switch', { name: 'Single-key shortcuts' }).click();
    await page.keyboard.press('Escape');
    await page.locator('main').focus();
    await page.keyboard.press('c');
    await page.keyboard.press('?');
    await expect(dialog).toBeHidden();
    expect(await inComposer(page)).toBe(false);
  });

  test('copies the link of a message and says so, or shows it where the browser refuses', async ({ signIn, cast }) => {
    const reader = await signIn(cast.colleague);
    const { page, context } = reader;
    const id = await reader.startThread(unique('A link to take along'), ['Here it is.']);
    const thread = new ThreadPage(page);
    await thread.open(id);
    const copy = async () => {
      await thread.message('Here it is.').hover();
      await page.getByRole('button', { name: 'More for this message by you' }).click();
      await page.getByRole('menuitem', { name: 'Copy link' }).click();
    };
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy();
    await expect(page.getByText('The link is copied.').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'The link is copied.' })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/discussions/${id}?message=1`);

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
    await copy();
    const dialog = page.getByRole('dialog', { name: 'Copy the link' });
    await expect(dialog.getByRole('textbox')).toHaveValue(new RegExp(`/discussions/${id}\\?message=1$`));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'More for this message by you' })).toBeFocused();
  });
});

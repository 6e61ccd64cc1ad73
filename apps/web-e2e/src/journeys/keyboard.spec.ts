import { Palette } from '../pages/palette';
import { expect, test } from '../support/test';

test.describe('The keyboard alone', () => {
  test('skips the navigation', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.reader);
    await page.goto('/practice');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the page' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
  });

  test('shows the shortcuts and closes them again', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.reader);
    await page.goto('/practice');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('goes to a page by its letters, and anywhere by the palette', async ({ signIn, cast }) => {
    const reader = await signIn(cast.reader);
    const { page } = reader;
    await reader.open('/practice');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(page.getByRole('heading', { level: 1, name: 'Discussions' })).toBeVisible();
    const link = page.locator('main a[href^="/discussions/"]').nth(2);
    await link.focus();
    const palette = new Palette(page);
    // The beginning of a page's name means the page, whatever else is found; letters within it do not.
    await palette.find('Depart');
    await expect(page.getByRole('group', { name: 'Threads' })).toBeVisible();
    await expect(page.getByRole('option').first()).toHaveText('Departments');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Departments' })).toBeVisible();
    await page.goBack();
    await expect(link).toBeFocused();
    await palette.find('part');
    await expect(page.getByRole('group', { name: 'Threads' })).toBeVisible();
    await expect(page.getByRole('option').last()).toHaveText('Departments');
    await palette.field.fill('workshop 1');
    await expect(palette.result('Workshop 1:').first()).toBeVisible();
    // Enter at once: it opens the first answer to these words, not one that still stands there.
    await palette.field.fill('Christine');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Christine Mulvaney' })).toBeVisible();
  });

  test('types on while the palette is still on its way, and opens the first result', async ({ signIn, cast }) => {
    const reader = await signIn(cast.reader);
    const { page } = reader;
    let deliver = (): void => undefined;
    const held = new Promise<void>(resolve => (deliver = resolve));
    await page.route(/\/assets\/palette-.*\.js/, async route => {
      await held;
      await route.continue();
    });
    await reader.open('/practice');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('Christian');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    deliver();
    const palette = new Palette(page);
    await expect(palette.field).toBeFocused();
    await page.keyboard.type('ne');
    await expect(palette.field).toHaveValue('Christine');
    await expect(palette.result('Christine Mulvaney')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Christine Mulvaney' })).toBeVisible();
  });

  test('keeps what has the focus in sight, above the phone’s bar', async ({ signIn, cast }) => {
    const reader = await signIn(cast.reader);
    const { page } = reader;
    await reader.open('/practice');
    await expect(page.locator('main article').first()).toBeVisible();
    const bar = page.getByRole('navigation', { name: 'Main' }).last();
    const limit = await bar.evaluate(element => {
      const { top } = element.getBoundingClientRect();
      return getComputedStyle(element).position === 'fixed' && top > 0 ? top : window.innerHeight;
    });
    await page.locator('main').focus();
    for (let step = 0; step < 24; step++) {
      await page.keyboard.press('Tab');
      const bottom = await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0);
      expect(bottom).toBeLessThanOrEqual(limit + 1);
    }
  });

  test('leaves single keys to those who write', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.reader);
    await page.goto('/profile');
    const field = page.getByRole('textbox').first();
    await field.focus();
    await page.keyboard.type('?g');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/\/profile$/);
  });
});

import { Palette } from '../pages/palette';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test } from '../support/test';
import { hasDatabase, moveWorkshop, workshopIn } from '../support/workshop-now';

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

  test('does from the palette what else is behind menus, each only for whom it is', async ({ signIn, cast }) => {
    const reader = await signIn(cast.reader);
    const { page } = reader;
    await reader.open('/practice');
    const palette = new Palette(page);
    await palette.find('dark mode');
    await expect(palette.result('Dark colours')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(await accessibilityFaults(page, { everyRule: true })).toEqual([]);

    await palette.find('compact');
    await expect(palette.result('Compact lists')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');

    await palette.find('help');
    await expect(palette.result('Keyboard shortcuts')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(help).toBeVisible();
    await expect(help.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);

    // A workshop of today is a register for who leads the group, and nothing for who takes part.
    await palette.find('register');
    await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/result/);
    await expect(palette.result('Today’s register')).toHaveCount(0);

    await palette.field.fill('new thread');
    await expect(palette.result('New thread').first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'New thread' }).getByLabel('Title')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/discussions$/);

    await palette.find('log out');
    await expect(palette.result('Sign out')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
  });

  test('takes a facilitator to today’s register', async ({ signIn, cast }) => {
    test.skip(!hasDatabase(), 'A server that runs already has no workshop that is on now.');
    const facilitator = await signIn(cast.facilitator);
    const { page } = facilitator;
    const { id: groupId } = await facilitator.workGroup();
    const now = new Date();
    // At 12:00 UTC, which is the same day in London.
    const noon = 12 * 60 - (now.getUTCHours() * 60 + now.getUTCMinutes());
    const workshopId = await workshopIn(groupId, noon, 'https://meet.example/today');
    await facilitator.open('/practice');
    const palette = new Palette(page);
    await palette.find('register');
    await expect(palette.result('Today’s register').first()).toHaveAttribute('aria-selected', 'true');
    await page.getByRole('option', { name: 'Today’s register' }).filter({ hasText: '12 pm' }).click();
    await expect(page).toHaveURL(new RegExp(`/workshops/${workshopId}/register$`));
    await moveWorkshop(workshopId, 60 * 24 * 200);
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
    await expect(palette.result('Christine Mulvaney').first()).toBeVisible();
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

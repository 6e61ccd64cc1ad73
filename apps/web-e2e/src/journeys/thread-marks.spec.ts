import type { Page } from '@playwright/test';
import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test, unique } from '../support/test';

const level = (page: Page) => page.getByRole('button', { name: /^Notices about this thread/ });
const choose = async (page: Page, name: string) => {
  await level(page).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
};
const act = async (page: Page, words: string, item: string) => {
  await new ThreadPage(page).message(words).hover();
  await new ThreadPage(page)
    .message(words)
    .getByRole('button', { name: /^More for this message/ })
    .click();
  await page.getByRole('menuitem', { name: item }).click();
};

test.describe('What one marks for oneself in a thread', () => {
  // One after the other: they are the same people’s, and the key for the next unread thread would find another’s.
  test.describe.configure({ mode: 'default' });

  test('holds on both devices: following and muted, unread again, saved for later and off the list', async ({
    signIn,
    cast,
  }) => {
    const writer = await signIn(cast.author);
    const [desk, pocket] = [await signIn(cast.colleague), await signIn(cast.colleague)];
    const title = unique('What is worth keeping');
    const id = await writer.startThread(title, ['One left over.', 'Two left over.', 'Three left over.']);
    const thread = new ThreadPage(desk.page);
    await thread.open(id);
    await new ThreadPage(pocket.page).open(id);
    await expect(level(desk.page)).toHaveAccessibleName('Notices about this thread: Normal');
    await choose(desk.page, 'Following');
    await expect(level(pocket.page)).toHaveAccessibleName('Notices about this thread: Following');
    await choose(pocket.page, 'Muted');
    await expect(level(desk.page)).toHaveAccessibleName('Notices about this thread: Muted');

    // Unread from the second message on; the page that shows it does not read it again by itself.
    await act(desk.page, 'Two left over.', 'Mark unread from here');
    await expect(desk.page.getByText('2 new', { exact: true })).toBeVisible();
    await pocket.open('/discussions');
    const row = pocket.page.locator('main li').filter({ hasText: title });
    await expect(row.getByRole('img', { name: 'Muted' })).toBeVisible();
    await expect(row.getByText('unread')).toHaveCount(0);
    await choose(desk.page, 'Normal');
    await expect(row.getByText('unread')).toHaveCount(1);
    await pocket.page.getByRole('button', { name: 'Unread only' }).click();
    await expect(pocket.page).toHaveURL(/show=unread/);
    await expect(row).toHaveCount(1);
    expect(await accessibilityFaults(pocket.page)).toEqual([]);

    await act(desk.page, 'Three left over.', 'Save for later');
    await expect(thread.message('Three left over.').getByText('Saved for later')).toBeVisible();
    expect(await accessibilityFaults(desk.page)).toEqual([]);
    await pocket.open('/saved');
    const kept = pocket.page.locator('main li').filter({ hasText: title });
    await expect(kept).toContainText('Three left over.');
    expect(await accessibilityFaults(pocket.page)).toEqual([]);
    await kept.getByRole('button', { name: /off the list$/ }).click();
    await expect(kept).toHaveCount(0);
    await expect(thread.message('Three left over.').getByText('Saved for later')).toHaveCount(0);
  });

  test('is done by keys: reacting, saving, unread again, editing the last one, going to other threads', async ({
    signIn,
    cast,
  }) => {
    const writer = await signIn(cast.author);
    const reader = await signIn(cast.colleague);
    const { page } = reader;
    const [other, own] = [unique('Unread elsewhere'), unique('By keys alone')];
    const id = await reader.startThread(own, ['First try.', 'Second try.']);
    const otherId = await writer.startThread(other, ['Something new.']);
    const thread = new ThreadPage(page);
    await thread.open(id);
    await page.locator('main').focus();
    await page.keyboard.press('n');
    await expect(thread.message('Second try.')).toBeFocused();
    await page.keyboard.press('1');
    const agree = thread
      .message('Second try.')
      .getByRole('group', { name: 'Reactions' })
      .getByRole('button', { name: 'Agree' });
    await expect(agree).toHaveAttribute('aria-pressed', 'true');
    await agree.focus();
    await expect(page.getByRole('tooltip')).toHaveText('You');
    await expect(agree).toHaveAccessibleDescription('You');
    expect(await accessibilityFaults(page)).toEqual([]);
    await thread.message('Second try.').focus();
    await page.keyboard.press('1');
    await expect(agree).toHaveCount(0);
    await page.keyboard.press('s');
    await expect(thread.message('Second try.').getByText('Saved for later')).toBeVisible();
    await page.keyboard.press('s');
    await expect(thread.message('Second try.').getByText('Saved for later')).toHaveCount(0);
    await page.keyboard.press('Shift+U');
    await expect(page.getByText('1 new', { exact: true })).toBeVisible();

    await page.keyboard.press('c');
    await expect(page.getByLabel('Write to the group', { exact: true }).first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    const box = thread.message('Second try.').getByRole('textbox');
    await expect(box).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' Better.');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(thread.message('Second try. Better.')).toBeVisible();
    await expect(page.getByLabel('Write to the group', { exact: true }).first()).toBeFocused();

    await page.locator('main').focus();
    await page.keyboard.press('u');
    await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(otherId));
    await page.keyboard.press(']');
    await expect(page.getByRole('heading', { level: 1, name: own })).toBeVisible();
    await page.keyboard.press('[');
    await expect(page.getByRole('heading', { level: 1, name: other })).toBeVisible();
    await reader.open('/discussions');
    await expect(page.locator('main li a[href^="/discussions/"]').first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page.locator('main li a[href^="/discussions/"]').nth(1)).toBeFocused();
  });

  test('is within reach of the hand: reactions on hover, the menu by a long press', async ({ signIn, cast }, info) => {
    const writer = await signIn(cast.author);
    const reader = await signIn(cast.colleague);
    const { page } = reader;
    const id = await writer.startThread(unique('Within reach'), ['Bars before rules.']);
    const thread = new ThreadPage(page);
    await thread.open(id);
    const message = thread.message('Bars before rules.');
    if (info.project.name === 'desktop') {
      await message.hover();
      await message.getByRole('button', { name: 'Thank you' }).click();
      const given = message.getByRole('group', { name: 'Reactions' }).getByRole('button', { name: 'Thank you' });
      await expect(given).toHaveAttribute('aria-pressed', 'true');
      await given.hover();
      await expect(page.getByRole('tooltip')).toHaveText('You');
      return;
    }
    const box = await message.locator('.rich-text').boundingBox();
    if (!box) throw new Error('The message is not drawn.');
    const touch = await page.context().newCDPSession(page);
    const point = { x: box.x + 20, y: box.y + box.height / 2 };
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await expect(page.getByRole('menu')).toBeVisible();
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('menu')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Thank you' }).click();
    await expect(message.getByRole('button', { name: 'Thank you' })).toHaveAttribute('aria-pressed', 'true');
    // A finger that moves on is scrolling.
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ ...point, y: point.y - 60 }] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(page.getByRole('menu')).toHaveCount(0);
  });
});

import type { Page } from '@playwright/test';
import { RegisterPage } from '../pages/register-page';
import { accessibilityFaults } from '../support/accessibility';
import type { Actor } from '../support/actor';
import { expect, test } from '../support/test';
import { attendanceOf, hasDatabase, minutesPass, workshopIn } from '../support/workshop-now';

/** Whose row has the focus, and on which of its marks. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return at?.closest('[data-person]')?.querySelector('a')?.textContent ?? at?.tagName ?? null;
  });

test.describe('A register', () => {
  test.skip(!hasDatabase(), 'A server that runs already has no workshop that is on now.');

  const begin = async (facilitator: Actor) => {
    const { id: groupId } = await facilitator.workGroup();
    const workshopId = await workshopIn(groupId, -5, 'https://meet.example/now');
    await facilitator.open(`/group/${groupId}/workshops/${workshopId}/register`);
    const register = new RegisterPage(facilitator.page);
    return { workshopId, register, names: await register.names() };
  };

  test('is taken on a phone or a laptop while the connection comes and goes: each mark arrives once, in order', async ({
    signIn,
    cast,
  }, info) => {
    test.setTimeout(120_000);
    const facilitator = await signIn(cast.facilitator);
    const { page, context } = facilitator;
    const { workshopId, register, names } = await begin(facilitator);
    const [first, second, third, fourth] = names as [string, string, string, string];

    // Eleven people are seen at once, each in one line that a finger hits.
    expect(names.length).toBeGreaterThan(9);
    const phone = info.project.name === 'phone';
    for (const row of await register.rows.all())
      expect((await row.boundingBox())?.height).toBeLessThanOrEqual(phone ? 56 : 44);
    const list = await page.locator('main ul', { has: page.locator('[data-person]') }).boundingBox();
    expect(list?.height).toBeLessThanOrEqual(phone ? 800 : 500);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(phone ? 1_150 : 1_000);
    if (phone)
      for (const button of await register.marks(first).getByRole('button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }

    // One tap a mark.
    await register.marks(first).getByRole('button', { name: 'Present' }).click();
    await register.shows(first, 'Present');
    await expect(register.waiting).toHaveCount(0);

    await context.setOffline(true);
    await register.mark(second, 'Late');
    expect(await accessibilityFaults(page)).toEqual([]);
    await register.row(second).getByRole('button', { name: 'a quarter of a day' }).click();
    await register.mark(third, 'Absent');
    // A slip of the finger, put right at once: nobody is asked why.
    await register.mark(third, 'Present');
    await register.mark(first, 'Left early');
    await register.row(first).getByRole('button', { name: 'half a day' }).first().click();
    await register.mark(fourth, 'Absent');
    await register.undo.click();
    await register.shows(fourth, null);
    await expect(page.getByText(/^3 of \d+ here$/)).toBeVisible();

    // What waits survives a phone that closed the page. Its page itself comes with the connection.
    await context.route('**/graphql', (route, request) =>
      /MarkAttendance|UndoMarks/.test(request.postData() ?? '') ? route.abort('connectionreset') : route.continue(),
    );
    await context.setOffline(false);
    await page.reload();
    await register.shows(third, 'Present');
    await register.shows(first, 'Left early');
    await register.shows(fourth, null);
    await context.unroute('**/graphql');
    await expect(register.waiting).toHaveCount(0, { timeout: 40_000 });
    expect(await attendanceOf(workshopId)).toEqual({ [first]: 'LEFT_EARLY', [second]: 'LATE', [third]: 'PRESENT' });
    await expect(page.getByText(/^3 of \d+ here$/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test('asks for the reason of a change that arrives after ten minutes, and keeps the change until it has one', async ({
    signIn,
    cast,
  }) => {
    test.setTimeout(90_000);
    const facilitator = await signIn(cast.facilitator);
    const { page, context } = facilitator;
    const { workshopId, register, names } = await begin(facilitator);
    const [first, second, third] = names as [string, string, string];
    for (const name of [first, second]) await register.mark(name, 'Present');
    await expect(register.waiting).toHaveCount(0);
    await expect.poll(() => attendanceOf(workshopId)).toEqual({ [first]: 'PRESENT', [second]: 'PRESENT' });

    await context.setOffline(true);
    await register.mark(first, 'Absent');
    await register.mark(second, 'Apologies');
    await register.mark(third, 'Present');
    await minutesPass(workshopId, 10);
    await context.setOffline(false);
    // The others' marks are not held up by those that wait for a reason.
    await expect.poll(async () => (await attendanceOf(workshopId))[third], { timeout: 20_000 }).toBe('PRESENT');
    await expect(page.getByRole('button', { name: 'Say why' })).toHaveCount(2);
    await register.shows(first, 'Absent');
    expect((await attendanceOf(workshopId))[first]).toBe('PRESENT');
    const alert = (name: string) => page.getByRole('alert').filter({ hasText: name });
    await alert(first).getByRole('button', { name: 'Say why' }).click();
    const dialog = page.getByRole('dialog', { name: `Change ${first} to “absent”?` });
    await dialog.getByLabel('Reason').fill('Somebody else sat in that place');
    await dialog.getByRole('button', { name: 'Change the mark' }).click();
    await alert(second).getByRole('button', { name: 'Leave it as it was' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await register.shows(first, 'Absent');
    await register.shows(second, 'Present');
    await expect
      .poll(() => attendanceOf(workshopId))
      .toEqual({ [first]: 'ABSENT', [second]: 'PRESENT', [third]: 'PRESENT' });
  });

  test('is taken by keyboard alone, however fast the keys come, and the focus is never lost', async ({
    signIn,
    cast,
  }) => {
    test.setTimeout(90_000);
    const facilitator = await signIn(cast.facilitator);
    const { page } = facilitator;
    const { workshopId, register, names } = await begin(facilitator);
    const [first, second, third, fourth, fifth] = names as [string, string, string, string, string];
    await page.locator('main').focus();
    // All keys at once, as from somebody who knows them: no answer of the server lies between.
    for (const key of ['ArrowDown', 'p', 'ArrowDown', 'l', '1', 'ArrowDown', 'x', 'a', 'j', 'e', 'k', 'ArrowUp'])
      await page.keyboard.press(key);
    expect(await focused(page)).toBe(second);
    await expect(register.waiting).toHaveCount(0);
    await register.shows(first, 'Present');
    await register.shows(second, 'Late');
    await register.shows(third, 'Apologies');
    await register.shows(fourth, 'Left early');
    await expect(register.row(second).getByText(/a quarter of a day/)).toBeVisible();
    expect(await focused(page)).toBe(second);

    // A g leads to pages; the letter after it is no mark.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('g');
    await page.keyboard.press('x');
    await register.shows(third, 'Apologies');

    // Back, act by act, while others arrive and the list is drawn again.
    await page.keyboard.press('ControlOrMeta+z');
    await register.shows(fourth, null);
    await page.keyboard.press('ControlOrMeta+z');
    await register.shows(third, 'Absent');
    await page.keyboard.press('ControlOrMeta+z');
    await register.shows(third, null);
    await expect(register.waiting).toHaveCount(0);
    expect(await focused(page)).toBe(third);
    expect(await attendanceOf(workshopId)).toEqual({ [first]: 'PRESENT', [second]: 'LATE' });

    // Out of the list with Tab, and back to the same row; the dialog for a reason gives the focus back.
    await minutesPass(workshopId, 10);
    await page.reload();
    await register.names();
    await page.locator('main').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(third);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('x');
    // What comes before the dialog is there is no mark of somebody else.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: `Change ${second} to “absent”?` });
    await expect(dialog.getByLabel('Reason')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe(second);
    await register.shows(third, null);
    await page.keyboard.press('?');
    await expect(page.getByRole('heading', { name: 'In a register' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => focused(page)).toBe(second);
    await register.shows(fifth, null);
  });
});

import { randomUUID } from 'node:crypto';
import { RegisterPage } from '../pages/register-page';
import { accessibilityFaults } from '../support/accessibility';
import type { Actor } from '../support/actor';
import { outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';
import { hasDatabase, visitorsOf, workshopIn } from '../support/workshop-now';

test.describe('Who arrives', () => {
  test.skip(!hasDatabase(), 'A server that runs already has no workshop that is on now.');

  const begin = async (facilitator: Actor) => {
    const { id: groupId } = await facilitator.workGroup();
    const workshopId = await workshopIn(groupId, -5, 'https://meet.example/now');
    const path = `/group/${groupId}/workshops/${workshopId}`;
    await facilitator.open(`${path}/register`);
    const register = new RegisterPage(facilitator.page);
    await register.names();
    return { workshopId, path, register };
  };
  const attend = (person: Actor, code: string) =>
    person.ask('mutation ($input: AttendWorkshopInput!) { attendWorkshop(input: $input) { id } }', {
      input: { mutationId: randomUUID(), code },
    });

  test('by code is seen at once on the register and the wall, and after the connection was gone both catch up', async ({
    signIn,
    cast,
  }) => {
    test.setTimeout(90_000);
    const facilitator = await signIn(cast.facilitator);
    const [one, two] = [await signIn(cast.reader), await signIn(cast.third)];
    const { path, register } = await begin(facilitator);
    const { page, context } = facilitator;
    const wall = await context.newPage();
    await wall.goto(`${path}/present`);
    const code = (await wall.locator('[data-code]').getAttribute('data-code')) ?? '';
    await attend(one, code);
    await register.shows(await one.name(), 'Present');
    await expect(register.row(await one.name()).getByText(/arrived \d/)).toBeVisible();
    await expect(wall.getByText(/^1 of \d+ here$/)).toBeVisible();

    await context.setOffline(true);
    // What the facilitator marks meanwhile and who comes meanwhile do not get into each other's way.
    const known = [await one.name(), await two.name()];
    const other = (await register.names()).find(name => !known.includes(name)) ?? '';
    await register.mark(other, 'Absent');
    await attend(two, code);
    await register.shows(await two.name(), null);
    await context.setOffline(false);
    await register.shows(await two.name(), 'Present');
    await expect(register.waiting).toHaveCount(0, { timeout: 20_000 });
    await register.shows(other, 'Absent');
    await expect(page.getByText(/^2 of \d+ here$/)).toBeVisible({ timeout: 20_000 });
    await expect(wall.getByText(/^2 of \d+ here$/)).toBeVisible({ timeout: 20_000 });
  });

  test('without belonging to the group is written down without a connection, sent once, and can be shown the way in', async ({
    signIn,
    cast,
  }) => {
    test.setTimeout(120_000);
    const facilitator = await signIn(cast.facilitator);
    const { page, context } = facilitator;
    const { workshopId, path, register } = await begin(facilitator);
    const [silent, asking] = [unique('Imogen'), unique('Rufus')];
    const here = await page.getByText(/^\d+ of \d+ here/).textContent();

    await context.setOffline(true);
    for (const [name, email] of [
      [silent, ''],
      [asking, `${randomUUID().slice(0, 8)}@school.example`],
    ] as const) {
      await page.getByRole('button', { name: 'Add a visitor' }).click();
      const form = page.getByRole('form', { name: 'A visitor' });
      await form.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(form.getByText('Say who came.')).toBeVisible();
      await form.getByLabel('Name').fill(name);
      await form.getByLabel('School').fill('Hillside School');
      if (email) {
        await form.getByLabel('They would like to hear how to join').check();
        await form.getByLabel('E-mail address').fill(email);
      }
      expect(await accessibilityFaults(page)).toEqual([]);
      await form.getByRole('button', { name: 'Add', exact: true }).click();
      // Back where the next one begins.
      await expect(page.getByRole('button', { name: 'Add a visitor' })).toBeFocused();
    }
    await expect(register.waiting).toHaveCount(2);
    await expect(page.getByText(/and 2 visitors/)).toBeVisible();
    await context.setOffline(false);
    await expect(register.waiting).toHaveCount(0, { timeout: 20_000 });
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Visitors (2)' })).toBeVisible();
    expect(await visitorsOf(workshopId)).toEqual([silent, asking].sort());
    // They are no more of those who take part.
    await expect(page.getByText(here?.split(' here')[0] ?? '', { exact: false }).first()).toBeVisible();
    await expect(page.getByRole('button', { name: `Send ${asking} how to join` })).toHaveCount(0);

    // On paper they stand below, and are told apart.
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('row', { name: new RegExp(`${silent}.*Hillside School.*Visitor`) })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });

    const manager = await signIn(outsiders.manager);
    await manager.open(`${path}/register`);
    await manager.page.getByRole('button', { name: `Send ${asking} how to join` }).click();
    const letter = manager.page.getByRole('alertdialog', { name: `Send ${asking} how to join?` });
    await expect(letter.getByText(/@school\.example/)).toBeVisible();
    await letter.getByRole('button', { name: 'Send the letter' }).click();
    await expect(manager.page.getByText(/letter goes out|written to/)).toBeVisible();
    await expect(manager.page.getByRole('button', { name: `Send ${silent} how to join` })).toHaveCount(0);

    await page.getByRole('button', { name: `Remove ${silent} from the visitors` }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the visitor' }).click();
    await expect(page.getByRole('heading', { name: 'Visitors (1)' })).toBeVisible();
    expect(await visitorsOf(workshopId)).toEqual([asking]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

import { expect, test } from '../support/test';

test.describe('What is refused stands at its field, with the focus there', () => {
  test('in the dialog of a step', async ({ signIn, cast }) => {
    const facilitator = await signIn(cast.facilitator);
    const { page } = facilitator;
    await facilitator.open(`/group/${(await facilitator.workGroup()).id}/plan`);
    await page.getByRole('button', { name: 'Add a workshop' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'A new workshop' });
    const title = dialog.getByRole('textbox', { name: 'Title' });
    await expect(title).toBeFocused();
    const save = dialog.getByRole('button', { name: 'Save the draft' });
    await save.click();
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription(/Give this a title/);
    await title.fill('Coherence');
    await dialog.getByLabel('Date').fill('2035-03-08');
    await dialog.getByLabel('Ends').fill('08:00');
    await save.click();
    await expect(dialog.getByLabel('Ends')).toBeFocused();
    await expect(dialog.getByLabel('Ends')).toHaveAccessibleDescription(/ends before it starts/);
    await expect(title).not.toHaveAttribute('aria-invalid');
    // The foot is for what concerns no field.
    await expect(dialog.getByRole('alert')).toHaveCount(0);
  });

  test('in the dialog that moves a workshop, already when looking at what it would mean', async ({ signIn, cast }) => {
    const facilitator = await signIn(cast.facilitator);
    const { page } = facilitator;
    await facilitator.open(`/group/${(await facilitator.workGroup()).id}/plan`);
    await page.getByRole('button', { name: 'Actions for Workshop 4' }).click();
    await page.getByRole('menuitem', { name: 'Move to another time' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move Workshop 4 to another time' });
    const ends = dialog.getByLabel('Ends');
    await ends.fill('06:00');
    await dialog.getByRole('button', { name: 'See what this changes' }).click();
    await expect(ends).toBeFocused();
    await expect(ends).toHaveAccessibleDescription(/ends before it starts/);
    await ends.fill('23:00');
    await dialog.getByRole('button', { name: 'See what this changes' }).click();
    await expect(dialog.getByRole('heading', { name: 'Who is told' })).toBeVisible();
  });

  test('in the forms for people without an account', async ({ page }) => {
    await page.goto('/sign-up');
    await page.getByLabel('Your name').fill('Siân Prys');
    const email = page.getByLabel('E-mail address');
    await email.fill('siân.prys@school.example');
    await page.getByLabel('Password', { exact: true }).fill('a shed full of kites');
    await page.getByRole('button', { name: 'Create an account' }).click();
    await expect(email).toBeFocused();
    await expect(email).toHaveAccessibleDescription(/We cannot send to an e-mail address with “â” in it/);
    await page.goto('/interest');
    await page.getByRole('radio', { name: 'Head of department', exact: true }).check();
    await page.getByRole('button', { name: 'Register my interest' }).click();
    await expect(page.getByRole('combobox', { name: 'Find your school' })).toBeFocused();
  });
});

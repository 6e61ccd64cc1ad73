import { accessibilityFaults } from '../support/accessibility';
import { outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const newCode = (): string =>
  Array.from({ length: 5 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');

test('A national coordinator reads what a project says, and what its versions changed', async ({ signIn }) => {
  const { page } = await signIn(outsiders.national);
  await page.goto('/national');
  await page.getByRole('link', { name: 'Projects' }).click();
  await page
    .getByRole('list', { name: 'Projects' })
    .getByRole('link', { name: 'Secondary Subject Leadership' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Secondary Subject Leadership' })).toBeVisible();
  await expect(page.getByText('Their role: Prospective head of department').first()).toBeVisible();
  const versions = page.getByRole('list', { name: 'Versions' });
  const second = versions.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Version 2/ }) });
  await second.getByText('What changed since version 1').click();
  await expect(second.locator('ins', { hasText: 'with cover for each workshop' })).toBeVisible();
  await versions.getByRole('heading', { name: /^Version 1/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('A national coordinator begins a project, tries its form, publishes it, changes it beside a colleague, and closes it', async ({
  signIn,
}) => {
  const { page } = await signIn(outsiders.national);
  await page.goto('/national/projects');
  await page.getByRole('link', { name: 'New project' }).click();
  const name = unique('Leading together');
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Code' }).fill(newCode().toLowerCase());
  await page.getByRole('combobox', { name: 'Begin with the words of' }).click();
  await page.getByRole('option', { name: 'Secondary Subject Leadership' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Begin the project' }).click();

  // What is written changes the form that applicants will see.
  const days = page.getByRole('textbox', { name: 'Days' });
  await days.fill('2.5');
  await page.getByRole('textbox', { name: 'A facilitator is called' }).fill('Guide');
  const rule = page.getByRole('group', { name: 'Rule 2' });
  await rule
    .getByRole('textbox', { name: 'What somebody reads whom it refuses' })
    .fill('Come back once you lead a department.');
  await page.getByRole('button', { name: 'Remove rule 3' }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save and see the form' }).click();
  await expect(page.getByText('This is how applicants will see the form.')).toBeVisible();
  await page.getByRole('radio', { name: 'Prospective head of department' }).check();
  await expect(page.getByText('Come back once you lead a department.')).toBeVisible();
  await page.getByRole('radio', { name: 'Subject leader', exact: true }).check();
  await expect(page.getByRole('combobox', { name: 'Maths Hub' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: 'To the project' }).click();
  await expect(page.getByText('Not published yet: hubs cannot set up groups of it.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish …' }).click();
  const dialog = page.getByRole('dialog', { name: `Publish version 1 of ${name}?` });
  await expect(dialog.getByText(/managers are told/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('For pairs of leaders.');
  await expect(dialog.getByText('The reason given: For pairs of leaders.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Publish version 1' }).click();
  await expect(page.getByText('Version 1. New groups are set up with it.')).toBeVisible();

  // Two coordinators write at once: the second chooses between both.
  const address = new URL(page.url()).pathname;
  const colleague = await signIn(outsiders.national);
  await colleague.page.goto(`${address}/edit`);
  await page.getByRole('link', { name: 'Write the next version' }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill('For two who lead one department.');
  const summary = colleague.page.getByRole('textbox', { name: 'Summary' });
  await summary.fill('For pairs.');
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await expect(page.getByRole('heading', { name: 'The next version' })).toBeVisible();
  await colleague.page.getByRole('button', { name: 'Save the draft' }).click();
  const both = colleague.page.getByRole('dialog', { name: /changed this draft while you were writing/ });
  await expect(both.getByText('For two who lead one department.')).toBeVisible();
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await colleague.page.getByRole('button', { name: 'Save the draft' }).click();

  await expect(colleague.page.locator('ins', { hasText: 'pairs' })).toBeVisible();
  await colleague.page.getByRole('button', { name: 'Publish …' }).click();
  const next = colleague.page.getByRole('dialog', { name: `Publish version 2 of ${name}?` });
  await next.getByRole('textbox', { name: 'Reason' }).fill('It is shorter.');
  await next.getByRole('button', { name: 'Publish version 2' }).click();
  await expect(colleague.page.getByText('Version 2. New groups are set up with it.')).toBeVisible();
  await colleague.page.getByRole('button', { name: 'Close the project …' }).click();
  const closing = colleague.page.getByRole('dialog', { name: `Close ${name}?` });
  await closing.getByRole('textbox', { name: 'Reason' }).fill('It was a trial.');
  await closing.getByRole('button', { name: 'Close the project' }).click();
  await expect(colleague.page.getByRole('button', { name: 'Open the project again' })).toBeVisible();
  expect(await accessibilityFaults(colleague.page)).toEqual([]);
});

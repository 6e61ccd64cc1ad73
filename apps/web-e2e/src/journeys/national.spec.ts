import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { accessibilityFaults } from '../support/accessibility';
import { outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';

// One after the other: a hub that one of them sets up or closes changes the table of another.
test.describe.configure({ mode: 'default' });

test('A national coordinator sees the picture across the hubs, in the order they ask for, and takes it as a file', async ({
  signIn,
}, info) => {
  const { page } = await signIn(outsiders.national);
  await page.goto('/');
  await page.getByRole('link', { name: 'Open the Maths Hubs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Maths Hubs' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Maths Hubs' });
  await expect(table.getByRole('row', { name: /^Sussex/ })).toContainText('Rosalind Keane');
  await expect(table.getByRole('row', { name: /^Solent/ })).toContainText('none yet');
  await expect(table.getByRole('row', { name: /^All hubs/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  if (info.project.name === 'phone') {
    await page.getByRole('combobox', { name: 'Order' }).click();
    await page.getByRole('option', { name: 'Groups' }).click();
  } else {
    await table.getByRole('button', { name: 'Groups' }).click();
    await expect(table.getByRole('columnheader', { name: 'Groups' })).toHaveAttribute('aria-sort', 'descending');
  }
  const names = () => table.getByRole('rowheader').allTextContents();
  // How many each has depends on what other journeys set up.
  const ordered = async () => {
    const groups = (await table.locator('tbody [data-label="Groups"]').allTextContents()).map(Number);
    return (groups[0] ?? 0) > 0 && groups.every((count, place) => place === 0 || count <= (groups[place - 1] ?? 0));
  };
  await expect.poll(ordered).toBe(true);
  await page.reload();
  await expect.poll(ordered).toBe(true);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as CSV' }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\r\n').slice(1);
  // The journey on the other screen sets up a hub of its own meanwhile.
  const lasting = (all: (string | undefined)[]) => all.filter(name => !name?.startsWith('Marsh'));
  const shown = (await names()).map(name => name.replace(/Closed$/, ''));
  const first = lines.map(line => /^(?:"([^"]*)"|([^,]*)),/.exec(line)).map(found => found?.[1] ?? found?.[2]);
  expect(lasting(first.map(name => name?.replace(' (closed)', '')))).toEqual(lasting(shown));
});

test('A national coordinator sets up a hub, says who manages and leads it, and closes it', async ({ signIn }) => {
  const { page } = await signIn(outsiders.national);
  await page.goto('/national');
  await page.getByRole('link', { name: 'New hub' }).click();
  const name = `${unique('Marsh')} Maths Hub`;
  await page.getByRole('button', { name: 'Set up the hub' }).click();
  await expect(page.getByText('Choose a region.')).toBeVisible();
  await page.getByLabel('Name').fill(name);
  await page.getByRole('combobox', { name: 'Region' }).click();
  await page.getByRole('option', { name: 'South East' }).click();
  await page.getByLabel('Lead school or college').fill('Romney Academy');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set up the hub' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await expect(page.getByText('Nobody manages this hub yet')).toBeVisible();
  await page.getByRole('button', { name: 'Appoint …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Appoint a manager' });
  await dialog.getByLabel('Who').fill('Graham');
  await page.getByRole('option', { name: /Graham Outhwaite/ }).click();
  await dialog.getByRole('button', { name: 'Appoint', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Graham Outhwaite', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Appoint …' }).click();
  await dialog.getByText('By e-mail').click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ada King');
  await dialog.getByLabel('E-mail address').fill(`ada.${randomUUID()}@school.example`);
  await dialog.getByRole('button', { name: 'Invite' }).click();
  await expect(page.getByRole('list', { name: 'Invited' })).toContainText('Ada King');

  await page.getByRole('button', { name: 'Actions for Graham Outhwaite' }).click();
  await page.getByRole('menuitem', { name: 'End the role …' }).click();
  const ending = page.getByRole('dialog', { name: 'End the role of Graham Outhwaite?' });
  await ending.getByLabel('Reason').fill('Another post.');
  await ending.getByRole('button', { name: 'End the role' }).click();
  await expect(ending.getByText(/would be left without a manager/)).toBeVisible();
  await ending.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'Transfer …' }).click();
  const transfer = page.getByRole('dialog', { name: `Transfer ${name}` });
  await transfer.getByLabel('New lead school or college').fill('Lydd College');
  await transfer.getByLabel('Reason').fill('The trust has merged.');
  expect(await accessibilityFaults(page)).toEqual([]);
  await transfer.getByRole('button', { name: 'Transfer the hub' }).click();
  await expect(page.getByRole('list', { name: 'Transfers' })).toContainText('Lydd College');

  await page.getByRole('button', { name: 'Close the hub …' }).click();
  const closing = page.getByRole('dialog', { name: `Close ${name}?` });
  await closing.getByLabel('Reason').fill('It was set up for a test.');
  await closing.getByRole('button', { name: 'Close the hub' }).click();
  await expect(page.getByRole('heading', { name: 'Closed' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('Nobody else opens the pages of national coordinators', async ({ signIn }) => {
  const { page } = await signIn(outsiders.manager);
  await page.goto('/national');
  await expect(page.getByText(/Ask the national coordinator|could not be found/).first()).toBeVisible();
});

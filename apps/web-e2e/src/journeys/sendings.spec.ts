import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import { newestLetter } from '../support/interest';
import { outsiders } from '../support/people';
import { importPeople, rowOf, spring } from '../support/recruiting';
import { expect, test, unique } from '../support/test';

test('what several people are told is looked at first, taken back while nothing has gone out, or sent', async ({
  signIn,
  url,
}, info) => {
  const manager = await signIn(outsiders.manager);
  const { page } = manager;
  const workGroupId = await spring(manager);
  const surname = unique('Quillfeather');
  const people = ['Ivy', 'Odo'].map(first => ({
    name: `${first} ${surname}`,
    email: `${first}.${randomUUID()}@school.example`.toLowerCase(),
  }));
  await importPeople(manager, workGroupId, people);
  await page.goto(`/hub/recruiting/${workGroupId}?q=${surname}`);
  const rows = rowOf(page, surname);
  const choose = async (decision: string) => {
    await expect(rows).toHaveCount(2);
    for (const row of await rows.all()) await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: decision, exact: true }).click();
  };

  await choose('Decline');
  const dialog = page.getByRole('dialog', { name: 'Decline 2 people?' });
  const told = dialog.getByRole('list', { name: 'Who is told' });
  await expect(told).toContainText(people[1]!.email);
  await dialog.getByLabel('Reason').fill('The group is for schools in the county.');
  await told.getByText(people[0]!.email).click();
  await expect(told).toContainText('The group is for schools in the county.');
  await expect(dialog).toContainText('Until then you can take all of it back');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('decision-preview.png') });
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();

  const held = page.getByRole('region', { name: 'Waiting to be sent' }).getByRole('listitem');
  const mine = held.filter({ hasText: '2 people declined' }).last();
  await expect(mine).toContainText('nothing has gone out yet');
  await expect(rows.first()).toContainText('Declined');
  await mine.getByRole('button', { name: 'What they will read' }).click();
  const words = page.getByRole('dialog', { name: '2 people declined' });
  await expect(words).toContainText(people[0]!.email);
  expect(await accessibilityFaults(page)).toEqual([]);
  await words.getByRole('button', { name: 'Close' }).click();
  await page.screenshot({ path: info.outputPath('held.png') });
  await mine.getByRole('button', { name: 'Take back' }).click();
  await expect(rows.first()).toContainText('Awaiting hub');
  await expect(rows.last()).toContainText('Awaiting hub');

  await choose('Decline');
  await dialog.getByLabel('Reason').fill('The group is full after all.');
  await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
  await mine.getByRole('button', { name: 'Send now' }).click();
  for (const { email } of people)
    expect((await newestLetter(page.request, url, email)).text).toContain('The group is full after all.');
  await expect(rows.first()).toContainText('Declined');
});

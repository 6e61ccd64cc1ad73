import { accessibilityFaults } from '../support/accessibility';
import { planners } from '../support/people';
import { expect, test, unique } from '../support/test';

interface Registrants {
  letterPeople: { name: string; standing: string; why: string | null }[];
}

test('a manager writes to registrants and a facilitator to members: who gets it is seen, and it can be taken back', async ({
  signIn,
}, info) => {
  test.slow();
  const cast = info.project.name === 'phone' ? planners.phone : planners.desktop;
  const facilitator = await signIn(cast.facilitator);
  const group = await facilitator.workGroup();
  const manager = await signIn(cast.manager);
  const { page } = manager;
  const { letterPeople } = await manager.ask<Registrants>(
    'query ($id: UUID!) { letterPeople(workGroupId: $id, audience: REGISTRANTS) { name standing why } }',
    { id: group.id },
  );
  const [one, two] = letterPeople.filter(({ why, standing }) => why === null && standing === 'Has a place');
  if (!one || !two) throw new Error('Nobody has a place.');
  const subject = unique('Where we meet');

  await page.goto(`/hub/recruiting/${group.id}`);
  await page.getByRole('link', { name: 'Write to people' }).click();
  const form = page.getByRole('form', { name: 'New letter' });
  const who = form.getByRole('group', { name: 'Who gets it' });
  await form.getByRole('button', { name: 'See who gets it' }).click();
  await expect(form.getByRole('alert')).toHaveText('Choose who gets it. Write a subject. Write your letter.');
  await who.getByText(/^Has a place \(/).click();
  for (const { name } of [one, two]) await who.getByRole('checkbox', { name }).check();
  await expect(form.getByText('2 people chosen.')).toBeVisible();
  await form.getByLabel('Subject').fill(subject);
  await form.getByLabel('Your letter').fill('The room has changed.\n\nBring your scheme of work.');
  await expect(form.getByRole('alert')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('letter-form.png'), fullPage: true });

  await form.getByRole('button', { name: 'See who gets it' }).click();
  const dialog = page.getByRole('dialog', { name: 'Send this letter to 2 people?' });
  const told = dialog.getByRole('list', { name: 'Who is told' });
  await expect(told.getByRole('group')).toHaveCount(2);
  await told.getByRole('group').first().locator('summary').click();
  await expect(told).toContainText(`Hello ${one.name},`);
  await expect(told).toContainText('Bring your scheme of work.');
  await expect(dialog).toContainText('Until then you can take it back');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('letter-preview.png') });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();

  const held = page
    .getByRole('region', { name: 'Waiting to be sent' })
    .getByRole('listitem')
    .filter({ hasText: subject });
  const written = page
    .getByRole('region', { name: 'Letters so far' })
    .getByRole('listitem')
    .filter({ hasText: subject });
  await expect(written.first()).toContainText('waits to go to 2 people');
  await expect(form.getByLabel('Subject')).toHaveValue('');
  await held.getByRole('button', { name: 'Take back' }).click();
  await expect(held).toHaveCount(0);
  await expect(written.first()).toContainText('taken back, nobody got it');

  const theirs = facilitator.page;
  await theirs.goto(`/group/${group.id}`);
  await theirs.getByRole('link', { name: 'Write to the group' }).click();
  const letter = theirs.getByRole('form', { name: 'New letter' });
  await letter.getByText(/^Participant \(/).click();
  await letter.getByRole('checkbox', { name: /^All of these/ }).check();
  await letter.getByLabel('Subject').fill(subject);
  await letter.getByLabel('Your letter').fill('Bring a task that your class has tried.');
  await letter.getByRole('button', { name: 'See who gets it' }).click();
  const look = theirs.getByRole('dialog', { name: /^Send this letter to \d+ people\?$/ });
  await look.getByRole('button', { name: 'Send', exact: true }).click();
  const waits = theirs
    .getByRole('region', { name: 'Waiting to be sent' })
    .getByRole('listitem')
    .filter({ hasText: subject });
  await expect(waits).toContainText('nothing has gone out yet');
  expect(await accessibilityFaults(theirs)).toEqual([]);
  await waits.getByRole('button', { name: 'Take back' }).click();
  await expect(waits).toHaveCount(0);
});

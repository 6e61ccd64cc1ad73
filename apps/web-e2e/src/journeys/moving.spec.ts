import type { TestInfo } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import type { Actor } from '../support/actor';
import { movers, outsiders } from '../support/people';
import { importPeople } from '../support/recruiting';
import { expect, test, unique } from '../support/test';

const CREATE = 'mutation ($input: CreateWorkGroupInput!) { createWorkGroup(input: $input) }';
const APPOINT = 'mutation ($input: AppointFacilitatorInput!) { appointFacilitator(input: $input) { id } }';
const REMOVE = 'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }';

interface Options {
  hubs: { id: string }[];
  projects: { id: string; name: string }[];
  academicYears: { id: number }[];
}

/** Two groups of the manager’s hub, led by the one and the first of them joined by the other. */
async function twoGroups(manager: Actor, { email, name, lead }: { email: string; name: string; lead: string }) {
  const { workGroupOptions: options } = await manager.ask<{ workGroupOptions: Options }>(
    '{ workGroupOptions { hubs { id } projects { id name } academicYears { id } } }',
  );
  const project = options.projects.find(each => each.name === 'Secondary Subject Leadership');
  const { myWorkGroups } = await manager.ask<{
    myWorkGroups: { members: { person: { id: string; name: string } }[] }[];
  }>('{ myWorkGroups { members { person { id name } } } }');
  const people = myWorkGroups.flatMap(({ members }) => members.map(({ person }) => person));
  const idOf = (wanted: string) => people.find(person => person.name === wanted)?.id;
  const group = async (word: string) => {
    const title = unique(word);
    const input = {
      ...{ mutationId: randomUUID(), hubId: options.hubs[0]?.id, projectId: project?.id, title, capacity: 3 },
      ...{ academicYear: options.academicYears[0]?.id, facilitatorIds: [] },
      recruitingUntil: new Date(Date.now() + 86_400_000),
    };
    const { createWorkGroup: id } = await manager.ask<{ createWorkGroup: string }>(CREATE, { input });
    await manager.ask(APPOINT, { input: { mutationId: randomUUID(), workGroupId: id, personId: idOf(lead) } });
    return { id, title };
  };
  const [from, to] = [await group('Yarrow'), await group('Zinnia')];
  await importPeople(manager, from.id, [{ name, email }], true);
  return { from, to, personId: idOf(name) };
}

const moverOf = (info: TestInfo) => (info.project.name === 'phone' ? movers.phone : movers.desktop);

test('A manager moves somebody to another group: looks at who is told, takes it back, sends it; they are there at once', async ({
  signIn,
}, info) => {
  const mover = moverOf(info);
  const manager = await signIn(outsiders.otherManager);
  const { page } = manager;
  const { from, to, personId } = await twoGroups(manager, mover);
  const person = await signIn(mover.email);
  await person.page.goto(`/group/${from.id}`);
  await expect(person.page.getByRole('heading', { level: 1, name: from.title })).toBeVisible();

  await page.goto(`/group/${from.id}`);
  const people = page.getByRole('complementary', { name: 'People in the group' });
  const held = page.getByRole('region', { name: 'Waiting to be sent' }).getByRole('listitem');
  const dialog = page.getByRole('dialog', { name: `Move ${mover.name} to another group?` });
  const move = async () => {
    await people.getByRole('button', { name: `Actions for ${mover.name}` }).click();
    await page.getByRole('menuitem', { name: 'Move to another group …' }).click();
    await dialog.getByLabel('Group').selectOption({ label: `${to.title} (3 places free)` });
    await dialog.getByLabel('Reason').fill('Mondays suit their school better.');
  };
  await move();
  const told = dialog.getByRole('list', { name: 'Who is told' });
  await expect(told).toContainText(`You are in ${to.title} now`);
  await told.getByText(mover.name, { exact: true }).click();
  await expect(told).toContainText('The reason given: Mondays suit their school better.');
  await expect(dialog).toContainText('Until then you can take all of it back');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('dialog.png') });
  await dialog.getByRole('button', { name: 'Move to that group' }).click();
  await expect(dialog).toBeHidden();

  await expect(held).toContainText('One person moves to another group');
  await expect(people).toContainText(`Moves to ${to.title} as soon as they are told`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('waiting.png'), fullPage: true });
  await held.getByRole('button', { name: 'Take back' }).click();
  await expect(held).toHaveCount(0);
  await expect(people.getByText(/^Moves to /)).toHaveCount(0);
  await expect(person.page.getByRole('heading', { level: 1, name: from.title })).toBeVisible();

  await move();
  await dialog.getByRole('button', { name: 'Move to that group' }).click();
  await held.getByRole('button', { name: 'Send now' }).click();
  await expect(person.page.getByRole('heading', { level: 1, name: /could not be found/ })).toBeVisible();
  await person.page.goto('/notices');
  await person.page.getByRole('link', { name: new RegExp(`You are in ${to.title} now`) }).click();
  await expect(person.page.getByRole('heading', { level: 1, name: to.title })).toBeVisible();
  await expect(person.page.getByText(/^Moved here from /)).toHaveCount(0);

  await page.goto(`/group/${from.id}`);
  await expect(people.getByRole('heading', { name: 'Moves' })).toBeVisible();
  await expect(people).toContainText(`${mover.name} moved to ${to.title}`);
  await page.screenshot({ path: info.outputPath('left.png'), fullPage: true });
  await page.goto(`/group/${to.id}`);
  await expect(people).toContainText(`Moved here from ${from.title}`);
  await expect(page.getByRole('region', { name: 'Days so far' })).toContainText('of that in another group');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('arrived.png'), fullPage: true });
  // Their groups are as before for whatever comes next.
  await manager.ask(REMOVE, {
    input: { mutationId: randomUUID(), workGroupId: to.id, personId, reason: 'The end of the test.' },
  });
});

import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import { registerInterest } from '../support/interest';
import { outsiders } from '../support/people';
import { importPeople, rowOf, spring } from '../support/recruiting';
import { expect, test, unique } from '../support/test';

test('decisions come first, the same school is said twice; who withdrew comes back, and moves to another hub', async ({
  signIn,
}, info) => {
  test.slow();
  const manager = await signIn(outsiders.manager);
  const { page } = manager;
  const workGroupId = await spring(manager);
  const surname = unique('Larkspur');
  const [ivy, odo] = [`Ivy ${surname}`, `Odo ${surname}`];
  const address = (name: string) => `${name.split(' ')[0]}.${randomUUID()}@school.example`.toLowerCase();
  await importPeople(
    manager,
    workGroupId,
    [ivy, odo].map(name => ({ name, email: address(name) })),
  );
  await page.goto(`/hub/recruiting/${workGroupId}`);
  const board = page.getByRole('region', { name: 'Applications' });
  await expect(board.getByRole('heading').first()).toContainText('Waiting for your decision');
  await page.screenshot({ path: info.outputPath('board.png'), fullPage: true });
  await page.getByRole('searchbox', { name: /Find by name/ }).fill(surname);
  const row = rowOf(page, ivy);
  await expect(row).toContainText('Same school as');
  await expect(rowOf(page, odo)).toContainText('Same school as');
  expect(await accessibilityFaults(page)).toEqual([]);

  await row.getByRole('button', { name: ivy }).click();
  const drawer = page.getByRole('dialog', { name: 'Application' });
  await drawer.getByRole('button', { name: 'Withdraw …' }).click();
  const withdraws = page.getByRole('dialog', { name: /^Withdraw / });
  await withdraws.getByLabel('Reason').fill('She rang: the dates do not suit.');
  await withdraws.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await drawer.getByRole('button', { name: 'Bring back …' }).click();
  const back = page.getByRole('alertdialog', { name: `Bring ${ivy} back?` });
  await expect(back).toContainText('is open again');
  expect(await accessibilityFaults(page)).toEqual([]);
  await back.getByRole('button', { name: 'Bring back' }).click();
  await expect(drawer.getByText('Awaiting hub').first()).toBeVisible();

  await drawer.getByRole('button', { name: 'Move to another hub …' }).click();
  const moves = page.getByRole('dialog', { name: `Move ${ivy} to another hub?` });
  await moves.getByLabel('Hub').selectOption({ index: 1 });
  await moves.getByLabel('Reason').fill('The school is in their county.');
  await expect(moves.getByRole('list', { name: 'Who is told' })).toContainText('has moved to another hub');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('move-hub.png') });
  await moves.getByRole('button', { name: 'Move to that hub' }).click();
  await expect(drawer.getByText('Moved to another hub').first()).toBeVisible();
  await drawer.getByRole('button', { name: 'Close the application' }).click();
  await page
    .getByRole('region', { name: 'Waiting to be sent' })
    .getByRole('listitem')
    .filter({ hasText: 'moved to another hub' })
    .last()
    .getByRole('button', { name: 'Take back' })
    .click();
  await expect(row).toContainText('Awaiting hub');
});

test('a headteacher reads dates, cover and cost on one page, and answers with one press; the manager stops reminders', async ({
  signIn,
  browser,
  url,
  contextOptions,
}, info) => {
  const { viewport } = info.project.use;
  const manager = await signIn(outsiders.manager);
  const { page } = manager;
  const workGroupId = await spring(manager);
  const { commitment, name } = await registerInterest(page.request, url, workGroupId);
  await page.goto(`/hub/recruiting/${workGroupId}`);
  await page.getByRole('searchbox', { name: /Find by name/ }).fill(name);
  const row = rowOf(page, name);
  await expect(row).toContainText('asked once');
  await page.getByRole('button', { name: 'Remind headteachers' }).click();
  const reminds = page.getByRole('dialog', { name: 'Remind the headteachers who have not answered?' });
  await expect(reminds).toContainText(`${name}: The headteacher was written to in the last 5 days`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.screenshot({ path: info.outputPath('remind.png') });
  await reminds.getByRole('button', { name: 'Not now' }).click();
  await row.getByRole('button', { name }).click();
  const drawer = page.getByRole('dialog', { name: 'Application' });
  await drawer.getByRole('button', { name: 'Turn reminders off' }).click();
  await expect(drawer.getByRole('button', { name: 'Turn reminders back on' })).toBeVisible();
  await expect(drawer).toContainText('reminders stopped');
  expect(await accessibilityFaults(page)).toEqual([]);

  const context = await browser.newContext({
    ...contextOptions,
    baseURL: url,
    viewport: viewport ?? null,
    reducedMotion: 'reduce',
  });
  const office = await context.newPage();
  await office.goto(commitment);
  const pack = office.getByRole('region', { name: 'What it involves' });
  await expect(pack).toContainText('None. The Department for Education funds it.');
  const yes = office.getByRole('button', { name: 'Yes, our school commits' });
  await expect(yes).toBeInViewport();
  expect(await accessibilityFaults(office)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await office.emulateMedia({ colorScheme });
    await office.screenshot({ path: info.outputPath(`pack-${colorScheme}.png`), fullPage: true });
  }
  await office.emulateMedia({ media: 'print' });
  await expect(yes).toBeHidden();
  await expect(pack.getByText(/with .* Maths Hub, for/)).toBeVisible();
  await office.emulateMedia({ media: 'screen' });
  await yes.click();
  await expect(office.getByRole('heading', { level: 1, name: 'Thank you: your school is committed' })).toBeVisible();
  await context.close();
});

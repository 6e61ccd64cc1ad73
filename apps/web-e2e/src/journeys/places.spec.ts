import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { accessibilityFaults } from '../support/accessibility';
import type { Actor } from '../support/actor';
import { newestLetter } from '../support/interest';
import { outsiders } from '../support/people';
import { importPeople, rowOf, spring } from '../support/recruiting';
import { expect, test, unique } from '../support/test';

/** Makes as many places as it takes until this person is offered one; other tests fill the same group. */
async function makeRoomFor(manager: Actor, workGroupId: string, email: string): Promise<void> {
  await expect
    .poll(async () => {
      const { recruitingGroup } = await manager.ask<{
        recruitingGroup: {
          placesTaken: number;
          recruitingUntil: string;
          applications: { edges: { node: { state: string; waitlistPosition: number | null } }[] };
        };
      }>(
        `query ($id: UUID!, $email: ShortText) { recruitingGroup(id: $id) { placesTaken recruitingUntil
           applications(filter: { search: $email }) { edges { node { state waitlistPosition } } } } }`,
        { id: workGroupId, email },
      );
      const { state, waitlistPosition } = recruitingGroup.applications.edges[0]!.node;
      if (state === 'WAITLISTED') {
        const capacity = recruitingGroup.placesTaken + (waitlistPosition ?? 1);
        const { recruitingUntil } = recruitingGroup;
        const input = { mutationId: randomUUID(), workGroupId, capacity, offerDays: 5, recruitingUntil };
        await manager
          .ask('mutation ($input: UpdateRecruitingInput!) { updateRecruiting(input: $input) { id } }', { input })
          .catch(() => undefined);
      }
      return state;
    })
    .toBe('OFFERED');
}

test.describe('Approve, waitlist, offer', () => {
  test('a manager imports and approves, the applicant waits, is offered a place, accepts it and sets up an account', async ({
    signIn,
    browser,
    url,
    contextOptions,
  }, info) => {
    test.slow();
    const manager = await signIn(outsiders.manager);
    const { page } = manager;
    const name = unique('Winifred Ashcombe');
    const email = `winifred.${randomUUID()}@school.example`;

    await page.goto('/hub/recruiting');
    await page.getByRole('link', { name: /spring/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Recruiting' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Places' })).toContainText('places taken');
    expect(await accessibilityFaults(page)).toEqual([]);
    // Whoever is chosen at the end of a long list can be decided of there.
    const last = page.getByRole('region', { name: 'Applications' }).getByRole('checkbox').last();
    await last.check();
    await expect(page.getByRole('button', { name: 'Decline', exact: true })).toBeInViewport();
    await last.uncheck();

    await page.getByRole('button', { name: 'Import a list' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a list of applications' });
    const upload = async (...lines: string[]) => {
      const buffer = Buffer.from(['Name,E-mail,School URN,Role', ...lines].join('\r\n'));
      await dialog.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
      await dialog.getByRole('button', { name: 'See what will happen' }).click();
    };
    await upload(`=1+1,${email},114579,Head of department`);
    await expect(dialog.getByText('One line has an error')).toBeVisible();
    await expect(dialog.getByText(/starts with “=”/)).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await upload(`${name},${email},114579,Head of department`);
    await expect(dialog.getByText('with no errors')).toBeVisible();
    await dialog.getByRole('button', { name: 'Import one application' }).click();
    await expect(dialog).toHaveCount(0);

    await page.getByRole('searchbox', { name: /Find by name/ }).fill(name);
    const row = rowOf(page, name);
    await expect(row).toContainText('Awaiting hub');
    await row.getByRole('button', { name }).click();
    const drawer = page.getByRole('dialog', { name: 'Application' });
    await expect(drawer.getByRole('heading', { name })).toBeVisible();
    await drawer.getByLabel('New note').fill('Met at the network meeting.');
    await drawer.getByRole('button', { name: 'Add the note' }).click();
    await expect(drawer.getByRole('listitem').filter({ hasText: 'Met at the network meeting.' })).toBeVisible();
    // The list named no headteacher: the manager asks for the commitment.
    const headteacher = `head.${randomUUID()}@school.example`;
    await drawer.getByRole('button', { name: 'Ask the headteacher' }).click();
    await drawer.getByRole('button', { name: 'Send the message' }).click();
    await expect(drawer.getByText('Enter the headteacher’s name.')).toBeVisible();
    await drawer.getByLabel('The headteacher’s name').fill('Ama Boateng');
    await drawer.getByLabel('The headteacher’s e-mail address').fill(headteacher);
    expect(await accessibilityFaults(page)).toEqual([]);
    await drawer.getByRole('button', { name: 'Send the message' }).click();
    await expect(drawer.getByText(`We have written to ${headteacher}.`)).toBeVisible();
    expect((await newestLetter(page.request, url, headteacher)).path).toContain('/commitment');
    expect(await accessibilityFaults(page)).toEqual([]);
    await drawer.getByRole('button', { name: 'Close the application' }).click();
    await row.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Approve', exact: true }).click();
    // The headteacher has not answered yet, so it takes a reason that the history keeps.
    const asks = page.getByRole('dialog', { name: `Approve ${name} without the headteacher?` });
    await asks.getByLabel('Reason').fill('Confirmed by telephone.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await asks.getByRole('button', { name: 'Approve anyway' }).click();
    await expect(row).toContainText('On the waitlist: number');

    const { viewport, hasTouch, isMobile } = info.project.use;
    const home = await browser.newContext({
      ...contextOptions,
      baseURL: url,
      viewport,
      hasTouch,
      isMobile,
      reducedMotion: 'reduce',
    });
    const applicant = await home.newPage();
    await applicant.goto((await newestLetter(applicant.request, url, email)).path);
    await expect(applicant.getByText(/You are number \d+ on the waitlist/)).toBeVisible();

    await makeRoomFor(manager, await spring(manager), email);
    await expect(row).toContainText('Place offered');
    await applicant.goto('/mailbox');
    const offer = applicant.getByRole('article').filter({ hasText: email }).filter({ hasText: 'is free for you' });
    await expect(async () => {
      await applicant.getByRole('button', { name: 'Refresh' }).click();
      await expect(offer).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await offer.getByRole('link').first().click();
    await expect(applicant.getByRole('heading', { name: 'A place is free for you' })).toBeVisible();
    expect(await accessibilityFaults(applicant)).toEqual([]);
    await applicant.getByRole('button', { name: 'Accept the place' }).click();
    await expect(applicant.getByRole('heading', { name: 'A place is free for you' })).toHaveCount(0);
    // The manager's screen hears of it by itself.
    await expect(row).toContainText('Place confirmed');
    await expect(row).toContainText('invited, no account yet');

    await expect.poll(async () => (await newestLetter(applicant.request, url, email)).path).toContain('/join');
    await applicant.goto((await newestLetter(applicant.request, url, email)).path);
    await expect(applicant.getByRole('heading', { level: 1, name: 'Set up your account' })).toBeVisible();
    await expect(applicant.getByLabel('Your name')).toHaveValue(name);
    expect(await accessibilityFaults(applicant)).toEqual([]);
    await applicant.getByRole('textbox', { name: 'Password' }).fill('three blind mice');
    await applicant.getByRole('button', { name: 'Set up my account' }).click();
    await expect(applicant.getByRole('heading', { level: 1, name: /Secondary Subject Leadership/ })).toBeVisible();
    await home.close();
  });

  test('a list that was corrected under the same name is read anew, chosen again or not', async ({ signIn }, info) => {
    const manager = await signIn(outsiders.manager);
    const { page } = manager;
    const list = info.outputPath('registrations.csv');
    await mkdir(path.dirname(list), { recursive: true });
    const save = (...lines: string[]) => writeFile(list, ['Name,E-mail,School URN,Role', ...lines].join('\r\n'));
    await page.goto(`/hub/recruiting/${await spring(manager)}`);
    await page.getByRole('button', { name: 'Import a list' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import a list of applications' });
    const choose = async () => {
      const chooser = page.waitForEvent('filechooser');
      await dialog.getByRole('button', { name: 'CSV file' }).click();
      await (await chooser).setFiles(list);
    };
    const look = dialog.getByRole('button', { name: 'See what will happen' });

    await save('Una Prior,una.prior@school,114579,Head of department');
    await choose();
    await look.click();
    await expect(dialog.getByText('One line has an error')).toBeVisible();
    await save('Una Prior,una.prior@school.example,114579,Head of department');
    await choose();
    // What was seen of the old list is gone before the new one is looked at.
    await expect(dialog.getByText('One line has an error')).toHaveCount(0);
    await look.click();
    await expect(dialog.getByText('with no errors')).toBeVisible();

    await choose();
    await save('Una Prior,una.prior@school.example,1,Head of department');
    await look.click();
    await expect(dialog.getByText(/“registrations.csv” has changed since you chose it/)).toBeVisible();
    await choose();
    await look.click();
    await expect(dialog.getByText('One line has an error')).toBeVisible();
  });

  test('who decides on what somebody else has decided meanwhile is told what stands, and nothing is changed', async ({
    signIn,
  }) => {
    const [manager, other] = [await signIn(outsiders.manager), await signIn(outsiders.manager)];
    const [workGroupId, name] = [await spring(manager), unique('Una Prior')];
    await importPeople(manager, workGroupId, [{ name, email: `una.${randomUUID()}@school.example` }]);
    for (const { page } of [manager, other]) {
      await page.goto(`/hub/recruiting/${workGroupId}?search=${name}`);
      await rowOf(page, name).getByRole('checkbox').check();
    }
    await other.page.getByRole('button', { name: 'Decline', exact: true }).click();
    const declines = other.page.getByRole('dialog', { name: `Decline ${name}` });
    await declines.getByLabel('Reason').fill('The group is full.');

    await manager.page.getByRole('button', { name: 'Approve', exact: true }).click();
    const approves = manager.page.getByRole('dialog', { name: `Approve ${name} without the headteacher?` });
    await approves.getByLabel('Reason').fill('Confirmed by telephone.');
    await approves.getByRole('button', { name: 'Approve anyway' }).click();
    const row = rowOf(other.page, name);
    await expect(row).toContainText(/On the waitlist: number|Place confirmed/);

    await declines.getByRole('button', { name: 'Decline', exact: true }).click();
    await expect(
      declines.getByText(`Nothing was changed, because somebody else got there first. ${name} is now`),
    ).toBeVisible();
    await expect(row).toContainText(/On the waitlist: number|Place confirmed/);
    await expect(row).not.toContainText('Declined');
  });

  test('the board of another hub is not there', async ({ signIn }) => {
    const manager = await signIn(outsiders.manager);
    const id = await spring(manager);
    const other = await signIn(outsiders.otherManager);
    await other.page.goto(`/hub/recruiting/${id}`);
    await expect(
      other.page.getByRole('heading', { level: 1, name: 'This Work Group could not be found' }),
    ).toBeVisible();
  });
});

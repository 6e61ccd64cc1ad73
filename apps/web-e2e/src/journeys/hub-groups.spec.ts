import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import { outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';

const checklistOf = (page: Page) => page.getByRole('region', { name: 'Before the group starts' });

test('A manager sets up a Work Group for next year, appoints who leads it, who is told, and reads what it still needs', async ({
  signIn,
  cast,
}) => {
  const manager = await signIn(outsiders.manager);
  const { page } = manager;
  await page.goto('/hub');
  await page.getByRole('link', { name: 'New Work Group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New Work Group' })).toBeVisible();
  const title = unique('Coast');
  await page
    .getByText(/^2\d{3}\/\d\d$/)
    .last()
    .click();
  await page.getByLabel('Name').fill('');
  await page.getByRole('button', { name: 'Set up the group' }).click();
  await expect(page.getByText('Give the group a name of 3 to 80 characters.')).toBeVisible();
  await page.getByLabel('Name').fill(title);
  await page.getByLabel('Places').fill('12');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Set up the group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await expect(page.getByText(/It starts in September 2\d{3}\./)).toBeVisible();
  const checklist = checklistOf(page);
  await expect(checklist.getByText('4 things are still to do.')).toBeVisible();
  await checklist.getByRole('link', { name: /^Appoint one: / }).click();
  const dialog = page.getByRole('dialog', { name: 'Appoint a facilitator' });
  await dialog.getByRole('button', { name: 'Appoint', exact: true }).click();
  await expect(dialog.getByText('Choose somebody first.')).toBeVisible();
  await dialog.getByLabel('Who').fill('Sophie');
  await page.getByRole('option', { name: /Sophie Hartnell/ }).click();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Appoint', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('link', { name: 'Sophie Hartnell', exact: true })).toBeVisible();
  await expect(page.getByText(/^Work Group Lead/)).toBeVisible();
  await expect(checklist.getByText('3 things are still to do.')).toBeVisible();
  await checklist.getByRole('button', { name: '1 done' }).click();
  await expect(checklist.getByText('A facilitator leads the group')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Appoint …' }).click();
  await dialog.getByText('By e-mail').click();
  const email = `ada.${randomUUID()}@school.example`;
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Ada King');
  await dialog.getByLabel('E-mail address').fill('nobody');
  await dialog.getByRole('button', { name: 'Invite' }).click();
  await expect(dialog.getByText(/Enter an e-mail address/)).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByLabel('E-mail address').fill(email);
  await dialog.getByRole('button', { name: 'Invite' }).click();
  await expect(dialog).toBeHidden();
  const invited = page.getByRole('list', { name: 'Invited' });
  await expect(invited).toContainText(email);
  await page.getByRole('button', { name: 'Actions for the invitation of Ada King' }).click();
  await page.getByRole('menuitem', { name: 'Withdraw the invitation' }).click();
  await expect(invited).toBeHidden();

  const facilitator = await signIn(outsiders.sameHub);
  await facilitator.page.goto('/notices');
  await facilitator.page.getByRole('link', { name: new RegExp(`You lead .*${title}`) }).click();
  await expect(facilitator.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(facilitator.page.getByRole('button', { name: 'Appoint …' })).toBeHidden();
  await checklistOf(facilitator.page).getByRole('link', { name: 'Open one: There is a welcome thread' }).click();
  await expect(facilitator.page.getByRole('dialog', { name: 'New thread' })).toBeVisible();
  await expect(facilitator.page.getByLabel('Work Group')).toContainText(title);

  const reader = await signIn(cast.reader);
  await reader.page.goto('/hub/groups/new');
  await expect(reader.page.getByRole('heading', { level: 1, name: /could not be found/ })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import { newcomers, newLeaders } from '../support/people';
import { expect, test } from '../support/test';

const steps = (page: Page) => page.getByRole('region', { name: 'Your first ten minutes' });
const step = (page: Page, words: RegExp) => steps(page).getByRole('listitem').filter({ hasText: words });
const go = (page: Page, words: RegExp) => step(page, words).getByRole('button').first().click();
/** Words are on the screen before the server has them, and whoever leaves then has not written yet. */
const sent = (page: Page) => expect(page.getByText('Sending …')).toHaveCount(0);
const done = (page: Page, words: RegExp) => expect(step(page, words)).toContainText(', done');

test('a participant’s first ten minutes lead straight to each act, tick themselves, and come back when skipped', async ({
  signIn,
}, info) => {
  const person = await signIn(newcomers[info.project.name as 'phone' | 'desktop'].participant);
  const { page } = person;
  // A run before this one may have left them out or done some.
  await person.ask(
    'mutation ($input: BringBackFirstStepsInput!) { bringBackFirstSteps(input: $input) { __typename } }',
    {
      input: { mutationId: randomUUID() },
    },
  );
  await person.open('/');
  await expect(steps(page).getByRole('listitem')).toHaveCount(4);
  expect(await accessibilityFaults(page)).toEqual([]);

  if (!(await step(page, /Introduce yourself/).textContent())?.includes(', done')) {
    await go(page, /Introduce yourself/);
    await expect(page.getByRole('heading', { level: 1, name: 'Introductions: say hello here' })).toBeVisible();
    const composer = page.getByRole('textbox', { name: 'Write to the group' });
    await expect(composer).toBeFocused();
    await expect(composer).toContainText('Hello, I’m head of maths at');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(composer).not.toContainText('Hello');
    await sent(page);
    await expect(page.getByRole('list').getByText('Hello, I’m head of maths at').last()).toBeVisible();
    await person.open('/');
  }
  await done(page, /Introduce yourself/);

  if (!(await step(page, /Comment on what/).textContent())?.includes(', done')) {
    await go(page, /Comment on what/);
    await expect(page).toHaveURL(/\/practice\/[0-9a-f-]+#write-comment$/);
    const box = page.getByRole('textbox', { name: 'Write a comment' });
    await expect(box).toBeFocused();
    await expect(box).toBeInViewport();
    await box.pressSequentially('What did your Year 7s say?');
    await page.getByRole('button', { name: 'Post comment' }).click();
    await expect(page.getByRole('listitem').getByText('What did your Year 7s say?').first()).toBeVisible();
    await sent(page);
    await person.open('/');
  }
  await done(page, /Comment on what/);

  await steps(page).getByRole('button', { name: 'Skip all' }).click();
  await expect(steps(page)).toHaveCount(0);
  await person.open('/notices/settings');
  await page.getByRole('button', { name: 'Show them on Home again' }).click();
  await expect(steps(page).getByRole('listitem')).toHaveCount(4);
});

test('alumni, a department’s colleague, a coordinator, a manager and a facilitator are led to an act of their own', async ({
  signIn,
}, info) => {
  const cast = newcomers[info.project.name as 'phone' | 'desktop'];
  const alumni = await signIn(cast.alumni);
  await alumni.open('/');
  await go(alumni.page, /Introduce yourself/);
  await expect(alumni.page.getByRole('heading', { level: 1, name: 'Introductions: who is here?' })).toBeVisible();
  await expect(alumni.page.getByRole('textbox', { name: 'Write to the group' })).toBeFocused();

  const colleague = await signIn(cast.colleague);
  await colleague.open('/');
  await go(colleague.page, /Add a line to your department/);
  await expect(colleague.page).toHaveURL(/\/departments\/[0-9a-f-]+\/edit$/);

  const national = await signIn(cast.national);
  await national.open('/');
  await expect(step(national.page, /Give a hub somebody who manages it/)).toBeVisible();
  expect(await accessibilityFaults(national.page)).toEqual([]);
  await go(national.page, /Give a hub somebody/);
  await expect(national.page.getByText('Nobody manages this hub yet')).toBeVisible();

  const manager = await signIn(newLeaders.manager);
  await manager.open('/');
  await expect(manager.page.getByText('Your hub has no Work Group this year')).toBeVisible();
  await expect(steps(manager.page)).toContainText('0 of 4 done');
  expect(await accessibilityFaults(manager.page)).toEqual([]);
  await go(manager.page, /Create a Work Group/);
  await expect(manager.page).toHaveURL('/hub/groups/new');

  const facilitator = await signIn(newLeaders.facilitator);
  await facilitator.open('/');
  await expect(steps(facilitator.page)).toContainText('0 of 4 done');
  expect(await accessibilityFaults(facilitator.page)).toEqual([]);
  await go(facilitator.page, /Plan the cycle/);
  await expect(facilitator.page.getByRole('heading', { level: 1, name: 'Plan the cycle' })).toBeVisible();
});

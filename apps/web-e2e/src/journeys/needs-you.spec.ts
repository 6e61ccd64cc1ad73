import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { outsiders, planners } from '../support/people';
import { expect, test } from '../support/test';
import { hasDatabase, removeWorkshop, workshopIn } from '../support/workshop-now';

const queue = (page: Page) => page.getByRole('region', { name: 'Needs you' });
const row = (page: Page, words: RegExp) => page.getByRole('listitem').filter({ hasText: words }).first();
const JOIN_URL = 'https://meet.example/needs-you';
const DAYS_2 = 2 * 24 * 60;
const LEADERLESS = /A Work Group has no facilitator/;

test('a participant sees where they are, what needs them and what is new without scrolling, and answers in one press', async ({
  signIn,
  cast,
}) => {
  test.skip(!hasDatabase(), 'A workshop to be answered for is added to the database.');
  const person = await signIn(cast.told);
  const { page } = person;
  const workshop = await workshopIn((await person.workGroup()).id, DAYS_2, JOIN_URL);
  try {
    await person.open('/');
    const asked = row(page, /Are you coming to workshop \d+\?/);
    await expect(asked).toBeInViewport();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(page.getByRole('heading', { name: /^New (from your group|in practice)/ })).toBeInViewport();
    expect(await accessibilityFaults(page)).toEqual([]);

    await asked.getByRole('button', { name: 'I’m coming' }).click();
    const said = row(page, /You said: I’m coming/);
    await expect(said).toBeVisible();
    await said.getByRole('link', { name: 'Change' }).click();
    await expect(page.getByRole('radio', { name: /^Coming/ })).toBeChecked();
    await person.open('/');
    await expect(queue(page)).toBeVisible();
    await expect(row(page, /Are you coming to workshop/)).toHaveCount(0);
  } finally {
    await removeWorkshop(workshop);
  }
});

test('a facilitator finds today’s register first, and it leads to the register', async ({ signIn, cast }) => {
  test.skip(!hasDatabase(), 'A workshop that is about to begin is added to the database.');
  const lead = await signIn(cast.facilitator);
  const workshop = await workshopIn((await lead.workGroup()).id, 10, JOIN_URL);
  try {
    await lead.open('/');
    await expect(queue(lead.page).getByRole('listitem').first()).toContainText(/register/i);
    // Other journeys have workshops of their own today, more than Home shows.
    await lead.open('/needs');
    const own = lead.page.getByRole('main').locator(`a[href$="/workshops/${workshop}/register"]`);
    await expect(own).toContainText(/\d+ people are not marked yet/);
    await own.click();
    await expect(lead.page).toHaveURL(new RegExp(`/workshops/${workshop}/register$`));
    await expect(lead.page.getByText(/^0 of \d+ here$/)).toBeVisible();
  } finally {
    await removeWorkshop(workshop);
  }
});

test('a manager reads how many applications to decide, and is led to as many', async ({ signIn }) => {
  const { page } = await signIn(outsiders.manager);
  await page.goto('/');
  const decide = queue(page).getByRole('link', { name: /await your decision/ });
  await expect(decide).toContainText('waiting since');
  const [count] = /^\d+/.exec((await decide.textContent()) ?? '') ?? ['1'];
  await decide.click();
  await expect(page.getByRole('region', { name: 'Applications' }).getByRole('listitem')).toHaveCount(Number(count));
});

test('what waits is put off, dismissed and brought back, by touch and by key, and says what became of it', async ({
  signIn,
}, info) => {
  const { page } = await signIn(info.project.name === 'phone' ? planners.phone.manager : planners.desktop.manager);
  await page.goto('/');
  const waits = () => queue(page).getByRole('listitem').filter({ hasText: LEADERLESS });
  await expect(waits()).toHaveCount(1);

  await waits()
    .getByRole('button', { name: /^Not now/ })
    .click();
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
  await expect(waits()).toContainText('Put off until');
  await waits().getByRole('button', { name: 'Undo' }).click();
  await expect(waits().getByRole('link')).toBeVisible();

  await waits()
    .getByRole('button', { name: /^Not now/ })
    .click();
  await page.getByRole('menuitem', { name: 'Choose a day' }).click();
  await expect(page.getByLabel('Show it again on')).toBeFocused();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Put off', exact: true }).click();
  await expect(waits()).toContainText('Put off until');
  await page.keyboard.press('Tab');
  await expect(waits().getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(waits().getByRole('link')).toBeVisible();

  await waits().getByRole('link').focus();
  await page.keyboard.press('x');
  await expect(waits()).toContainText('Dismissed');
  await page.reload();
  await expect(queue(page)).toBeVisible();
  await expect(waits()).toHaveCount(0);

  await page.goto('/needs?show=put-off');
  const dismissed = row(page, LEADERLESS);
  await expect(dismissed).toContainText('Dismissed');
  expect(await accessibilityFaults(page)).toEqual([]);
  await dismissed.getByRole('button', { name: /^Bring back/ }).click();
  await expect(dismissed).toHaveCount(0);
  await page.getByText('Waiting', { exact: true }).click();
  await expect(row(page, LEADERLESS)).toBeVisible();
});

import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import { newestLetter } from '../support/interest';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';

test('Home tells a manager what the board counts, and the hub has a page of its own', async ({ signIn, cast }) => {
  const { page } = await signIn(outsiders.manager);
  await page.goto('/');
  const needs = page.getByRole('region', { name: 'Needs you' }).getByRole('link', { name: /await/ });
  await expect(needs).toBeVisible();
  const words = (await needs.textContent()) ?? '';
  await needs.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Recruiting' })).toBeVisible();
  const chip = (await page.getByText(/^Awaiting hub \(\d+\)$/).textContent()) ?? '';
  const count = /\d+/.exec(chip)?.[0] ?? '';
  expect(words).toContain(count === '1' ? 'One application awaits' : `${count} applications await`);

  await page.goto('/hub');
  await expect(page.getByRole('heading', { level: 1, name: /Maths Hub/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Secondary Subject Leadership \(spring\)/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit the page' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  const reader = await signIn(cast.reader);
  await reader.page.goto('/hub');
  await expect(reader.page.getByRole('heading', { level: 1, name: /could not be found/ })).toBeVisible();
});

test('a visitor asks to be told when a hub recruits, confirms it, and is forgotten when they wish', async ({
  page,
  url,
}, info) => {
  await page.goto(`${url}/hubs/solent/secondary-subject-leadership`);
  // On a phone what can be done lies far below what there is to read.
  if (info.project.name === 'phone') await page.getByRole('link', { name: 'Hear when it recruits' }).click();
  await expect(page.getByRole('link', { name: 'Tell me when it recruits' })).toBeInViewport();
  await page.goto(`${url}/hubs/solent`);
  await page.getByRole('link', { name: 'Tell me when it recruits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Hear when .* recruits$/ })).toBeVisible();
  await page.getByLabel('Your e-mail address').fill('nobody');
  await page.getByRole('button', { name: 'Tell me' }).click();
  await expect(page.getByText('Enter an e-mail address such as name@school.org.uk.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const email = `reader.${randomUUID()}@school.example`;
  await page.getByLabel('Your e-mail address').fill(email);
  await page.getByRole('button', { name: 'Tell me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check your e-mail' })).toBeVisible();
  const { path } = await newestLetter(page.request, url, email);
  await page.goto(url + path);
  await page.getByRole('button', { name: 'Yes, tell me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^We will write to you when/ })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Take me off the list' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'You are off the list' })).toBeVisible();
});

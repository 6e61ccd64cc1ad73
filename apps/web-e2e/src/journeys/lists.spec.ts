import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test, unique } from '../support/test';

const spacing = (page: Page) => page.getByRole('main').getByRole('radiogroup', { name: 'Spacing of lists' });

/** Pixels from the beginning of one item to that of the next, on average. */
const stepOf = (items: Locator) =>
  items.evaluateAll(all => {
    const tops = all.map(item => item.getBoundingClientRect().top);
    return Math.round(((tops.at(-1) ?? 0) - (tops[0] ?? 0)) / (tops.length - 1));
  });

test('Strategies stand so closely that their titles can be scanned; who likes it closer has it so from then on, in every list', async ({
  signIn,
  cast,
}) => {
  const reader = await signIn(cast.reader);
  const { page } = reader;
  await reader.open('/practice');
  const strategies = page.locator('main article');
  const excerpt = strategies.first().locator('p');
  await expect(strategies.nth(15)).toBeVisible();
  await expect(excerpt).toBeVisible();
  expect(await stepOf(strategies), 'a title, a line and two lines of excerpt').toBeLessThan(175);
  expect(await accessibilityFaults(page)).toEqual([]);

  await spacing(page).getByText('Compact').click();
  await expect(excerpt).toBeHidden();
  await page.reload();
  await expect(spacing(page).getByRole('radio', { name: 'Compact' })).toBeChecked();
  await expect(strategies.nth(15)).toBeVisible();
  await expect(excerpt).toBeHidden();
  expect(await stepOf(strategies), 'a title and a line').toBeLessThan(100);
  expect(await accessibilityFaults(page)).toEqual([]);

  await reader.open('/discussions');
  await expect(spacing(page).getByRole('radio', { name: 'Compact' })).toBeChecked();
  expect(await stepOf(page.locator('main section').first().locator('li')), 'a title and a line').toBeLessThan(90);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('Threads of a group are all marked as read at once, after a question where they are many', async ({
  signIn,
  cast,
}) => {
  const [reader, writer] = [await signIn(cast.traveller), await signIn(cast.interrupted)];
  const { page } = reader;
  const titles = ['first', 'second', 'third', 'fourth', 'fifth'].map(number => unique(`The ${number} question`));
  for (const title of titles) await writer.startThread(title, ['What do you think?']);
  await reader.open('/discussions');
  const row = (title: string) => page.getByRole('listitem').filter({ hasText: title });
  const all = page.getByRole('main').getByRole('button', { name: 'Mark all as read' });
  const dialog = page.getByRole('alertdialog', { name: /^Mark \d+ threads as read\?$/ });
  for (const title of titles) await expect(row(title)).toContainText('1 unread');
  await all.click();
  await dialog.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(dialog).toBeHidden();
  for (const title of titles) await expect(row(title)).not.toContainText('unread');
  await page.reload();
  await expect(row(titles[0] ?? '')).toBeVisible();
  for (const title of titles) await expect(row(title)).not.toContainText('unread');
});

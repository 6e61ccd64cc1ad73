import { accessibilityFaults } from '../support/accessibility';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';

test('Home names what waits in each of a manager’s groups, and the board shows as many', async ({ signIn }) => {
  const { page } = await signIn(outsiders.manager);
  await page.goto('/');
  const needs = page.getByRole('region', { name: 'Needs you' });
  const silent = needs.getByRole('link', { name: /more than a week for the headteacher/ }).first();
  await expect(silent).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  const words = (await silent.textContent()) ?? '';
  await silent.click();
  await expect(page.getByRole('combobox', { name: 'What they wait for' })).toHaveValue('HEADTEACHER_SILENT');
  const rows = page.getByRole('region', { name: 'Applications' }).getByRole('listitem');
  await expect(rows).toHaveCount(Number(/^\d+/.exec(words)?.[0] ?? 1));
  expect(await accessibilityFaults(page)).toEqual([]);
});

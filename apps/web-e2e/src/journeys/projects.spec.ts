import { accessibilityFaults } from '../support/accessibility';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';

test('A national coordinator reads what a project says, and what its versions changed', async ({ signIn }) => {
  const { page } = await signIn(outsiders.national);
  await page.goto('/national');
  await page.getByRole('link', { name: 'Projects' }).click();
  await page
    .getByRole('list', { name: 'Projects' })
    .getByRole('link', { name: 'Secondary Subject Leadership' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Secondary Subject Leadership' })).toBeVisible();
  await expect(page.getByText('Their role: Prospective head of department').first()).toBeVisible();
  const versions = page.getByRole('list', { name: 'Versions' });
  await versions.getByRole('heading', { name: /^Version 1/ }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

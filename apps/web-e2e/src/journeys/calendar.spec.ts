import { accessibilityFaults } from '../support/accessibility';
import { expect, test } from '../support/test';

test('One’s own calendar: an address is made, copied, replaced and switched off, and works as long as it should', async ({
  signIn,
  cast,
  url,
}) => {
  const member = await signIn(cast.reader, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = member;
  await member.open('/profile');
  const section = page.getByRole('region', { name: 'Your calendar' });
  // Another project’s run, or an earlier one, may have left an address.
  const make = section.getByRole('button', { name: 'Make an address' });
  const again = section.getByRole('button', { name: 'Make a new address' });
  await expect(make.or(again)).toBeVisible();
  if (await again.isVisible()) {
    await section.getByRole('button', { name: 'Switch off' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Switch off' }).click();
  }
  await make.click();
  const field = section.getByLabel('Your calendar’s address');
  const first = await field.inputValue();
  const status = async (address: string) => (await fetch(url + new URL(address).pathname)).status;
  await expect(section.getByRole('link', { name: 'Open in this device’s calendar' })).toHaveAttribute(
    'href',
    /^webcal:/,
  );
  await section.getByRole('button', { name: 'Copy the address' }).click();
  await expect(section.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await status(first)).toBe(200);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.reload();
  await expect(section.getByText('The address was shown once')).toBeVisible();
  await again.click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Make a new address' }).click();
  await expect(field).not.toHaveValue(first);
  const second = await field.inputValue();
  expect(await status(first)).toBe(404);
  expect(await status(second)).toBe(200);

  await section.getByRole('button', { name: 'Switch off' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Switch off' }).click();
  await expect(make).toBeVisible();
  expect(await status(second)).toBe(404);
});

test('Invitations by e-mail can be switched off and on again, by keyboard', async ({ signIn, cast }) => {
  const member = await signIn(cast.reader);
  await member.open('/profile');
  const control = member.page.getByRole('switch', { name: 'Send me each workshop as a calendar invitation' });
  const before = await control.isChecked();
  for (const checked of [!before, before]) {
    await control.focus();
    await member.page.keyboard.press('Space');
    await expect(control).toBeChecked({ checked });
    await member.page.reload();
    await expect(control).toBeChecked({ checked });
  }
});

import { randomUUID } from 'node:crypto';
import { picture } from '../support/picture';
import { expect, test } from '../support/test';

test('A profile picture is kept when it is chosen, without what is being typed, and can be taken back', async ({
  signIn,
  cast,
}) => {
  const owner = await signIn(cast.third);
  const { page } = owner;
  await owner.open('/profile');
  const name = await page.getByLabel('Your name').inputValue();
  const field = page.getByRole('group', { name: 'Your picture' });
  const before = await field.getByRole('img').count();
  await page.getByLabel('Job title').fill('Not saved yet');
  const chooser = page.waitForEvent('filechooser');
  await field.getByRole('button', { name: /a picture|another picture/ }).click();
  await (await chooser).setFiles(picture('me.png'));
  await expect(field.getByText('Your picture is saved.')).toBeVisible();

  const kept = await owner.ask<{
    viewer: { person: { name: string; jobTitle: string; pictureFileId: string | null } };
  }>('{ viewer { person { name jobTitle pictureFileId } } }');
  expect(kept.viewer.person).toMatchObject({ name, pictureFileId: expect.any(String) });
  expect(kept.viewer.person.jobTitle).not.toBe('Not saved yet');
  await page.reload();
  await expect(field.getByRole('button', { name: 'Choose another picture' })).toBeVisible();
  await expect(page.getByLabel('Job title')).toHaveValue('Not saved yet');

  await field.getByRole('button', { name: 'Remove it' }).click();
  await expect(field.getByText('Your picture is removed.')).toBeVisible();
  await field.getByRole('button', { name: 'Undo' }).click();
  await expect(field.getByRole('button', { name: 'Remove it' })).toBeVisible();
  await field.getByRole('button', { name: 'Remove it' }).click();
  await expect(field.getByRole('img')).toHaveCount(before);
});

test('What another device saved of a profile meanwhile is neither lost nor shown as one’s own unfinished words', async ({
  signIn,
  cast,
}) => {
  const owner = await signIn(cast.told);
  const { page } = owner;
  const jobTitle = page.getByLabel('Job title');
  const save = page.getByRole('button', { name: 'Save profile' });
  const elsewhere = (given: object) =>
    owner.ask('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { id } }', {
      input: { mutationId: randomUUID(), ...given },
    });
  const before = await owner.ask<{ viewer: { person: { jobTitle: string; seeks: string } } }>(
    '{ viewer { person { jobTitle seeks } } }',
  );
  await owner.open('/profile');
  await jobTitle.fill('Written here');
  await elsewhere({ jobTitle: 'Written elsewhere', seeks: 'Sought elsewhere' });
  await save.click();
  await expect(page.getByText(/changed this to “Written elsewhere”/)).toBeVisible();
  await expect(jobTitle).toHaveValue('Written here');
  await save.click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
  await expect(page.getByLabel('What I am looking for')).toHaveValue('Sought elsewhere');

  await elsewhere(before.viewer.person);
  await page.reload();
  await expect(jobTitle).toHaveValue(before.viewer.person.jobTitle);
});

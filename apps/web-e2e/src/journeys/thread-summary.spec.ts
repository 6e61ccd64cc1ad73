import { expect, test, unique } from '../support/test';

test('A closed thread of a task: members read the summary, the facilitator puts it into words, seen at once', async ({
  signIn,
  cast,
  isMobile,
}) => {
  test.skip(!isMobile, 'The group has one closed thread, and two devices at once would find the other’s words.');
  const member = await signIn(cast.reader);
  const closed = await member.closedThread();
  await member.open(`/discussions/${closed}`);
  const summary = member.page.getByRole('region', { name: 'Summary' });
  await expect(summary.getByText(/messages by \d+ people/)).toBeVisible();
  await expect(member.page.getByText('This thread has closed for the next workshop.')).toBeVisible();
  await expect(summary.getByRole('button')).toHaveCount(0);

  const facilitator = await signIn(cast.facilitator);
  await facilitator.open(`/discussions/${closed}`);
  const words = unique('We take the best argument along.');
  await facilitator.page
    .getByRole('region', { name: 'Summary' })
    .getByRole('button', { name: /Edit|Write/ })
    .click();
  await facilitator.page.getByLabel('What the group takes to the next workshop').fill(words);
  await facilitator.page.getByRole('button', { name: 'Save' }).click();
  await expect(facilitator.page.getByRole('region', { name: 'Summary' }).getByText(words)).toBeVisible();
  await expect(summary.getByText(words)).toBeVisible();
});

import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test, unique } from '../support/test';

test('an anonymous poll is asked, voted on by three, moves for whoever looks on, and is closed', async ({
  signIn,
  cast,
}) => {
  const asker = await signIn(cast.author);
  const others = [await signIn(cast.colleague), await signIn(cast.owner), await signIn(cast.third)] as const;
  const question = unique('Which day suits you');
  const threadId = await asker.startThread(unique('When to meet'), ['Let us find a day.']);
  const { page } = asker;
  for (const { page: other } of [asker, ...others]) await new ThreadPage(other).open(threadId);

  await page.getByRole('button', { name: 'Ask with a poll' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask with a poll' });
  await dialog.getByLabel('Question').fill(question);
  await dialog.getByLabel('Answer 1', { exact: true }).fill('Tuesday');
  await dialog.getByLabel('Answer 2', { exact: true }).fill('Thursday');
  await dialog.getByRole('radio', { name: /^Nobody: it is anonymous/ }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(dialog).toBeHidden();

  const poll = page.getByRole('region', { name: question });
  await expect(poll).toContainText('Nobody has voted yet');
  const answer = (index: 0 | 1 | 2, name: string) =>
    others[index].page.getByRole('region', { name: question }).getByRole('button', { name: new RegExp(`^${name}`) });
  await answer(0, 'Tuesday').click();
  await answer(1, 'Thursday').click();
  await expect(poll).toContainText('2 people have voted. Results are shown once 3 have voted');
  await expect(poll.getByText(/votes?,/)).toHaveCount(0);
  await answer(2, 'Thursday').click();
  await expect(poll.getByRole('button', { name: 'Thursday 2 votes, 67 %' })).toBeVisible();
  await answer(0, 'Thursday').click();
  await expect(answer(0, 'Thursday')).toHaveAttribute('aria-pressed', 'true');
  await expect(poll.getByRole('button', { name: 'Thursday 3 votes, 100 %' })).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  // Said honestly: a vote is not kept to be sent later.
  await others[1].context.setOffline(true);
  await expect(others[1].page.getByText(/offline/i).first()).toBeVisible();
  await answer(1, 'Tuesday').click();
  await expect(others[1].page.getByText(/^Voting needs a connection/)).toBeVisible();
  await others[1].context.setOffline(false);

  await poll.getByRole('button', { name: 'Close the poll' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Close it' }).click();
  await expect(others[0].page.getByRole('region', { name: question })).toContainText('anonymous · closed');
  await expect(answer(0, 'Tuesday')).toHaveCount(0);
  await page.reload();
  await expect(poll).toContainText('3 votes, 100 %');
});

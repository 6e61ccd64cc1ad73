import { randomUUID } from 'node:crypto';
import { expect, test, unique } from '../support/test';

test('What happens after a page was read and before its live connection stands is shown once it stands', async ({
  signIn,
  cast,
}) => {
  const [author, peer] = [await signIn(cast.told), await signIn(cast.teller)];
  const strategyId = await author.shareStrategy(unique('Bar models for ratio'), 'One bar, then two.');
  const { page } = author;
  let connect = (): void => undefined;
  const held = new Promise<void>(resolve => (connect = resolve));
  await page.route('**/socket.io/**', async route => {
    await held;
    await route.continue();
  });
  await author.open(`/practice/${strategyId}`);
  await expect(page.getByRole('button', { name: 'React', exact: true }).first()).toBeVisible();

  await peer.ask('mutation ($input: SetReactionInput!) { setReaction(input: $input) { targetId } }', {
    input: { mutationId: randomUUID(), targetType: 'STRATEGY', targetId: strategyId, kind: 'TRYING', on: true },
  });
  const trying = page.getByRole('button', { name: 'Trying this 1' });
  await expect(trying).toHaveCount(0);
  connect();
  await expect(trying).toBeVisible();
});

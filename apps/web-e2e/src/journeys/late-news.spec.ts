import { randomUUID } from 'node:crypto';
import { ThreadPage } from '../pages/thread-page';
import type { Actor } from '../support/actor';
import type { Cast } from '../support/people';
import { expect, test, unique } from '../support/test';
import { hasDatabase, workshopIn } from '../support/workshop-now';

/** A thread that the reader has not read, and its row in the list on their second device. */
async function unreadOnTwoDevices(signIn: (email: string) => Promise<Actor>, cast: Cast) {
  const writer = await signIn(cast.author);
  const [first, second] = [await signIn(cast.reader), await signIn(cast.reader)];
  const title = unique('Read on two devices');
  const id = await writer.startThread(title, ['One.', 'Two.']);
  return { first, second, id, row: second.page.getByRole('listitem').filter({ hasText: title }) };
}

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

test('What was read elsewhere stays read when an answer from before arrives after it', async ({ signIn, cast }) => {
  const { first, second, id, row } = await unreadOnTwoDevices(signIn, cast);
  // The list is asked for on opening and again on joining: the second answer is held, as a slow network would.
  let asked = 0;
  let deliver = (): void => undefined;
  const held = new Promise<void>(resolve => (deliver = resolve));
  await second.page.route('**/graphql', async route => {
    if (!route.request().postData()?.includes('"ThreadList"') || ++asked !== 2) return route.continue();
    const response = await route.fetch();
    await held;
    return route.fulfill({ response });
  });
  await second.open('/discussions');
  await expect(row).toHaveAttribute('data-unread', 'true');
  await expect.poll(() => asked).toBe(2);

  const read = first.page.waitForResponse(answer => !!answer.request().postData()?.includes('"MarkThreadRead"'));
  await new ThreadPage(first.page).open(id);
  await read;
  // Time for the news to have come to the other device, where the answer from before is not there yet.
  await second.page.waitForTimeout(1_000);
  deliver();
  await second.page.waitForTimeout(1_000);
  await expect(row).not.toHaveAttribute('data-unread', 'true');
});

test('What was read while the server was out of reach is told to it once it is back', async ({ signIn, cast }) => {
  const { first, second, id, row } = await unreadOnTwoDevices(signIn, cast);
  let refused = 0;
  await first.page.route('**/graphql', route => {
    if (refused > 0 || !route.request().postData()?.includes('"MarkThreadRead"')) return route.continue();
    refused++;
    return route.abort();
  });
  await second.open('/discussions');
  await expect(row).toHaveAttribute('data-unread', 'true');
  await new ThreadPage(first.page).open(id);
  await expect.poll(() => refused).toBe(1);
  await first.context.setOffline(true);
  await first.page.waitForTimeout(3_000);
  await first.context.setOffline(false);
  await expect(row).not.toHaveAttribute('data-unread', 'true', { timeout: 20_000 });
});

test('The code for the wall stays there when an answer from before it arrives after it, and every wall shows the newest', async ({
  signIn,
  cast,
}) => {
  test.skip(!hasDatabase(), 'A server that runs already has no workshop that is on now.');
  const { page } = await signIn(cast.facilitator);
  const { id: groupId } = await (await signIn(cast.reader)).workGroup();
  const workshopId = await workshopIn(groupId, 20, 'https://meet.example/a-code-that-stays');
  // The workshop is asked for on opening and again on joining; the code is made while the second answer is under way.
  let asked = 0;
  const gate = () => {
    let open = (): void => undefined;
    return { passed: new Promise<void>(resolve => (open = resolve)), open: () => open() };
  };
  const [read, made] = [gate(), gate()];
  await page.route('**/graphql', async route => {
    const body = route.request().postData() ?? '';
    if (body.includes('"OpenRegister"')) {
      await read.passed;
      await route.fulfill({ response: await route.fetch() });
      return made.open();
    }
    if (!body.includes('"PresentWorkshop"') || ++asked !== 2) return route.continue();
    const response = await route.fetch();
    read.open();
    await made.passed;
    await page.waitForTimeout(500);
    return route.fulfill({ response });
  });
  await page.goto(`/group/${groupId}/workshops/${workshopId}/present`);
  await made.passed;
  await page.waitForTimeout(1_500);
  const code = page.locator('[data-code]');
  await expect(code).toBeVisible();

  // A new code, made at another wall, is shown at this one too.
  const first = await code.getAttribute('data-code');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(other.locator(`[data-code="${first}"]`)).toBeVisible();
  await other.getByRole('button', { name: 'Make a new code' }).click();
  await expect(code).not.toHaveAttribute('data-code', first ?? '');
  await expect(other.locator('[data-code]')).toHaveAttribute('data-code', (await code.getAttribute('data-code')) ?? '');
});

test('Of two filters that change before the page shows the first, neither is lost', async ({ signIn, cast }) => {
  const { page } = await signIn(cast.author);
  await page.goto('/practice');
  const choose = (label: string) => page.getByLabel(label, { exact: true });
  await expect(choose('Key stage')).toBeVisible();
  const [stage, reach] = [await choose('Key stage').elementHandle(), await choose('Shared with').elementHandle()];
  await page.evaluate(
    selects => {
      for (const select of selects as HTMLSelectElement[]) {
        select.value = select.options[1]!.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },
    [stage, reach],
  );
  await expect(page).toHaveURL(/stage=.*reach=/);
  await expect(choose('Key stage')).not.toHaveValue('');
  await expect(choose('Shared with')).not.toHaveValue('');
});

import { randomUUID } from 'node:crypto';
import { CommentsSection } from '../pages/comments-section';
import { Device } from '../pages/device';
import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
import type { Actor } from '../support/actor';
import { leavers, outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';
import { write } from '../support/writing';

const heading = (text: string | RegExp) => ({ level: 1, name: text }) as const;

test.describe('Without a connection', () => {
  test('what was read opens after a new start, says how old it is, and what is written goes out once, in order', async ({
    signIn,
    cast,
  }) => {
    test.slow();
    const reader = await signIn(cast.reader, { serviceWorkers: 'allow' });
    const { page, context } = reader;
    const device = new Device(page);
    const thread = new ThreadPage(page);
    const comments = new CommentsSection(page);
    const titles = [unique('Bars first'), unique('Ratio tables'), unique('Number lines')];
    const strategies: string[] = [];
    for (const title of titles)
      strategies.push(await reader.shareStrategy(title, `We drew it. ${title}, with words enough to read.`));
    const threadTitle = unique('Between two lessons');
    const threadId = await reader.startThread(threadTitle, ['Begin here.', 'And go on.']);
    const taskPath = await reader.taskPath();

    await device.begin();
    for (const [index, id] of strategies.entries()) {
      await reader.open(`/practice/${id}`);
      await expect(page.getByRole('heading', heading(titles[index]!))).toBeVisible();
      await device.hasKept(`StrategyPage ${id}`, `CommentList ${id}`);
    }
    await thread.open(threadId);
    await expect(thread.message('And go on.')).toBeVisible();
    await device.hasKept(`ThreadPage ${threadId}`);
    await reader.open(taskPath);
    await device.hasKept(`TaskPage ${taskPath.split('/').at(-1)}`);
    const taskTitle = await page.locator('main h1').first().innerText();

    await context.setOffline(true);
    await page.goto('about:blank');
    for (const [index, id] of strategies.entries()) {
      await reader.open(`/practice/${id}`);
      await expect(page.getByRole('heading', heading(titles[index]!))).toBeVisible();
      await expect(device.notice).toHaveCount(1);
      await expect(page.getByText('This did not load')).toHaveCount(0);
    }
    await write(page, comments.section, 'Write a comment', 'Read on a train.');
    await comments.post();
    await expect(comments.comment('Read on a train.')).toContainText('Kept here');
    await reader.open(taskPath);
    await expect(page.getByRole('heading', heading(taskTitle))).toBeVisible();
    await expect(device.notice).toHaveCount(1);
    await thread.open(threadId);
    await expect(thread.message('And go on.')).toBeVisible();
    await expect(device.notice).toHaveCount(1);
    await thread.send('One, from the train.');
    await thread.send('Two, from the train.');
    await expect(thread.pending).toHaveCount(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto('/');
    await expect(device.notice).toHaveCount(1);

    await context.setOffline(false);
    await expect(device.notice).toHaveCount(0, { timeout: 20_000 });
    await thread.open(threadId);
    await expect(thread.pending).toHaveCount(0, { timeout: 20_000 });
    expect(await thread.texts()).toEqual(['Begin here.', 'And go on.', 'One, from the train.', 'Two, from the train.']);
    await reader.open(`/practice/${strategies[2]}`);
    await expect(comments.comment('Read on a train.')).toHaveCount(1);
    await expect(comments.comment('Read on a train.')).not.toContainText('Kept here');
  });
});

test.describe('What a device keeps', () => {
  const openFirst = async (reader: Actor, device: Device) => {
    const { page } = reader;
    await device.begin();
    await reader.open('/practice');
    const link = page.locator('main article h2 a').first();
    const title = await link.innerText();
    await link.click();
    await expect(page.getByRole('heading', heading(title))).toBeVisible();
    const id = page.url().split('/').at(-1)!;
    await device.hasKept(`StrategyPage ${id}`);
    return { id, title };
  };

  test('goes when the person signs out, and the next one sees nothing of it', async ({ signIn, cast, url }) => {
    test.slow();
    const first = await signIn(cast.third, { serviceWorkers: 'allow' });
    const { page, context } = first;
    const device = new Device(page);
    const { id, title } = await openFirst(first, device);
    const account = page.getByRole('button', { name: 'More', exact: true }).or(page.locator('[aria-haspopup=dialog]'));
    await account.filter({ visible: true }).last().click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
    expect(await device.kept()).toEqual([]);
    expect(await device.records()).toBe(0);

    await context.setOffline(true);
    await page.goto(`/practice/${id}`);
    await expect(page.getByRole('heading', heading('You are offline'))).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
    await context.setOffline(false);

    await context.request.post(`${url}/api/demo/sign-in`, {
      data: { email: outsiders.otherHub },
      headers: { origin: url },
    });
    await device.begin();
    await context.setOffline(true);
    await page.goto(`/practice/${id}`);
    await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
  });

  test('goes when the server ended the session, before somebody else can read it', async ({ signIn, cast, url }) => {
    const first = await signIn(cast.third, { serviceWorkers: 'allow' });
    const { page, context } = first;
    const device = new Device(page);
    const { id } = await openFirst(first, device);
    await first.endSession();
    await context.request.post(`${url}/api/demo/sign-in`, {
      data: { email: outsiders.otherHub },
      headers: { origin: url },
    });
    await page.goto('/');
    await expect.poll(async () => (await device.kept()).filter(key => key.includes(id))).toEqual([]);
    await device.hasKept('ShellViewer');
  });

  test('goes once it is known that the person was put out of a group while away', async ({ signIn }, info) => {
    test.slow();
    const away = await signIn(leavers[info.project.name === 'phone' ? 'phone' : 'desktop'], {
      serviceWorkers: 'allow',
    });
    const facilitator = await signIn(leavers.facilitator);
    const { page, context } = away;
    const device = new Device(page);
    const thread = new ThreadPage(page);
    const title = unique('For the group only');
    const threadId = await facilitator.startThread(title, ['Begin here.']);
    await device.begin();
    await thread.open(threadId);
    await device.hasKept(`ThreadPage ${threadId}`);
    await page.goto('about:blank');
    await facilitator.ask(
      'mutation ($input: RemoveWorkGroupMemberInput!) { removeWorkGroupMember(input: $input) { id } }',
      {
        input: {
          mutationId: randomUUID(),
          workGroupId: (await facilitator.workGroup()).id,
          personId: away.id,
          reason: 'Moved to another school.',
        },
      },
    );
    await page.goto('/');
    await expect.poll(async () => (await device.kept()).filter(key => key.includes(threadId))).toEqual([]);
    // Of no group now: their counts are not asked any more.
    await device.hasKept('ShellViewer');
    await context.setOffline(true);
    await page.goto(`/discussions/${threadId}`);
    await expect(page.getByRole('status').filter({ hasText: 'You are offline' })).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
  });

  test('is thirty strategies: the next one pushes out the one that was read longest ago', async ({ signIn, cast }) => {
    test.slow();
    const reader = await signIn(cast.third, { serviceWorkers: 'allow' });
    const { page } = reader;
    const device = new Device(page);
    await device.begin();
    const { strategies } = await reader.ask<{ strategies: { edges: { node: { id: string } }[] } }>(
      '{ strategies(first: 32) { edges { node { id } } } }',
    );
    const ids = strategies.edges.map(({ node }) => node.id);
    expect(ids).toHaveLength(32);
    const asked = page.waitForRequest(request => request.postData()?.includes('"StrategyPage"') ?? false);
    await reader.open(`/practice/${ids[0]}`);
    const body = (await asked).postData()!;
    await device.hasKept(`StrategyPage ${ids[0]}`);
    const read = async (id: string) => {
      await page.evaluate(
        async question => {
          const headers = { 'content-type': 'application/json', 'x-apollo-operation-name': 'StrategyPage' };
          await fetch('/graphql', { method: 'POST', headers, body: question });
        },
        body.replaceAll(ids[0]!, id),
      );
      await device.hasKept(`StrategyPage ${id}`);
    };
    for (const id of ids.slice(1, 30)) await read(id);
    // Read again: now the second is the oldest.
    await read(ids[0]!);
    await read(ids[30]!);
    await expect
      .poll(async () => {
        const keys = (await device.kept()).filter(key => key.includes('/kept/StrategyPage/'));
        return ids.map(id => keys.some(key => key.includes(id)));
      })
      .toEqual(ids.map((_, place) => place !== 1 && place !== 31));
  });
});

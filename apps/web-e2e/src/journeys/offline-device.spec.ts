import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { Device } from '../pages/device';
import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
import type { Actor } from '../support/actor';
import { leavers, outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';

const heading = (text: string | RegExp) => ({ level: 1, name: text }) as const;

async function signOut(page: Page): Promise<void> {
  const account = page.getByRole('button', { name: 'More', exact: true }).or(page.locator('[aria-haspopup=dialog]'));
  await account.filter({ visible: true }).last().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
}

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
    await signOut(page);
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

  test('can be removed, and is nothing once the person wants nothing kept', async ({ signIn, cast }) => {
    const reader = await signIn(cast.third, { serviceWorkers: 'allow' });
    const { page } = reader;
    const device = new Device(page);
    const { id } = await openFirst(reader, device);
    await reader.open('/profile');
    const section = page.getByRole('region', { name: 'This device' });
    await expect(section.getByText(/\d KB kept now|MB kept now/)).toBeVisible();
    await section.getByRole('button', { name: 'Remove what is kept now' }).click();
    await expect.poll(async () => (await device.kept()).filter(key => key.includes(id))).toEqual([]);

    await section.getByRole('switch', { name: /Keep pages on this device/ }).click();
    await expect(section.getByText('Nothing is kept now.')).toBeVisible();
    await reader.open(`/practice/${id}`);
    await reader.open('/profile');
    expect(await device.kept()).toEqual([]);
    await expect(section.getByRole('switch', { name: /Keep pages on this device/ })).not.toBeChecked();
    await section.getByRole('switch', { name: /Keep pages on this device/ }).click();
    await device.hasKept('ShellViewer');
  });

  test('is nothing on a computer that was said to be shared', async ({ browser, url }, info) => {
    const { viewport, hasTouch, isMobile } = info.project.use;
    const context = await browser.newContext({ baseURL: url, viewport, hasTouch, isMobile, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const device = new Device(page);
    const accounts = await context.request.get('/api/demo/accounts');
    const { password } = (await accounts.json()) as { password: string };
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(outsiders.otherHub);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('checkbox', { name: 'Other people use this computer too' }).check();
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('link', { name: 'Practice' }).filter({ visible: true }).first()).toBeVisible();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.goto('/practice');
    await expect(page.locator('main article').first()).toBeVisible();
    expect(await device.kept()).toEqual([]);
    await context.close();
  });

  test('goes at once for whoever signs out without a connection, and the session ends when it is back', async ({
    signIn,
    cast,
  }) => {
    test.slow();
    const reader = await signIn(cast.third, { serviceWorkers: 'allow' });
    const { page, context } = reader;
    const device = new Device(page);
    const { title } = await openFirst(reader, device);
    await context.setOffline(true);
    await signOut(page);
    await expect(page.getByRole('heading', heading('You are not quite signed out'))).toBeVisible();
    expect(await device.kept()).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.goto('/practice');
    await expect(page.getByRole('heading', heading('You are not quite signed out'))).toBeVisible();
    await expect(page.getByText(title)).toHaveCount(0);
    await context.setOffline(false);
    await expect(page.getByRole('heading', heading('Sign in'))).toBeVisible({ timeout: 20_000 });
    await page.goto('/practice');
    await expect(page.getByRole('heading', heading('Sign in'))).toBeVisible();
  });
});

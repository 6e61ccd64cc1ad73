import type { Locator, Page, Route } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { CommentsSection } from '../pages/comments-section';
import { InterestPage } from '../pages/interest-page';
import { ThreadPage } from '../pages/thread-page';
import { expect, test, unique } from '../support/test';
import { write } from '../support/writing';

const notices = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(You are offline|Reconnecting|This network)/ });
/** As the sign-in page of a school's network answers, whatever was asked. */
const asPortal = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<html><body>Accept the terms</body></html>' });
const taken = 'This network is answering instead of Tessellate';

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [(await one.boundingBox())!, (await other.boundingBox())!];
  return a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1 && a.x < b.x + b.width && b.x < a.x + a.width;
}

test.describe('Without a connection', () => {
  test('one notice says so, and neither the title nor the place to write lies under it', async ({ signIn, cast }) => {
    const reader = await signIn(cast.traveller);
    const words = Array.from({ length: 30 }, (_, index) => `Number ${index + 1}. ${'A line to read. '.repeat(8)}`);
    const id = await reader.startThread(unique('Read in a corridor'), words);
    const thread = new ThreadPage(reader.page);
    await thread.open(id);
    await expect(thread.message('Number 30.')).toBeInViewport();
    await reader.context.setOffline(true);
    await expect(notices(reader.page)).toHaveCount(1);
    await expect(notices(reader.page)).toBeInViewport();
    const title = reader.page.getByRole('heading', { level: 1 });
    const box = reader.page.getByLabel('Write to the group', { exact: true }).first();
    for (const covered of [title, box]) {
      await expect(covered).toBeInViewport();
      await expect.poll(() => overlap(notices(reader.page), covered)).toBe(false);
    }
    await reader.context.setOffline(false);
    await expect(notices(reader.page)).toHaveCount(0);
  });

  test('a thread that was on the screen opens again, and what is written in it goes out once the connection is back', async ({
    signIn,
    cast,
  }) => {
    const reader = await signIn(cast.traveller);
    const title = unique('Back and forth offline');
    await reader.startThread(title, ['Begin here.']);
    const thread = new ThreadPage(reader.page);
    await reader.open('/discussions');
    await reader.page.getByRole('link', { name: title }).click();
    await expect(thread.message('Begin here.')).toBeVisible();
    await thread.write(' ');
    await reader.context.setOffline(true);
    await expect(notices(reader.page)).toHaveCount(1);
    await reader.page.goBack();
    await reader.page.getByRole('link', { name: title }).click();
    await expect(thread.message('Begin here.')).toBeVisible();
    await expect(reader.page.getByText('This did not load')).toHaveCount(0);
    await thread.send('Written without a signal.');
    await expect(thread.pending).toContainText('Kept here');
    await reader.context.setOffline(false);
    await expect(thread.message('Written without a signal.')).toHaveCount(1, { timeout: 15_000 });
    await expect(thread.pending).toHaveCount(0);
  });

  test('a comment goes out from another page once the connection is back, also when that one was opened anew', async ({
    signIn,
    cast,
  }) => {
    const reader = await signIn(cast.traveller);
    const title = unique('Commented in a corridor');
    const strategyId = await reader.shareStrategy(title, 'Bars first.');
    const stored = async () => {
      const { commentCounts } = await reader.ask<{ commentCounts: { count: number }[] }>(
        'query ($targets: [CommentTargetInput!]!) { commentCounts(targets: $targets) { count } }',
        { targets: [{ type: 'STRATEGY', id: strategyId }] },
      );
      return commentCounts[0]?.count ?? 0;
    };
    const comments = new CommentsSection(reader.page);
    const writeOffline = async (text: string) => {
      await reader.open('/practice');
      await reader.page.getByRole('link', { name: title }).first().click();
      await write(reader.page, comments.section, 'Write a comment', text);
      await reader.context.setOffline(true);
      await expect(notices(reader.page)).toHaveCount(1);
      await comments.post();
      await expect(comments.comment(text)).toContainText('Kept here');
    };

    await writeOffline('Before the bell.');
    await reader.page.goBack();
    await expect(comments.section).toHaveCount(0);
    await expect(reader.page.getByRole('region', { name: 'Not sent yet' })).toContainText(
      'Something you wrote is waiting',
    );
    await reader.context.setOffline(false);
    await expect.poll(stored, { timeout: 15_000 }).toBe(1);
    await expect(reader.page.getByRole('region', { name: 'Not sent yet' })).toHaveCount(0);

    await writeOffline('After the bell.');
    await reader.page.close();
    await reader.context.setOffline(false);
    const later = await reader.context.newPage();
    await later.goto('/discussions');
    await expect.poll(stored, { timeout: 15_000 }).toBe(2);
  });

  test('a page that could not be read loads by itself once the server answers, whatever the browser says', async ({
    signIn,
    cast,
  }) => {
    const { page, context, url } = await signIn(cast.traveller);
    // As an iPhone does that was offline when the page was opened: it goes on saying so.
    await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    let away = true;
    await context.route(`${url}/{graphql,health/**}`, route => (away ? route.abort() : route.continue()));
    await page.goto('/discussions');
    await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible();
    away = false;
    await expect(page.getByRole('heading', { level: 1, name: 'Discussions' })).toBeVisible({ timeout: 15_000 });
    await expect(notices(page)).toHaveCount(0);
  });

  test('a page whose code was never loaded leaves the navigation standing, and opens once the server answers', async ({
    signIn,
    cast,
  }) => {
    // A worker would fetch the files by itself, and might have them already.
    const { page, context, url } = await signIn(cast.traveller, { serviceWorkers: 'block' });
    await page.goto('/discussions');
    await expect(page.getByRole('heading', { level: 1, name: 'Discussions' })).toBeVisible();
    let documents = 0;
    page.on('request', request => (documents += request.isNavigationRequest() ? 1 : 0));
    await context.route(`${url}/{graphql,health/**,assets/**}`, route => route.abort());
    const navigation = page.getByRole('navigation').filter({ visible: true }).first();
    await navigation.getByRole('link', { name: 'Practice' }).click();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tessellate cannot be reached' })).toBeVisible();
    await expect(navigation).toBeVisible();
    expect(documents, 'loaded anew only once that helps').toBe(0);
    await context.unrouteAll();
    await expect(page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible({ timeout: 15_000 });
    await expect(notices(page)).toHaveCount(0);
  });

  test('interest that is registered offline waits, and is sent by itself', async ({ page, context }) => {
    test.slow();
    const form = new InterestPage(page);
    const email = `rosa.${randomUUID()}@school.example`;
    await form.open();
    await form.choose('Head of department');
    await form.findSchool('varndean', 'Varndean School');
    await form.choose('We are new to Maths Hubs');
    await form.fill(/What are you hoping for/, 'A scheme of work that holds together.');
    await form.fill('Your name', 'Rosa Applegarth');
    await form.fill('Your e-mail address', email);
    await form.choose('Yes, I expect so');
    await form.fill('Your headteacher’s name', 'Ama Boateng');
    await form.fill('Your headteacher’s e-mail address', `head.${randomUUID()}@school.example`);
    await context.setOffline(true);
    await form.submit.click();
    await expect(page.getByText('Not sent yet: there is no connection.')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1, name: 'Check your e-mail' })).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(email)).toBeVisible();
  });
});

test.describe('A network that answers in the server’s place', () => {
  test('is known as such, said in words, and the page loads once it lets the app through', async ({ signIn, cast }) => {
    const { page, context, url } = await signIn(cast.traveller);
    await context.route(`${url}/{graphql,health/**}`, asPortal);
    await page.goto('/discussions');
    await expect(page.getByRole('heading', { level: 1, name: taken })).toBeVisible({ timeout: 20_000 });
    await context.unroute(`${url}/{graphql,health/**}`);
    await expect(page.getByRole('heading', { level: 1, name: 'Discussions' })).toBeVisible({ timeout: 15_000 });
  });

  test('does not keep the app from starting by itself once it lets its files through', async ({ signIn, cast }) => {
    const { page, context } = await signIn(cast.traveller);
    await context.route(/\/assets\/index-[^/]+\.js$/, asPortal);
    await page.goto('/discussions');
    await expect(page.getByText('Tessellate did not load.')).toBeVisible();
    await context.unroute(/\/assets\/index-[^/]+\.js$/);
    await expect(page.getByRole('heading', { level: 1, name: 'Discussions' })).toBeVisible({ timeout: 15_000 });
  });
});

test('Whoever has too many pages open reads why, and is connected again by itself', async ({ signIn, cast }) => {
  const reader = await signIn(cast.traveller);
  const { page } = reader;
  const id = await reader.startThread(unique('Very many tabs'), ['Begin here.']);
  const words = 'Too many pages are open at once.';
  let refusals = 0;
  /** As the server refuses a socket, in the packets of long polling. */
  await page.route(/\/socket\.io\//, async route => {
    const request = route.request();
    if (request.method() === 'POST') return route.fulfill({ body: 'ok' });
    if (!request.url().includes('sid='))
      return route.fulfill({
        body: '0{"sid":"refused","upgrades":[],"pingInterval":25000,"pingTimeout":20000,"maxPayload":1000}',
      });
    refusals += 1;
    return route.fulfill({
      body: `44${JSON.stringify({ message: words, data: { code: 'RATE_LIMITED', retryAfterSeconds: 1 } })}`,
    });
  });
  const thread = new ThreadPage(page);
  await thread.open(id);
  const notice = page.getByRole('status').filter({ hasText: words });
  await expect(notice).toBeVisible();
  // What is read and written needs no socket.
  await thread.send('Written all the same');
  await expect(thread.message('Written all the same')).toHaveCount(1);
  await page.unroute(/\/socket\.io\//);
  await expect(notice).toHaveCount(0, { timeout: 20_000 });
  await reader.post(id, 'And this came by itself');
  await expect(thread.message('And this came by itself')).toHaveCount(1);
  expect(refusals).toBeLessThan(6);
});

test('An answer from before a sign-in does not ask to sign in again', async ({ signIn, cast }) => {
  const writer = await signIn(cast.interrupted);
  const { page } = writer;
  const id = await writer.startThread(unique('A late refusal'), ['Begin here.']);
  const thread = new ThreadPage(page);
  await thread.open(id);
  // The draft is refused for want of a session, and that reaches the page only after the person has signed in again.
  let deliver = (): void => undefined;
  const held = new Promise<void>(resolve => (deliver = resolve));
  let end = (): void => undefined;
  const ended = new Promise<void>(resolve => (end = resolve));
  let refusal = '';
  await page.route('**/graphql', async route => {
    if (refusal || !route.request().postData()?.includes('"SaveDraft"')) return route.continue();
    await ended;
    const response = await route.fetch();
    refusal = await response.text();
    await held;
    return route.fulfill({ response });
  });
  await thread.write('Half a thought');
  await page.waitForTimeout(1_500);
  await writer.endSession();
  end();
  const dialog = page.getByRole('dialog', { name: 'Sign in to continue' });
  await expect(dialog).toBeVisible();
  await writer.signInAgain();
  expect(refusal).toContain('UNAUTHENTICATED');
  deliver();
  await page.waitForTimeout(1_500);
  await expect(dialog).toBeHidden();
  await thread.send(', and the other half.');
  await expect(thread.message('Half a thought, and the other half.')).toHaveCount(1);
});

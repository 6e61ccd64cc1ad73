import { CommentsSection } from '../pages/comments-section';
import { Device } from '../pages/device';
import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
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

test('Home, search and a page that is not on the device say what can be read there without a connection', async ({
  signIn,
  cast,
}) => {
  test.slow();
  const reader = await signIn(cast.reader, { serviceWorkers: 'allow' });
  const { page, context } = reader;
  const device = new Device(page);
  const title = unique('Read before the bell');
  const read = await reader.shareStrategy(title, 'Bars first.');
  const unread = await reader.shareStrategy(unique('Never opened'), 'Bars later.');
  await device.begin();
  await reader.open(`/practice/${read}`);
  await device.hasKept(`StrategyPage ${read}`);
  // The group's task was opened by nobody here.
  const task = (await reader.taskPath()).split('/').at(-1)!;
  await expect
    .poll(async () => (await device.kept()).some(key => key.includes('/kept/TaskPage/') && key.includes(task)), {
      timeout: 30_000,
    })
    .toBe(true);

  await context.setOffline(true);
  await page.goto('/');
  const here = page.getByRole('region', { name: 'You can read these now' });
  await expect(here.getByRole('link', { name: title })).toBeVisible();
  await expect(here.getByRole('heading', { name: 'Workshops and tasks' })).toBeVisible();
  await page.goto(`/practice/${unread}`);
  await expect(page.getByRole('heading', heading('You are offline'))).toBeVisible();
  await expect(page.getByText('This page is not kept on this device.')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('before the bell');
  await page.getByRole('option', { name: title }).click();
  await expect(page.getByRole('heading', heading(title))).toBeVisible();
  await expect(device.notice).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('quadrilateral');
  await expect(
    page.getByText('You are offline. Nothing that is kept on this device has “quadrilateral”'),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto(`/practice/${unread}`);
  await expect(page.getByRole('heading', heading('You are offline'))).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', heading(/^Never opened/))).toBeVisible({ timeout: 20_000 });
});

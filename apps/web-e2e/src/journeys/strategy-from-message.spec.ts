import { StrategyEditorPage } from '../pages/strategy-editor-page';
import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test, unique } from '../support/test';

test('a colleague’s message becomes a strategy with their name, and goes further once they agree', async ({
  signIn,
  cast,
}) => {
  const [reader, writer] = [await signIn(cast.colleague), await signIn(cast.author)];
  const words = unique('We drew the table before we said the word ratio');
  const thread = unique('Tables');
  const threadId = await writer.startThread(thread, [words]);
  const { page } = reader;
  const talk = new ThreadPage(page);
  await talk.open(threadId);
  await talk.message(words).hover();
  await talk
    .message(words)
    .getByRole('button', { name: /^More for this message/ })
    .click();
  await page.getByRole('menuitem', { name: 'Turn into a strategy …' }).click();

  const editor = new StrategyEditorPage(page);
  await expect(editor.editor('What we did')).toHaveText(words);
  await expect(page.getByText(/^Began as a message by /)).toContainText(thread);
  await editor.title.fill(words);
  await editor.write('The context', 'Year 8, mixed.');
  await page.getByText('KS3', { exact: true }).click();
  await page.getByRole('radio', { name: 'All hubs' }).check();
  await expect(page.getByText(/Until they agree, only the Work Group can\.$/)).toBeVisible();
  await expect(editor.saved).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);
  // The same draft after a reload: the words once, and where they came from.
  await page.reload();
  await expect(editor.editor('What we did')).toHaveText(words);
  await expect(page.getByText(/^Began as a message by /)).toBeVisible();
  await editor.publish();
  await expect(page.getByText(/has been asked whether all hubs may read it/)).toBeVisible();
  await expect(page.getByText('shared with the Work Group')).toBeVisible();
  expect(await accessibilityFaults(page)).toEqual([]);

  await writer.open(new URL(page.url()).pathname);
  await expect(writer.page.getByText(/would like to share it with all hubs/)).toBeVisible();
  expect(await accessibilityFaults(writer.page)).toEqual([]);
  await writer.page.getByRole('button', { name: 'Yes, share it' }).click();
  await expect(writer.page.getByText('You agreed that it can go further')).toBeVisible();
  await expect(page.getByText('shared with all hubs')).toBeVisible();
  await writer.page.getByRole('button', { name: 'Keep it with the Work Group' }).click();
  await expect(page.getByText(/would rather keep it where their message was written/)).toBeVisible();
  await expect(page.getByText('shared with the Work Group')).toBeVisible();
});

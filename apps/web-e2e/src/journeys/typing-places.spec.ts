import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { CommentsSection } from '../pages/comments-section';
import { StrategyEditorPage } from '../pages/strategy-editor-page';
import { TaskPage } from '../pages/task-page';
import { ThreadPage } from '../pages/thread-page';
import { type Actor, documentOf } from '../support/actor';
import { putOnClipboard } from '../support/clipboard';
import { editorOf, slowDown, typeKeys, written } from '../support/slow-typing';
import { expect, test, unique } from '../support/test';

const WORDS = 'We drew it, then wrote it';

/** About as long between two words as an editor waits before it takes a plain field's place. */
const around = (wait: number) => (key: string) => (key === ' ' ? wait - 40 + Math.random() * 80 : 20);

/** Each place where one writes: opens it, slows the page down, and puts the focus where one would. */
const PLACES: Readonly<Record<string, (writer: Actor) => Promise<string>>> = {
  'an edited message': async writer => {
    const thread = new ThreadPage(writer.page);
    await thread.open(await writer.startThread(unique('Edited at once'), ['First. ']));
    await slowDown(writer, 4, 400);
    await thread.messages.first().focus();
    await writer.page.keyboard.press('e');
    await expect(writer.page.getByLabel('Edit your message', { exact: true }).first()).toBeFocused();
    return 'First. ';
  },
  'the first message of a new thread': async writer => {
    await writer.open('/discussions');
    await slowDown(writer, 4, 400);
    await writer.page.getByRole('button', { name: 'New thread' }).first().click();
    await writer.page.getByLabel('First message', { exact: true }).first().click();
    return '';
  },
  'a reply': async writer => {
    const { page } = writer;
    await page.goto(`/practice/${await writer.shareStrategy(unique('Answered at once'), 'Some words.')}`);
    const comments = new CommentsSection(page);
    await page.getByLabel('Write a comment', { exact: true }).first().click();
    await page.keyboard.type('A question. ');
    await comments.post();
    await comments.expectComment('A question.');
    await page.reload();
    await slowDown(writer, 4, 400);
    await page.getByRole('button', { name: /^Reply to/ }).click();
    await expect(page.getByLabel(/^Reply to/).and(page.getByRole('textbox'))).toBeFocused();
    return '';
  },
  'a section of a strategy': async writer => {
    const editor = new StrategyEditorPage(writer.page);
    await slowDown(writer, 4, 200);
    await editor.openNew();
    await editor.editor('What happened').click();
    await writer.page.keyboard.press('ControlOrMeta+End');
    return (await written(writer.page)).trim();
  },
  'one’s part of a task': async writer => {
    const path = await writer.taskPath();
    await slowDown(writer, 4, 200);
    const task = new TaskPage(writer.page);
    await task.open(path);
    await task.go('Reflection');
    await task.editor('Reflection').click();
    await writer.page.keyboard.press('ControlOrMeta+End');
    return (await written(writer.page)).trim();
  },
};

const finished = async (page: Page, words: string) => {
  await expect.poll(() => written(page)).toBe(words);
  await expect(editorOf(page).and(page.locator(':focus'))).toBeVisible();
  expect(await written(page)).toBe(words);
};

test.describe('Typing at once loses no key', () => {
  for (const [place, open] of Object.entries(PLACES)) {
    test(`in ${place}`, async ({ signIn, cast, isMobile }) => {
      // Whose draft of a new strategy no other journey goes on with.
      const writer = await signIn(place.includes('strategy') ? cast.third : cast.author);
      const before = await open(writer);
      await typeKeys(writer.page, WORDS, around(isMobile ? 900 : 500));
      await finished(writer.page, before + WORDS);
    });
  }

  for (const pause of [0, 500])
    test(`nor a paste, ${pause} ms after a word`, async ({ signIn, cast, isMobile }) => {
      test.skip(isMobile, 'A phone has no keys for it.');
      const writer = await signIn(cast.author, { permissions: ['clipboard-read', 'clipboard-write'] });
      const { page } = writer;
      const id = await writer.startThread(unique('Pasted at once'), ['Begin here.']);
      await new ThreadPage(page).open(id);
      await putOnClipboard(page, {
        'text/html': '<p>two <b>three</b>, <sup>1</sup></p>',
        'text/plain': 'two three, 1',
      });
      await slowDown(writer, 4, 300);
      await page.getByLabel('Write to the group', { exact: true }).first().click();
      await page.keyboard.type('One ');
      await page.waitForTimeout(pause);
      await page.keyboard.press('ControlOrMeta+v');
      await page.keyboard.type(' four');
      await finished(page, 'One two three, ¹ four');
      await page.keyboard.type('!');
      expect(await written(page)).toBe('One two three, ¹ four!');
      await expect(editorOf(page).locator('strong')).toHaveText('three');
    });
});

test('What was kept is offered beside what was typed before it came', async ({ signIn, cast }) => {
  const writer = await signIn(cast.author);
  const { page } = writer;
  const thread = new ThreadPage(page);
  const id = await writer.startThread(unique('Kept from yesterday'), ['Begin here.']);
  await writer.ask('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { draft { version } } }', {
    input: {
      mutationId: randomUUID(),
      key: `thread:${id}`,
      payload: { document: documentOf('From yesterday'), quote: null },
    },
  });
  let release = () => {};
  const held = new Promise<void>(resolve => (release = resolve));
  await page.route('**/graphql*', async route => {
    if (route.request().postData()?.includes(`thread:${id}`)) await held;
    await route.continue();
  });
  await thread.open(id);
  const editor = await thread.write('Typed at once');
  release();
  const dialog = page.getByRole('dialog', { name: 'You have also been writing this somewhere else' });
  await expect(dialog).toContainText('From yesterday');
  await expect(dialog).toContainText('Typed at once');
  await dialog.getByRole('button', { name: 'Use the other version' }).click();
  await expect(editor).toHaveText('From yesterday');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(thread.message('From yesterday')).toBeVisible();
});

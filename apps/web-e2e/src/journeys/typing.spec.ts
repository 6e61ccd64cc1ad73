import { ThreadPage } from '../pages/thread-page';
import type { Actor } from '../support/actor';
import { editorOf, slowDown, typeKeys, written } from '../support/slow-typing';
import { expect, test, unique } from '../support/test';
import { shownWords } from '../support/writing';

const WORDS = 'Brown foxes jump over it, thanks!';

const ARITHMETIC = 'from $5-$10, 6 * 7 = 42 and 8 * 9 = 72, so $50% of 20$';

test.describe('Typing while the editor is on its way', () => {
  for (const [rate, hold] of [
    [4, 300],
    [6, 1_200],
  ] as const) {
    test(`loses no key in a thread, ${rate} times slower and ${hold} ms late`, async ({ signIn, cast }) => {
      test.setTimeout(90_000);
      const writer = await signIn(cast.author);
      const id = await writer.startThread(unique('Typed at once'), ['Begin here.']);
      const thread = new ThreadPage(writer.page);
      await thread.open(id);
      await slowDown(writer, rate, hold);
      const box = writer.page.getByLabel('Write to the group', { exact: true }).first();
      await (rate === 6 ? box.click() : box.focus());
      await typeKeys(writer.page, WORDS, () => 60 + Math.random() * 90);
      await expect.poll(() => written(writer.page)).toBe(WORDS);
      await expect(editorOf(writer.page)).toBeFocused();
      expect(await written(writer.page)).toBe(WORDS);
      await writer.page.keyboard.type(' And on.');
      await writer.page.getByRole('button', { name: 'Send', exact: true }).click();
      await expect.poll(() => thread.texts(), { timeout: 20_000 }).toEqual(['Begin here.', `${WORDS} And on.`]);
    });
  }

  test('makes the formulas of a message that is sent before the editor comes', async ({ signIn, cast }) => {
    const writer = await signIn(cast.author);
    const { page } = writer;
    const id = await writer.startThread(unique('Sent at once'), ['Begin here.']);
    const thread = new ThreadPage(page);
    await thread.open(id);
    await page.route(/\/assets\/.*\.js/, () => {});
    const box = page.getByLabel('Write to the group', { exact: true }).first();
    await box.click();
    await page.keyboard.type(`${ARITHMETIC} at the end`);
    // Where the caret stands makes no difference to what is sent.
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowLeft');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(thread.messages).toHaveCount(2);
    const sent = thread.messages.last().locator('.rich-text');
    expect(await shownWords(sent)).toBe('from $5-$10, 6 * 7 = 42 and 8 * 9 = 72, so [50\\% of 20] at the end');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  test('makes formulas also where the caret stands among the words, and waits while it is within one', async ({
    signIn,
    cast,
  }) => {
    const { page } = await openThreadSlowly(await signIn(cast.author));
    await page.keyboard.type(`${ARITHMETIC} at the end`);
    const field = page.locator('textarea').and(page.getByLabel('Write to the group', { exact: true }));
    for (let step = 0; step < 14; step++) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(1_500);
    await expect(field).toBeFocused();
    for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.type('just ');
    expect(await shownWords(editorOf(page))).toBe(
      'from $5-$10, 6 * 7 = 42 and 8 * 9 = 72, so [50\\% of 20] at just the end',
    );
  });

  test('keeps the caret, a selection and what can be undone', async ({ signIn, cast }) => {
    const { page } = await openThreadSlowly(await signIn(cast.author));
    await page.keyboard.type('Every pupil drew bars', { delay: 20 });
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+ArrowLeft');
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.type('s ');
    expect(await written(page)).toBe('Every pupis  drew bars');
    // A phone has no keys for it.
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await undo.click();
    await undo.click();
    await expect(editorOf(page)).toBeFocused();
    await expect.poll(async () => (await written(page)).trim()).toBe('');
  });

  test('waits for the end of a composition', async ({ signIn, cast }) => {
    const { page, context } = await openThreadSlowly(await signIn(cast.author));
    const devtools = await context.newCDPSession(page);
    await page.keyboard.type('Café ', { delay: 20 });
    await devtools.send('Input.imeSetComposition', { text: 'naïv', selectionStart: 4, selectionEnd: 4 });
    await page.waitForTimeout(1_500);
    await expect(editorOf(page)).toHaveCount(0);
    await devtools.send('Input.insertText', { text: 'naïve' });
    await expect(editorOf(page)).toBeFocused();
    expect(await written(page)).toBe('Café naïve');
  });

  test('loses no key in a comment, nor behind a draft that only the editor can show', async ({ signIn, cast }) => {
    const writer = await signIn(cast.author);
    const { page } = writer;
    const id = await writer.shareStrategy(unique('Typed below it'), 'Some words.');
    await slowDown(writer, 1, 0);
    await page.goto(`/practice/${id}`);
    const box = page.getByLabel('Write a comment', { exact: true }).first();
    await box.click();
    await page.keyboard.type('Why ', { delay: 20 });
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.type('$x^2$ ', { delay: 20 });
    await expect(editorOf(page).locator('.katex')).toHaveCount(1);
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await page.unrouteAll();
    // Left while it is saved: what arrived without an answer is no other version of the same words.
    const arrived = new Promise<void>(resolve => {
      // Playwright tells the browser of it before it sends the next key.
      void page.route('**/graphql', async route => {
        if (!route.request().postData()?.includes('SaveDraft')) return route.continue();
        await route.fetch();
        resolve();
      });
    });
    await page.keyboard.type('is it ', { delay: 20 });
    await arrived;
    await page.keyboard.type('true ', { delay: 20 });
    await slowDown(writer, 1, 1_000);
    await page.reload();
    await page.unroute('**/graphql');
    await box.click();
    await page.keyboard.type('and so on', { delay: 20 });
    await expect(editorOf(page).locator('.katex')).toHaveCount(1);
    await expect(editorOf(page)).toHaveText(/^Why .* is it true and so on$/);
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('leaves a list item its bullet, and scrolls a wide formula alone', async ({ signIn, cast }) => {
    const writer = await signIn(cast.author);
    const id = await writer.startThread(unique('A wide formula'), ['Begin here.']);
    const thread = new ThreadPage(writer.page);
    await thread.open(id);
    await thread.write(`- so $\\frac{${'1234567890'.repeat(8)}}{2}$. `);
    await writer.page.getByRole('button', { name: 'Send', exact: true }).click();
    const item = thread.messages.locator('li p');
    await expect(item).toBeVisible();
    const overflow = (selector: string) =>
      thread.messages
        .locator(selector)
        .first()
        .evaluate(element => [getComputedStyle(element).overflowX, element.scrollWidth > element.clientWidth]);
    expect(await overflow('li p')).toEqual(['visible', false]);
    expect((await overflow('.math-inline'))[0]).toBe('auto');
    expect(await writer.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

test('The maths dialog takes what is typed at once, from the first opening on, and Enter adds it', async ({
  signIn,
  cast,
}) => {
  const writer = await signIn(cast.author);
  const { page } = writer;
  const id = await writer.startThread(unique('Formula by formula'), ['Begin here.']);
  const thread = new ThreadPage(page);
  await thread.open(id);
  const editor = await thread.write('So ');
  // On a busy machine what dialogs do a moment later, their focus trap among it, comes noticeably later.
  await page.evaluate(() => {
    const now = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, ms = 0) => now(work, ms < 50 ? 200 : ms)) as typeof window.setTimeout;
  });
  for (const [index, formula] of ['x^2+1', 'x^2+2', 'x^2+3'].entries()) {
    if (index === 1) await page.getByRole('button', { name: 'Maths', exact: true }).click();
    else await page.keyboard.press('ControlOrMeta+m');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.type(formula);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(editor).toBeFocused();
    await page.keyboard.type(',');
  }
  expect(await shownWords(editor)).toBe('So [x^2+1],[x^2+2],[x^2+3],');
});

async function openThreadSlowly(writer: Actor): Promise<Actor> {
  const id = await writer.startThread(unique('Typed at once'), ['Begin here.']);
  await new ThreadPage(writer.page).open(id);
  await slowDown(writer, 1, 400);
  await writer.page.getByLabel('Write to the group', { exact: true }).first().click();
  return writer;
}

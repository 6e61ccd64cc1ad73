import type { Page } from '@playwright/test';
import { StrategyEditorPage } from '../pages/strategy-editor-page';
import { ThreadPage } from '../pages/thread-page';
import type { Actor } from '../support/actor';
import { expect, test, unique } from '../support/test';
import { shownWords } from '../support/writing';

/** What somebody types, and what stands there afterwards. */
const LINES: readonly (readonly [typed: string, shown: string])[] = [
  [
    '3 * 4 = 12 and 2 * 6 = 12, 2 ** 5 is 32 and 5 ** 2 is 25',
    '3 * 4 = 12 and 2 * 6 = 12, 2 ** 5 is 32 and 5 ** 2 is 25',
  ],
  ['7 _ 2 and 9 _ 4', '7 _ 2 and 9 _ 4'],
  ['between $15-$20, or A$3 and A$4', 'between $15-$20, or A$3 and A$4'],
  ['take $25% of 80$ and $x^2$.', 'take [25\\% of 80] and [x^2].'],
  ['1999. That was when', '1999. That was when'],
  [
    'see https://example.org/puzzles/17. Then www.example.org, or ask t.ash@example.org!',
    'see https://example.org/puzzles/17. Then www.example.org, or ask t.ash@example.org!',
  ],
];
const LINKS = ['https://example.org/puzzles/17', 'https://www.example.org', 'mailto:t.ash@example.org'];

async function inThread(writer: Actor, title: string): Promise<{ page: Page; thread: ThreadPage }> {
  const thread = new ThreadPage(writer.page);
  await thread.open(await writer.startThread(unique(title), ['Begin here.']));
  return { page: writer.page, thread };
}

test.describe('Typing rules', () => {
  test('hold in a section of a strategy, for its readers too', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.owner);
    const editor = new StrategyEditorPage(page);
    await editor.openNew();
    const section = await editor.write('What happened', '');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    for (const [index, [typed]] of LINES.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      for (const key of typed) await page.keyboard.press(key === ' ' ? 'Space' : key);
    }
    await page.keyboard.press('Tab');
    const linesOf = (text: typeof section) =>
      text
        .locator(':scope > *')
        .all()
        .then(lines => Promise.all(lines.map(shownWords)));
    const linksOf = (text: typeof section) =>
      text.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href')));
    expect(await linesOf(section)).toEqual(LINES.map(([, shown]) => shown));
    await editor.turnTo('Preview');
    const read = editor.preview.locator('.rich-text').filter({ hasText: 'That was when' });
    await expect(read).toBeVisible();
    expect(await linesOf(read)).toEqual(LINES.map(([, shown]) => shown));
    expect(await linksOf(read)).toEqual(LINKS);
  });

  test('add a formula that cannot be set only if one insists, and readers are told so quietly', async ({
    signIn,
    cast,
  }) => {
    const { page, thread } = await inThread(await signIn(cast.author), 'A broken formula');
    const editor = await thread.write('So ');
    await page.getByRole('button', { name: 'Maths', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a formula' });
    await dialog.getByRole('tab', { name: 'LaTeX' }).click();
    await dialog.locator('textarea').fill('\\frac{1}{');
    await expect(dialog).toContainText('This formula cannot be shown yet');
    await expect(dialog.getByRole('button', { name: 'Add anyway' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Add formula' }).click();
    await dialog.getByRole('button', { name: 'Add anyway' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(editor).toContainText('a formula that cannot be shown');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(thread.messages).toHaveCount(2);
    const read = thread.messages.last().locator('.rich-text');
    await expect(read).toHaveText('So a formula that cannot be shown');
    const colours = await read.evaluate(text =>
      [text, text.querySelector('.math-error') as Element].map(e => getComputedStyle(e).color),
    );
    const muted = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--muted)';
      return getComputedStyle(probe).color;
    });
    expect(colours[1]).toBe(muted);
    expect(await page.getByText('\\frac').count()).toBe(0);
  });

  test('keep a full stop beside its formula where the line ends, while one writes as well as afterwards', async ({
    signIn,
    cast,
  }) => {
    const { page, thread } = await inThread(await signIn(cast.author), 'At the end of a line');
    const editor = await thread.write('We know that (so $y=2x+1$), or so $x^2+1=5$. ');
    /** How many widths leave a sign on a line of its own. */
    const torn = (text: typeof editor) =>
      text.evaluate(element => {
        const [formula, last] = [...element.querySelectorAll('.math-inline')].slice(-2);
        let found = 0;
        for (let width = 120; width < 300; width += 2) {
          (element as HTMLElement).style.width = `${width}px`;
          for (const one of [formula, last]) {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            while (walker.nextNode() && !(one!.compareDocumentPosition(walker.currentNode) === 4));
            const sign = document.createRange();
            sign.setStart(walker.currentNode, 0);
            sign.setEnd(walker.currentNode, 1);
            if (sign.getBoundingClientRect().top > one!.getBoundingClientRect().bottom - 2) found += 1;
          }
        }
        (element as HTMLElement).style.width = '';
        return found;
      });
    expect(await torn(editor)).toBe(0);
    await page.keyboard.type('And on');
    expect(await shownWords(editor)).toBe('We know that (so [y=2x+1]), or so [x^2+1=5]. And on');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(thread.messages).toHaveCount(2);
    expect(await torn(thread.messages.last().locator('.rich-text'))).toBe(0);
  });
});

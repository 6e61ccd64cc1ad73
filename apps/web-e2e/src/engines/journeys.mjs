import { setTimeout as sleep } from 'node:timers/promises';
import { formula, paragraph, text } from './member.mjs';

/**
 * @typedef {object} Walk
 * @property {import('./page.mjs').Page} page
 * @property {import('./member.mjs').Member} member who is signed in from the first journey on
 * @property {{ cut: () => void, mend: () => void }} network
 */

const COMPOSER = 'textarea, [contenteditable="true"]';
const WRITE = 'Write to the group';
const EDITOR = '[contenteditable="true"]';
const NOTICE = '/^(You are offline|Reconnecting|This network)/';
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"]';
const WORDS = 'The quick brown fox jumps over the lazy dog, thanks everyone!';
const typed = `(document.activeElement.value ?? document.activeElement.innerText).trim()`;

const messages = `all('li[data-number] .rich-text').map(({ innerText }) => innerText.trim())`;

/** In this order, in one browser. @type {[title: string, walk: (walk: Walk) => Promise<void>][]} */
export const JOURNEYS = [
  [
    'a demo account signs in with one click',
    async ({ page, member }) => {
      await page.goto('/sign-in');
      await page.click('button', `/${member.account.name}/`);
      await page.see('nav a', '/^Home/');
      await page.see('main h1');
    },
  ],
  [
    'what is typed at once in a thread arrives whole',
    async ({ page, member }) => {
      const path = await member.startThread('Typed at once', paragraph(text('Begin here.')));
      await page.goto(path);
      await page.click(COMPOSER, WRITE);
      await page.type(WORDS, 40);
      await page.expect('The words in the box', typed, WORDS);
      await page.see(EDITOR, WRITE);
      await page.expect('The words in the editor', typed, WORDS);
      await page.click('button', 'Send');
      await page.expect('The messages', messages, ['Begin here.', WORDS]);
    },
  ],
  [
    'the maths dialog takes the keys each time it opens, and Enter closes it',
    async ({ page, member }) => {
      const path = await member.startThread('Three formulas', paragraph(text('Begin here.')));
      await page.goto(path);
      await page.click(COMPOSER, WRITE);
      await page.see(EDITOR, WRITE);
      for (const [index, letter] of ['a', 'b', 'c'].entries()) {
        await page.click('button', '/^Maths/');
        await page.expect('What has the focus in the dialog', 'focused()', 'Formula');
        await page.type(`${letter}+1`);
        await page.press('Enter');
        await page.expect('Dialogs after Enter', `all('[role="dialog"]').length`, 0);
        await page.expect(
          'Formulas in the text',
          `document.querySelectorAll('${EDITOR} annotation').length`,
          index + 1,
        );
        await page.expect('What has the focus after the dialog', 'focused()', WRITE);
      }
      const latex = `[...document.querySelectorAll('${EDITOR} annotation')].map(({ textContent }) => textContent.replace(/\\s/g, ''))`;
      await page.expect('The formulas', latex, ['a+1', 'b+1', 'c+1']);
      await page.click('button', 'Send');
      await page.expect('The formulas sent', latex.replace(EDITOR, 'li[data-number]'), ['a+1', 'b+1', 'c+1']);
    },
  ],
  [
    'a formula that is copied is pasted as one, undo takes the paste back, and Enter sends what ends in one',
    async ({ page, member }) => {
      const path = await member.startThread(
        'Copied',
        paragraph(text('Solve '), formula('\\frac{1}{2}x=3'), text(' now')),
      );
      await page.goto(path);
      await page.see('li[data-number] .math-inline');
      await page.click(COMPOSER, WRITE);
      await page.see(EDITOR, WRITE);
      // The code that copies comes when the page is quiet.
      await sleep(2_000);
      await page.evaluate(`(document.activeElement.blur(),
        getSelection().selectAllChildren(document.querySelector('li[data-number] .rich-text')), 1)`);
      await page.pressWithControl('c');
      await page.click(EDITOR, WRITE);
      await page.type('Then: ');
      await page.pressWithControl('v');
      const latex = `[...document.querySelectorAll('${EDITOR} annotation')].map(({ textContent }) => textContent)`;
      await page.expect('The formulas pasted', latex, ['\\frac{1}{2}x=3']);
      await page.pressWithControl('z');
      await page.expect('The words after undo', typed, 'Then:');
      await page.type('$x=6$');
      await page.expect('The formulas typed', latex, ['x=6']);
      await page.press('Enter');
      await page.expect('The formulas sent', latex.replace(EDITOR, 'li[data-number]'), ['\\frac{1}{2}x=3', 'x=6']);
      await page.expect('What is left in the box', typed, '');
    },
  ],
  [
    'a full stop stays beside its formula at the end of a line',
    async ({ page, member }) => {
      const words = [text('We know that '), formula('y=2x+1'), text(', or so '), formula('x^2+1=5'), text('. And on')];
      await page.goto(await member.startThread('At the end of a line', paragraph(...words)));
      await page.see('li[data-number] .math-inline');
      /** How many widths leave a sign on a line of its own. */
      const torn = `((text, found = 0) => {
        for (let width = 120; width < 300; width += 2) {
          text.style.width = width + 'px';
          for (const formula of text.querySelectorAll('.math-inline')) {
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            while (walker.nextNode() && formula.compareDocumentPosition(walker.currentNode) !== 4);
            const sign = document.createRange();
            sign.setStart(walker.currentNode, 0);
            sign.setEnd(walker.currentNode, 1);
            if (sign.getBoundingClientRect().top > formula.getBoundingClientRect().bottom - 2) found += 1;
          }
        }
        return found;
      })(document.querySelector('li[data-number] .rich-text'))`;
      await page.expect('Signs alone on a line', torn, 0);
    },
  ],
  [
    'what explains a tool goes when its dialog opens, and an empty date looks empty',
    async ({ page }) => {
      await page.goto('/practice/new');
      const [tool, tips] = ['/^(Maths|Formula|Add maths)/', `all('[role="tooltip"]').length`];
      await page.hover('main button', tool);
      await page.expect('What explains the tool', tips, 1);
      await page.click('main button', tool);
      await page.see('[role="dialog"]');
      await page.expect('What explains the tool behind its dialog', tips, 0);
      await page.press('Escape');
      await page.expect('Dialogs', `all('[role="dialog"]').length`, 0);
      /** Whether the field looks the same when its letters are taken away. @param {string} value */
      const showsNothing = async value => {
        const input = `document.querySelector('h1 input')`;
        await page.evaluate(`(document.activeElement.blur(),
          document.querySelector('h1').innerHTML = '<input type="date" value="${value}">')`);
        await page.hover('h1');
        await sleep(500);
        const before = await page.session.screenshot();
        await page.evaluate(`${input}.style.setProperty('-webkit-text-fill-color', 'transparent') ?? 1`);
        return before === (await page.session.screenshot());
      };
      if (!(await showsNothing(''))) throw new Error('An empty date shows letters.');
      if (await showsNothing('2027-01-14')) throw new Error('A date shows nothing.');
    },
  ],
  [
    'a list keeps its numbers and bullets beside formulas, and no fraction is cut',
    async ({ page, member }) => {
      const item = { type: 'listItem', content: [paragraph(formula('\\frac{3}{4}'), text(' of it'))] };
      const plain = { type: 'listItem', content: [paragraph(text('All of it'))] };
      const path = await member.startThread(
        'Listed',
        { type: 'orderedList', content: [item, plain] },
        { type: 'bulletList', content: [item, plain] },
      );
      await page.goto(path);
      await page.see('li[data-number] .math-inline');
      // A marker cannot be asked for; it is left out where a box between the item and its first line scrolls.
      const boxes = `all('li[data-number] li p').map(box => [box, box.parentElement].map(
        element => getComputedStyle(element).overflowX + ' ' + getComputedStyle(element).display).join(', '))`;
      await page.expect('Items of the lists', boxes, Array(4).fill('visible block, visible list-item'));
      const cut = `all('li[data-number] .math-inline').filter(box => {
        const outer = box.getBoundingClientRect();
        const parts = [...box.querySelectorAll('.katex-html .mord')].map(part => part.getBoundingClientRect());
        return box.scrollHeight > box.clientHeight + 1
          || parts.some(({ top, bottom }) => top < outer.top - 1 || bottom > outer.bottom + 1);
      }).length`;
      await page.expect('Fractions that are cut', cut, 0);
    },
  ],
  [
    'focus returns to what opened a menu or a dialog that Escape closes',
    async ({ page, member }) => {
      const path = await member.startThread('Opened and closed', paragraph(text('Begin here.')));
      for (const [place, selector, name] of [
        [path, 'main button[aria-haspopup="menu"]', undefined],
        ['/discussions', 'main button', 'New thread'],
      ]) {
        await page.goto(/** @type {string} */ (place));
        await page.see(/** @type {string} */ (selector), name);
        const opener = await page.evaluate(`nameOf(all(${JSON.stringify(selector)}, ${JSON.stringify(name)})[0])`);
        await page.click(/** @type {string} */ (selector), name);
        await page.see(OVERLAY);
        await page.press('Escape');
        await page.expect(`Open after Escape (${opener})`, `all('${OVERLAY}').length`, 0);
        await page.expect('What has the focus after Escape', 'focused()', opener);
      }
    },
  ],
  [
    'one notice tells of a lost connection, and the thread goes on by itself once it is back',
    async ({ page, member, network }) => {
      const path = await member.startThread('Cut off', paragraph(text('Begin here.')));
      await page.goto(path);
      await page.see('li[data-number]');
      const notices = `all('[role="status"]', '${NOTICE}').length`;
      network.cut();
      await page.expect('Notices while cut off', notices, 1);
      await sleep(1_000);
      await page.expect('Notices a second later', notices, 1);
      network.mend();
      await member.post(path, paragraph(text('Said meanwhile.')));
      await page.expect('Notices once it is back', notices, 0, 25_000);
      await page.expect('The messages', messages, ['Begin here.', 'Said meanwhile.']);
    },
  ],
  [
    'a page opened first while offline loads by itself once the connection is back',
    async ({ page, network }) => {
      await page.goto('/');
      await page.see('main h1');
      await page.expect('The worker that keeps the app', `Boolean(navigator.serviceWorker?.controller)`, true);
      network.cut();
      await page.goto('/discussions');
      await page.see('h1', '/^(You are offline|Tessellate cannot be reached)$/');
      network.mend();
      await page.expect('The heading once it is back', `all('h1').map(nameOf)`, ['Discussions'], 25_000);
      await page.expect('Notices', `all('[role="status"]', '${NOTICE}').length`, 0);
    },
  ],
];

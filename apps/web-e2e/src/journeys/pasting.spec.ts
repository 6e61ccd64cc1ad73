import { ThreadPage } from '../pages/thread-page';
import { copyAll, putOnClipboard } from '../support/clipboard';
import { expect, test, unique } from '../support/test';

const permissions = ['clipboard-read', 'clipboard-write'];

const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {font-weight:700;} --></style></head><body><table>
<!--StartFragment--><col width=64><tr><td class=xl65>Year</td><td class=xl65>Pupils</td></tr><tr><td>7</td><td align=right>180</td></tr><!--EndFragment--></table></body></html>`;
const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:m="http://schemas.microsoft.com/office/2004/12/omml"><body><!--StartFragment-->
<p class=MsoNormal>Let <!--[if gte msEquation 12]><m:oMath><m:f><m:num><m:r>3</m:r></m:num><m:den><m:r>4</m:r></m:den></m:f></m:oMath><![endif]--><![if !msEquation]><img src="file:///C:/a.png"><![endif]> be<o:p></o:p></p>
<p class=MsoNormal><img width=90 height=60 src="file:///C:/photo.png"></p><!--EndFragment--></body></html>`;

test.describe('The clipboard', () => {
  test.skip(({ isMobile }) => isMobile, 'A phone has no keys for it.');

  test('takes a formula from where it is read to where one writes, as the formula it is', async ({ signIn, cast }) => {
    const reader = await signIn(cast.reader, { permissions });
    const thread = new ThreadPage(reader.page);
    await thread.open(await reader.startThread(unique('What is a root?'), ['Begin here.']));
    const latex = 'x^3-2=\\frac{4}{3}x-2';
    await thread.send(`Solve $${latex}$ first`);
    const formulas = thread.messages.locator('.math-inline annotation');
    await expect(formulas).toHaveText([latex]);

    // The code that copies comes when the page is quiet.
    await expect
      .poll(() => copyAll(reader.page, 'li[data-number]:last-child .rich-text'))
      .toBe(`Solve $${latex}$ first`);
    const editor = await thread.write('');
    await reader.page.keyboard.press('ControlOrMeta+v');
    await expect(editor.locator('.math-inline annotation')).toHaveText(latex);
    await reader.page.keyboard.press('ControlOrMeta+a');
    await reader.page.keyboard.press('ControlOrMeta+x');
    await expect(editor.locator('.math-inline')).toHaveCount(0);
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toBe(`Solve $${latex}$ first`);
    await reader.page.keyboard.press('ControlOrMeta+v');
    await reader.page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(formulas).toHaveText([latex, latex]);
  });

  test('brings tables and equations of other programs into a message, and says what it could not bring', async ({
    signIn,
    cast,
  }) => {
    const { page, startThread } = await signIn(cast.reader, { permissions }).then(actor => ({
      page: actor.page,
      startThread: actor.startThread.bind(actor),
    }));
    const thread = new ThreadPage(page);
    await thread.open(await startThread(unique('How many are we?'), ['Begin here.']));
    const editor = await thread.write('Our numbers');
    await putOnClipboard(page, { 'text/html': EXCEL, 'text/plain': 'Year\tPupils\n7\t180' });
    await page.keyboard.press('ControlOrMeta+v');
    await expect(editor.getByRole('row')).toHaveText(['YearPupils', '7180']);
    await putOnClipboard(page, { 'text/html': WORD, 'text/plain': 'Let 3/4 be' });
    // At once: the editor must know where the caret is before the browser says so.
    await editor.locator(':scope > p').last().click();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(editor.locator('p .math-inline annotation')).toHaveText('\\frac{3}{4}');
    await expect(page.getByRole('status', { name: 'Pasting' })).toContainText('1 picture could not be pasted.');
    await expect(editor.getByRole('row')).toHaveText(['YearPupils', '7180']);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const sent = thread.message('Our numbers');
    await expect(sent.getByRole('columnheader')).toHaveText(['Year', 'Pupils']);
    await expect(sent.getByRole('cell')).toHaveText(['7', '180']);
    await expect(sent.locator('annotation')).toHaveText('\\frac{3}{4}');
  });

  test('waits for the code that reads it while one types on, and is words where that does not come', async ({
    signIn,
    cast,
  }) => {
    const actor = await signIn(cast.reader, { permissions });
    const { page } = actor;
    const thread = new ThreadPage(page);
    await thread.open(await actor.startThread(unique('Pasted on a slow line'), ['Begin here.']));
    let [how, answer] = ['continue' as 'continue' | 'abort', () => {}];
    await page.route(/converters.*\.js/, async route => {
      await new Promise<void>(resolve => (answer = resolve));
      await route[how]();
    });
    const pasteOverOld = async () => {
      const editor = await thread.write('Let old');
      for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Shift+ArrowLeft');
      await putOnClipboard(page, { 'text/html': '<p>x<sup>2</sup> and <b>more</b></p>', 'text/plain': 'x2 and more' });
      const asked = page.waitForRequest(/converters.*\.js/);
      await page.keyboard.press('ControlOrMeta+v');
      await page.keyboard.type(' words');
      await asked;
      await expect(editor).toHaveText('Let  words');
      answer();
      return editor;
    };
    const editor = await pasteOverOld();
    await expect(editor).toHaveText('Let x² and more words');
    await expect(editor.locator('strong')).toHaveText('more');
    await page.keyboard.type('!');
    await expect(editor).toHaveText('Let x² and more words!');
    how = 'abort';
    await thread.open(await actor.startThread(unique('Pasted without a line'), ['Begin here.']));
    await pasteOverOld();
    await expect(editor).toHaveText('Let x2 and more words');
    await expect(page.getByRole('status', { name: 'Pasting' })).toContainText('Only the words were pasted');
  });

  test('means the same in the plain field, before the editor is there', async ({ signIn, cast }) => {
    const actor = await signIn(cast.reader, { permissions });
    const { page } = actor;
    const thread = new ThreadPage(page);
    await thread.open(await actor.startThread(unique('Before the editor'), ['Begin here.']));
    let release = () => {};
    const held = new Promise<void>(resolve => (release = resolve));
    await page.route(/rich-text-editor.*\.js/, async route => {
      await held;
      await route.continue();
    });
    const box = page.getByRole('textbox', { name: 'Write to the group', exact: true }).first();
    await box.click();
    await putOnClipboard(page, { 'text/plain': 'Solve \\(x^2=4\\)' });
    await page.keyboard.press('ControlOrMeta+v');
    await expect(box).toHaveValue('Solve \\(x^2=4\\)');
    release();
    await expect(page.locator('.ProseMirror .math-inline annotation')).toHaveText('x^2=4');
    await page.keyboard.type('!');
    await expect(page.locator('.ProseMirror').filter({ visible: true })).toContainText('!');
  });

  test('offers to format Markdown, which can be undone, and then the paste alone', async ({ signIn, cast }) => {
    const actor = await signIn(cast.reader, { permissions });
    const { page } = actor;
    const thread = new ThreadPage(page);
    await thread.open(await actor.startThread(unique('Notes from the day'), ['Begin here.']));
    const editor = await thread.write('From the day: ');
    await putOnClipboard(page, {
      'text/plain': '# Plan\n\n- Warm up\n- Then \\(x^2\\)\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    });
    await page.keyboard.press('ControlOrMeta+v');
    await expect(editor).toContainText('# Plan');
    const format = page.getByRole('button', { name: 'Format as Markdown' });
    await expect(format).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(format).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(editor.getByRole('listitem')).toHaveText(['Warm up', /^Then/]);
    await expect(editor.locator('strong')).toHaveText('Plan');
    await expect(editor.getByRole('cell')).toHaveText(['1', '2']);
    await expect(editor.locator('li annotation')).toHaveText('x^2');
    await expect(format).toBeHidden();
    await expect(editor).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(editor).toContainText('# Plan');
    await expect(editor.getByRole('listitem')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(editor).toHaveText('From the day: ');
  });
});

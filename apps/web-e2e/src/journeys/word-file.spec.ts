import { fileURLToPath } from 'node:url';
import { StrategyEditorPage } from '../pages/strategy-editor-page';
import { accessibilityFaults } from '../support/accessibility';
import { picture } from '../support/picture';
import { expect, test } from '../support/test';

const DOCUMENT = fileURLToPath(new URL('../support/ratio-tables.docx', import.meta.url));

test.describe('A strategy begun from something that is there already', () => {
  test('is read from a Word file, sorted, left, and finished on another device', async ({ signIn, cast }) => {
    test.slow();
    const desk = await signIn(cast.colleague);
    const { page } = desk;
    const editor = new StrategyEditorPage(page);
    await editor.openNew();
    await page.getByRole('button', { name: 'Start from a file or pasted text' }).click();
    const first = page.getByRole('dialog', { name: 'Start from a text you have' });
    const choose = async (file: string | { name: string; mimeType: string; buffer: Buffer }) => {
      const chooser = page.waitForEvent('filechooser');
      await first.getByRole('button', { name: 'Choose a file' }).click();
      await (await chooser).setFiles(file);
    };
    await choose({
      name: 'old.docx',
      mimeType: 'application/msword',
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
    });
    await expect(first.getByRole('alert')).toContainText('old version of Word (.doc)');
    expect(await accessibilityFaults(page)).toEqual([]);
    await choose(DOCUMENT);

    const sorting = page.getByRole('dialog', { name: 'What goes where?' });
    await expect(sorting).toContainText('Tracked changes were accepted');
    await expect(sorting).toContainText('The document’s macros were left out.');
    await expect(sorting.getByLabel('Where part 1 goes')).toHaveValue('context');
    await expect(sorting.getByLabel('Where part 2 goes')).toHaveValue('did');
    await expect(sorting.getByLabel('Where part 3 goes')).toHaveValue('happened');
    await sorting.getByLabel('Where part 4 goes').selectOption('Leave out');
    await sorting.getByLabel('What picture 1 shows').fill('A board of squares, every second one dark.');
    expect(await accessibilityFaults(page)).toEqual([]);
    await sorting.getByRole('button', { name: 'Put it into the draft' }).click();
    await expect(sorting).toBeHidden();
    await expect(editor.title).toHaveValue('Ratio tables from a department meeting');
    await expect(editor.editor('The context').locator('math annotation')).toHaveText('\\frac{3}{4}');
    await expect(editor.editor('What we did')).toContainText('We drew the table first.');
    await expect(editor.editor('What we did').getByRole('listitem')).toHaveCount(2);
    await expect(editor.editor('What we did').getByRole('img', { name: /^A board of squares/ })).toBeVisible();
    await expect(editor.editor('What happened')).toHaveText('They explained it to each other.');
    await expect(editor.editor('What next')).toHaveText('');
    await expect(editor.saved).toBeVisible();
    await page.close();

    const phone = await signIn(cast.colleague, { viewport: { width: 360, height: 740 } });
    const there = new StrategyEditorPage(phone.page);
    await there.openDraft('Ratio tables from a department meeting');
    await there.write('What next', 'Percentages.');
    await phone.page.getByText('KS3', { exact: true }).click();
    await there.publish();
    const article = phone.page.getByRole('article');
    await expect(article).toContainText('We drew the table first.');
    await expect(article).not.toContainText('last');
    await expect(article.getByRole('img', { name: /^A board of squares/ })).toBeVisible();
  });

  test('takes a photograph with its description, and Markdown that is pasted', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.colleague);
    const editor = new StrategyEditorPage(page);
    await editor.openNew();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Start from a photograph' }).click();
    await (await chooser).setFiles(picture('board.png'));
    const dialog = page.getByRole('dialog', { name: 'Add a picture' });
    await dialog.getByLabel('Describe what matters in the picture').fill('The board after the lesson.');
    await dialog.getByRole('button', { name: 'Add picture' }).click();
    await expect(dialog).toBeHidden();
    await expect(editor.editor('What we did').getByRole('img', { name: 'The board after the lesson.' })).toBeVisible();

    await page.getByRole('button', { name: 'Start from a file or pasted text' }).click();
    const first = page.getByRole('dialog', { name: 'Start from a text you have' });
    await first.getByLabel('Or paste it here').fill('# Lines that meet\n\n## Background\n\nYear 9 knew $y = mx$.');
    await first.getByRole('button', { name: 'Use the pasted text' }).click();
    const sorting = page.getByRole('dialog', { name: 'What goes where?' });
    await expect(sorting).toContainText('Lines that meet');
    await sorting.getByRole('button', { name: 'Put it into the draft' }).click();
    await expect(editor.title).toHaveValue('Lines that meet');
    await expect(editor.editor('The context').locator('math')).toHaveCount(1);
    await expect(editor.editor('What we did').getByRole('img')).toBeVisible();
  });
});

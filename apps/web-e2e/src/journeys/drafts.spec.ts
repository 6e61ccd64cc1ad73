import { StrategyEditorPage } from '../pages/strategy-editor-page';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test, unique } from '../support/test';

test.describe('Drafts of strategies', () => {
  test('stand side by side on a shelf, and one that was discarded comes back whole', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.author);
    const editor = new StrategyEditorPage(page);
    const [first, second] = [unique('Counters on a line'), unique('Bars and tables')];
    await editor.openNew();
    await editor.title.fill(first);
    await editor.write('The context', 'Year 7 begins with counters.');
    await expect(editor.saved).toBeVisible();
    await editor.openNew();
    await expect(page.getByText(/^You have .*unfinished strateg/)).toBeVisible();
    await editor.title.fill(second);
    await expect(editor.saved).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Your drafts' })).toBeVisible();
    const row = page.getByRole('article', { name: first });
    await expect(row).toContainText('Year 7 begins with counters.');
    await expect(row).toContainText('on this device');
    await expect(page.getByRole('article', { name: second })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    await row.getByRole('button', { name: `Discard ${first}` }).click();
    await expect(page.getByText(`“${first}” was discarded.`)).toBeVisible();
    await expect(row).toBeHidden();
    await page.getByRole('listitem').filter({ hasText: first }).getByRole('button', { name: 'Undo' }).click();
    await expect(row).toContainText('Year 7 begins with counters.');
    await page.reload();
    await row.getByRole('link', { name: first }).click();
    await expect(editor.title).toHaveValue(first);
    await expect(editor.editor('The context')).toHaveText('Year 7 begins with counters.');

    await page.goto('/practice/drafts');
    await row.getByRole('button', { name: `Discard ${first}` }).click();
    await expect(page.getByText(`“${first}” was discarded.`)).toBeVisible();
    await page.reload();
    await expect(page.getByRole('article', { name: second })).toBeVisible();
    await expect(page.getByText(first)).toHaveCount(0);
  });

  test('say on which other device they are open, and show there what was saved', async ({ signIn, cast }) => {
    const [desk, phone] = [await signIn(cast.author), await signIn(cast.author)];
    const [here, there] = [new StrategyEditorPage(desk.page), new StrategyEditorPage(phone.page)];
    const title = unique('Open in two places');
    await here.openNew();
    await here.title.fill(title);
    await here.write('The context', 'From the desk.');
    await expect(here.saved).toBeVisible();
    await there.openDraft(title);
    await expect(phone.page.getByText(/^Also open on your other device: Chrome on /)).toBeVisible();
    await there.write('The context', ' And from the phone.');
    await expect(there.saved).toBeVisible();
    const shelf = await desk.context.newPage();
    await shelf.goto('/practice/drafts');
    await expect(shelf.getByRole('article', { name: title })).toContainText('Open now on Chrome on');
    // Looked at again, the first page shows what the other has saved; nothing was written here meanwhile.
    await shelf.close();
    await desk.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect(here.editor('The context')).toHaveText('From the desk. And from the phone.');
    await expect(desk.page.getByRole('dialog')).toBeHidden();
  });

  test('are written on one sheet with one toolbar, and “Publish” stays in reach', async ({ signIn, cast }) => {
    const { page } = await signIn(cast.author);
    const editor = new StrategyEditorPage(page);
    await editor.openNew();
    const [publish, toolbar] = [
      page.getByRole('button', { name: 'Publish', exact: true }),
      page.getByRole('toolbar', { name: 'Formatting' }),
    ];
    await expect(publish).toBeInViewport({ ratio: 1 });
    await editor.write('The context', 'One line.');
    await expect(editor.editor('What next')).toBeVisible();
    await expect(editor.editor('What we did')).toBeVisible();
    // The arrow keys go from one section into the next, as within one text.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('The first step.');
    await expect(editor.editor('What we did')).toHaveText('The first step.');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(' And more.');
    await expect(editor.editor('The context')).toHaveText('One line. And more.');
    await editor.editor('What next').click();
    await expect(toolbar).toHaveCount(1);
    await toolbar.getByRole('button', { name: 'Bold' }).click();
    await page.keyboard.type('Heavy');
    await expect(editor.editor('What next').locator('strong')).toHaveText('Heavy');
    for (let line = 0; line < 25; line++) await page.keyboard.press('Enter');
    await page.keyboard.type('The last line');
    await expect(toolbar).toBeInViewport({ ratio: 1 });
    await expect(publish).toBeInViewport({ ratio: 1 });
    const foot = async () => (await publish.boundingBox())!.y;
    const caret = await page.evaluate(() => window.getSelection()!.getRangeAt(0).getBoundingClientRect().bottom);
    expect(caret, 'the line that is written is not behind the bar').toBeLessThan(await foot());
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

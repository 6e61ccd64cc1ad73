import type { Locator } from '@playwright/test';
import { Palette } from '../pages/palette';
import { StrategyEditorPage } from '../pages/strategy-editor-page';
import { accessibilityFaults } from '../support/accessibility';
import { outsiders } from '../support/people';
import { picture } from '../support/picture';
import { expect, test, unique } from '../support/test';

/** What an article shows, without its menu and the second in which it was published. */
const shownBy = (article: Locator) =>
  article.evaluate(element => {
    const copy = element.cloneNode(true) as Element;
    copy.querySelectorAll('header :has(> h1) ~ *').forEach(action => action.remove());
    copy.querySelectorAll('time').forEach(time => time.removeAttribute('datetime'));
    return copy.innerHTML;
  });

const inner = (html: string) => html.replace(/\s*(contenteditable|draggable|title)="[^"]*"/g, '');

test.describe('A strategy', () => {
  test('is written with maths and a picture, continued on another device, and reads as it looked while writing', async ({
    signIn,
    cast,
  }) => {
    test.slow();
    const desk = await signIn(cast.author);
    const editor = new StrategyEditorPage(desk.page);
    const title = unique('Ratio tables before the unitary method');
    await editor.openNew();
    await editor.title.fill(title);
    await editor.write('The context', 'Year 8 met ratio as a rule. We wanted $\\frac{3}{4} = \\frac{x}{20}$ ');
    await expect(editor.editor('The context').locator('math')).toHaveCount(1);
    await editor.write('What we did', 'We drew the table first. ');
    await editor.addFormula('What we did', 'a^2 + b^2 = c^2');
    const alternative = 'A ratio table with two rows: 3 and 4 above 15 and 20.';
    await editor.addPicture('What we did', picture('table.png'), alternative);
    await expect(editor.saved).toBeVisible();
    await desk.page.close();

    const phone = await signIn(cast.author, { viewport: { width: 360, height: 740 } });
    const there = new StrategyEditorPage(phone.page);
    await there.openDraft(title);
    await expect(there.editor('The context').locator('math annotation')).toHaveText('\\frac{3}{4} = \\frac{x}{20}');
    await expect(there.editor('What we did').getByRole('img', { name: alternative })).toBeVisible();
    await there.write('What happened', 'They explained it to each other.');
    await phone.page.getByText('KS3', { exact: true }).click();
    const written = inner(await there.editor('The context').locator('.math-inline').innerHTML());
    await there.turnTo('Preview');
    await expect(there.preview.locator('math')).toHaveCount(2);
    await expect(phone.page.getByRole('button', { name: 'Publish', exact: true })).toHaveCount(1);
    const previewed = await shownBy(there.preview.getByRole('article'));
    expect(previewed).toContain('They explained it to each other.');
    await there.publish();

    const article = phone.page.getByRole('article');
    await expect(article.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const formulas = article.locator('math');
    await expect(formulas).toHaveCount(2);
    await expect(formulas.first().locator('annotation')).toHaveText('\\frac{3}{4} = \\frac{x}{20}');
    expect(inner(await article.locator('.math-inline').first().innerHTML())).toBe(written);
    expect(await shownBy(article)).toBe(previewed);
    const image = article.getByRole('img', { name: alternative });
    await expect(image).toBeVisible();
    await expect.poll(() => image.evaluate(element => (element as HTMLImageElement).naturalWidth)).toBeGreaterThan(0);

    await there.openNew();
    await expect(there.title).toHaveValue('');
  });

  test('is previewed without being published, says what it lacks, and waits for the connection when there is none', async ({
    signIn,
    cast,
  }) => {
    const author = await signIn(cast.author);
    const id = await author.shareStrategy(unique('Counting on'), 'As it was published.');
    const editor = new StrategyEditorPage(author.page);
    await author.page.goto(`/practice/${id}/edit`);
    await editor.write('The context', ' Not yet said.');
    await editor.title.fill('');
    await editor.turnTo('Preview');
    await expect(editor.preview.getByRole('heading', { level: 1, name: 'Untitled' })).toBeVisible();
    await expect(editor.preview.getByRole('article')).toContainText('As it was published. Not yet said.');
    await expect(editor.preview.getByText('Nobody sees it until you publish.')).toBeVisible();
    await author.page.getByRole('button', { name: 'Publish the changes' }).click();
    await expect(editor.title).toBeInViewport();
    await expect(author.page.getByText('Give the strategy a title that says what it is about.')).toBeVisible();

    await author.context.setOffline(true);
    await editor.turnTo('Preview');
    await expect(editor.preview.getByRole('heading', { name: 'The preview needs a connection' })).toBeVisible();
    await author.context.setOffline(false);
    await expect(editor.preview.getByRole('article')).toContainText('Not yet said.');
    await author.page.route('**/graphql', route => route.abort());
    await editor.turnTo('Write');
    await editor.turnTo('Preview');
    await expect(editor.preview.getByRole('alert')).toContainText('The connection dropped.');
    await author.page.unroute('**/graphql');
    await editor.preview.getByRole('button', { name: 'Try again' }).click();
    await expect(editor.preview.getByRole('article')).toContainText('Not yet said.');

    const reader = await signIn(cast.colleague);
    await reader.open(`/practice/${id}`);
    await expect(reader.page.getByRole('article')).toContainText('As it was published.');
    await expect(reader.page.getByRole('article')).not.toContainText('Not yet said.');
    await editor.turnTo('Write');
    await expect(editor.editor('The context')).toHaveText('As it was published. Not yet said.');
  });

  test('is edited, and both versions are shown when another device saved meanwhile', async ({ signIn, cast }) => {
    const [desk, phone] = [await signIn(cast.author), await signIn(cast.author)];
    const id = await desk.shareStrategy(unique('Directed number on a line'), 'We walked along it.');
    const [mine, theirs] = [new StrategyEditorPage(desk.page), new StrategyEditorPage(phone.page)];
    await desk.page.goto(`/practice/${id}/edit`);
    await expect(mine.editor('The context')).toHaveText('We walked along it.');
    await phone.page.goto(`/practice/${id}/edit`);
    await expect(theirs.editor('The context')).toHaveText('We walked along it.');
    await mine.write('The context', ' Twice, from the desk.');
    await mine.publish('Publish the changes');
    await expect(desk.page.getByRole('article')).toContainText('Twice, from the desk.');

    await theirs.write('The context', ' From the phone.');
    await phone.page.getByRole('button', { name: 'Publish the changes' }).click();
    const both = phone.page.getByRole('dialog', { name: 'This strategy was also saved on another device' });
    await expect(both).toContainText('Twice, from the desk.');
    await expect(both).toContainText('From the phone.');
    // Closed without a choice it comes again instead of a button that does nothing, and a line by the button says so.
    await phone.page.keyboard.press('Escape');
    await expect(both).toBeHidden();
    await expect(phone.page.getByRole('alert').filter({ hasText: 'saved on another device' })).toBeInViewport();
    await phone.page.getByRole('button', { name: 'Publish the changes' }).click();
    await both.getByRole('button', { name: 'Keep mine' }).click();
    await theirs.publish('Publish the changes');
    await expect(phone.page.getByRole('article')).toContainText('From the phone.');
  });

  test('shows its author what it said before, word by word, and goes back to it as a new version', async ({
    signIn,
    cast,
  }) => {
    const author = await signIn(cast.author);
    const { page } = author;
    const id = await author.shareStrategy(unique('Two versions of one thing'), 'We walked along the line.');
    const editor = new StrategyEditorPage(page);
    await page.goto(`/practice/${id}/edit`);
    await editor.write('The context', ' Then we drew it.');
    await editor.publish('Publish the changes');
    await page.goto(`/practice/${id}/edit`);
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
    await expect(dialog.getByRole('listitem')).toHaveCount(2);
    await dialog.getByRole('listitem').last().getByRole('button').click();
    await expect(dialog.locator('ins', { hasText: 'Then we drew it' })).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Go back to this version' }).click();
    await expect(dialog).toBeHidden();
    await expect(editor.editor('The context')).toHaveText('We walked along the line.');
    await editor.publish('Publish the changes');
    await expect(page.getByRole('article')).not.toContainText('Then we drew it.');
    await page.goto(`/practice/${id}/edit`);
    await page.getByRole('button', { name: 'Earlier versions' }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(3);
    await dialog.getByRole('listitem').nth(1).getByRole('button').click();
    await expect(dialog.locator('del', { hasText: 'Then we drew it' })).toBeVisible();
  });

  test('is published by its button or by Ctrl and Enter, and not by Enter in one of its fields', async ({
    signIn,
    cast,
  }) => {
    const author = await signIn(cast.colleague);
    const { page } = author;
    const editor = new StrategyEditorPage(page);
    const title = unique('Bar models first');
    await editor.openNew();
    await editor.write('The context', 'Year 7, mixed classes.');
    await editor.write('What we did', 'We drew before we wrote.');
    await page.getByText('KS3', { exact: true }).click();
    await editor.title.fill(title);
    await editor.title.press('Enter');
    const topics = page.getByRole('combobox', { name: 'Topics' }).or(page.getByLabel('Topics')).first();
    await topics.fill('Ratio');
    await topics.press('Enter');
    await topics.press('Escape');
    await topics.press('Enter');
    await page.getByRole('checkbox', { name: 'KS4' }).press('Enter');
    await page.getByRole('radio', { name: 'My Work Group' }).press('Enter');
    await page.waitForTimeout(300);
    await expect(page).toHaveURL(/\/practice\/drafts\/[0-9a-f-]{36}$/);
    await expect(editor.title).toHaveValue(title);
    await editor.title.press('ControlOrMeta+Enter');
    await expect(page.getByRole('article').getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  test('shared with the hub is found by its words, by a formula and in the feed; outsiders read that it is not here, also those who lose it', async ({
    signIn,
    cast,
  }) => {
    const author = await signIn(cast.author);
    const title = unique('Completing the square with tiles');
    const id = await author.shareStrategy(title, 'Tiles first.');
    const formula = `x^2 + ${Math.floor(Math.random() * 9000) + 1000}x`;
    await author.page.goto(`/practice/${id}/edit`);
    const editor = new StrategyEditorPage(author.page);
    await editor.write('The context', ' We began with ');
    await editor.addFormula('The context', formula);
    await editor.publish('Publish the changes');

    const neighbour = await signIn(outsiders.sameHub);
    await neighbour.open(`/practice/${id}`);
    await expect(
      neighbour.page.getByRole('heading', { level: 1, name: 'This strategy could not be found' }),
    ).toBeVisible();

    await author.page.getByRole('button', { name: 'Actions for this strategy' }).click();
    await author.page
      .getByRole('menuitem', { name: /Share with: .*hub/i })
      .first()
      .click();
    await author.page.getByRole('alertdialog').getByRole('button', { name: 'Share', exact: true }).click();
    await expect(author.page.getByText('shared with the hub')).toBeVisible();

    await neighbour.open('/practice');
    await expect(neighbour.page.getByRole('link', { name: title })).toBeVisible();
    const palette = new Palette(neighbour.page);
    await palette.find(title);
    await expect(palette.result(title)).toBeVisible();
    await palette.field.fill(formula);
    await palette.result(title).click();
    await expect(neighbour.page.getByRole('heading', { level: 1, name: title })).toBeVisible();

    for (const email of [outsiders.otherHub, outsiders.national]) {
      const outsider = await signIn(email);
      await outsider.open(`/practice/${id}`);
      await expect(
        outsider.page.getByRole('heading', { level: 1, name: 'This strategy could not be found' }),
      ).toBeVisible();
      await expect(outsider.page.getByText(title)).toHaveCount(0);
      expect(await outsider.page.title()).not.toContain(title);
    }

    await author.page.getByRole('button', { name: 'Actions for this strategy' }).click();
    await author.page.getByRole('menuitem', { name: 'Share with: My Work Group' }).click();
    await author.page.getByRole('alertdialog').getByRole('button', { name: 'Share', exact: true }).click();
    await expect(author.page.getByText('shared with the Work Group')).toBeVisible();
    // The page that was open to the neighbour goes by itself, and what the device kept of it goes too.
    await expect(
      neighbour.page.getByRole('heading', { level: 1, name: 'This strategy could not be found' }),
    ).toBeVisible();
    await expect(neighbour.page.getByRole('main').getByText(title)).toHaveCount(0);
    await neighbour.page.goBack();
    await expect(neighbour.page.getByRole('heading', { level: 1, name: 'Practice' })).toBeVisible();
    await expect(neighbour.page.getByRole('article').first()).toBeVisible();
    await expect(neighbour.page.getByRole('main').getByText(title)).toHaveCount(0);
  });
});

import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Types into a rich text field. A plain field may stand there until the editor has come: what is typed waits for it,
 * as the focus does.
 */
export async function write(page: Page, scope: Locator | Page, label: string, text: string): Promise<Locator> {
  await scope.getByRole('textbox', { name: label, exact: true }).first().click();
  const editor = scope.locator('.rich-text[contenteditable="true"]').and(scope.getByLabel(label, { exact: true }));
  await expect(editor).toBeVisible();
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
  return editor;
}

/** The words of a text, with the LaTeX of its formulas in brackets. */
export const shownWords = (text: Locator): Promise<string> =>
  text.evaluate(element => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const formula of copy.querySelectorAll('.math-inline'))
      formula.textContent = `[${formula.querySelector('annotation')?.textContent ?? '?'}]`;
    return copy.textContent ?? '';
  });

import { expect, type Locator, type Page } from '@playwright/test';
import { write } from '../support/writing';

/** Where a strategy is written or edited. */
export class StrategyEditorPage {
  readonly title: Locator;
  readonly saved: Locator;
  /** The text as readers will get it, behind the tab “Preview”. */
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.title = page.getByRole('textbox', { name: 'Title', exact: true });
    this.preview = page.getByRole('tabpanel', { name: 'Preview' });
    this.saved = page.getByRole('status').filter({ hasText: /^Saved/ });
  }

  async openNew(): Promise<void> {
    await this.page.goto('/practice/new');
    await expect(this.title).toBeVisible();
  }

  section(heading: string): Locator {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { level: 2, name: heading, exact: true }) });
  }

  editor(heading: string): Locator {
    return this.section(heading).locator('.rich-text[contenteditable="true"]');
  }

  write(heading: string, text: string): Promise<Locator> {
    return write(this.page, this.section(heading), heading, text);
  }

  /** A tool of the one toolbar, for the section that is written in. */
  async tool(heading: string, name: string): Promise<Locator> {
    await this.editor(heading).click();
    await this.page.keyboard.press('ControlOrMeta+End');
    return this.page.getByRole('toolbar', { name: 'Formatting' }).getByRole('button', { name });
  }

  /** Goes on with a draft from the shelf. */
  async openDraft(title: string): Promise<void> {
    await this.page.goto('/practice/drafts');
    await this.page.getByRole('article').getByRole('link', { name: title }).click();
    await expect(this.title).toHaveValue(title);
  }

  /** A formula as LaTeX through the dialog. */
  async addFormula(heading: string, latex: string): Promise<void> {
    await (await this.tool(heading, 'Maths')).click();
    const dialog = this.page.getByRole('dialog', { name: 'Add a formula' });
    await dialog.getByRole('tab', { name: 'LaTeX' }).click();
    await dialog.getByLabel('LaTeX', { exact: true }).and(this.page.locator('textarea')).fill(latex);
    await dialog.getByRole('button', { name: 'Add formula' }).click();
    await expect(dialog).toBeHidden();
  }

  /** A picture, which enters the text only once it is described. */
  async addPicture(
    heading: string,
    file: { name: string; mimeType: string; buffer: Buffer },
    alternative: string,
  ): Promise<void> {
    const tool = await this.tool(heading, 'Picture');
    const chooser = this.page.waitForEvent('filechooser');
    await tool.click();
    await (await chooser).setFiles(file);
    const dialog = this.page.getByRole('dialog', { name: 'Add a picture' });
    const add = dialog.getByRole('button', { name: 'Add picture' });
    await expect(add).toBeEnabled();
    await add.click();
    await expect(dialog.getByText('Write a short description first.')).toBeVisible();
    await dialog.getByLabel('Describe what matters in the picture').fill(alternative);
    await add.click();
    await expect(dialog).toBeHidden();
  }

  /** From one tab to the other with the keyboard. */
  async turnTo(tab: 'Write' | 'Preview'): Promise<void> {
    await this.page.getByRole('tab', { selected: true }).focus();
    await this.page.keyboard.press(tab === 'Preview' ? 'ArrowRight' : 'ArrowLeft');
    await expect(this.page.getByRole('tab', { name: tab, selected: true })).toBeFocused();
  }

  async publish(name: 'Publish' | 'Publish the changes' = 'Publish'): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
    await expect(this.page).toHaveURL(/\/practice\/[0-9a-f-]{36}$/);
    await expect(this.page.getByRole('article')).toBeVisible();
  }
}

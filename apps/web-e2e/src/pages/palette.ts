import { expect, type Locator, type Page } from '@playwright/test';

/** Ctrl/⌘ K: goes anywhere. */
export class Palette {
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.field = page.getByLabel('Find people, strategies, departments, threads and workshops');
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+k');
    await expect(this.field).toBeFocused();
  }

  async find(words: string): Promise<void> {
    await this.open();
    await this.field.fill(words);
  }

  result(title: string): Locator {
    return this.page.getByRole('dialog').getByRole('option', { name: title });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';
import { write } from '../support/writing';

export type Part = 'Plan' | 'Evidence' | 'Reflection';

/** A school-based task with one's own work on it. */
export class TaskPage {
  readonly saved: Locator;
  readonly conflict: Locator;

  constructor(readonly page: Page) {
    this.saved = page
      .getByRole('tabpanel')
      .getByRole('status')
      .filter({ hasText: /^Saved/ });
    this.conflict = page.getByRole('dialog', { name: /somewhere else|from another device/ });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await expect(this.page.getByRole('heading', { level: 2, name: 'The task' })).toBeVisible();
  }

  async go(part: Part): Promise<void> {
    await this.page.getByRole('tab', { name: part }).click();
  }

  editor(part: Part): Locator {
    return this.page.locator('.rich-text[contenteditable="true"]').and(this.page.getByLabel(part, { exact: true }));
  }

  write(part: Part, text: string): Promise<Locator> {
    return write(this.page, this.page.getByRole('tabpanel', { name: part }), part, text);
  }

  async share(part: Part): Promise<void> {
    await this.page.getByRole('button', { name: `Share the ${part.toLowerCase()}`, exact: true }).click();
    await expect(this.page.getByRole('tab', { name: part })).toContainText('shared');
  }
}

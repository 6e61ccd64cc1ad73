import { expect, type Locator, type Page } from '@playwright/test';
import { write } from '../support/writing';

/** The comments below a strategy or a department's practice. */
export class CommentsSection {
  readonly section: Locator;

  constructor(readonly page: Page) {
    this.section = page.locator('#comments');
  }

  comment(text: string): Locator {
    return this.section.getByRole('article').filter({ hasText: text });
  }

  async mention(label: string, before: string, name: string, after: string): Promise<void> {
    await write(this.page, this.section, label, `${before}@${name.split(' ')[0]}`);
    await this.page.getByRole('option', { name: new RegExp(name) }).click();
    await this.page.keyboard.type(after);
  }

  async post(): Promise<void> {
    await this.section.getByRole('button', { name: 'Post comment' }).click();
  }

  async reply(to: string, text: string): Promise<void> {
    await this.section
      .getByRole('button', { name: `Reply to ${to}` })
      .first()
      .click();
    await write(this.page, this.section, `Reply to ${to}`, text);
    await this.section.getByRole('button', { name: 'Reply', exact: true }).last().click();
  }

  async expectComment(text: string): Promise<void> {
    await expect(this.comment(text).first()).toBeVisible();
  }
}

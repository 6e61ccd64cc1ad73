import { expect, type Locator, type Page } from '@playwright/test';
import { write } from '../support/writing';

/** An open thread. */
export class ThreadPage {
  readonly messages: Locator;
  readonly pending: Locator;
  readonly notFound: Locator;

  constructor(
    readonly page: Page,
    /** What the place to write is called. */
    private readonly label = 'Write to the group',
  ) {
    this.messages = page.getByRole('list', { name: 'Messages' }).locator('li[data-number]');
    this.pending = page.getByRole('list', { name: 'Messages' }).locator('li[data-pending]');
    this.notFound = page.getByRole('heading', { level: 1, name: 'This thread could not be found' });
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/discussions/${id}`);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(this.page.getByLabel(this.label, { exact: true }).first()).toBeVisible();
  }

  write(text: string): Promise<Locator> {
    return write(this.page, this.page, this.label, text);
  }

  async send(text: string): Promise<void> {
    await this.write(text);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  /** The words of every stored message, in the order of the screen. */
  async texts(): Promise<string[]> {
    return this.messages.locator('.rich-text').allInnerTexts();
  }

  async numbers(): Promise<number[]> {
    return this.messages.evaluateAll(items => items.map(item => Number((item as HTMLElement).dataset['number'])));
  }

  message(text: string): Locator {
    return this.messages.filter({ hasText: text });
  }
}

import { expect, type Locator, type Page } from '@playwright/test';

/** The form with which interest is registered. */
export class InterestPage {
  readonly submit: Locator;
  readonly school: Locator;

  constructor(readonly page: Page) {
    this.submit = page.getByRole('button', { name: 'Register my interest' });
    this.school = page
      .getByRole('textbox', { name: 'Find your school' })
      .or(page.getByRole('combobox', { name: 'Find your school' }));
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(`/interest${search}`);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Register your interest' })).toBeVisible();
    await expect(this.page.getByLabel('Head of department', { exact: true })).toBeVisible();
  }

  choose(label: string): Promise<void> {
    return this.page.getByLabel(label, { exact: true }).check();
  }

  async findSchool(typed: string, name: string): Promise<void> {
    await this.school.fill(typed);
    await this.page.getByRole('option', { name: new RegExp(`^${name}`) }).click();
    // What stands in the place of the field has the focus.
    await expect(this.page.getByRole('button', { name: 'Choose another school' })).toBeFocused();
  }

  fill(label: string | RegExp, text: string): Promise<void> {
    return this.page.getByLabel(label).fill(text);
  }
}

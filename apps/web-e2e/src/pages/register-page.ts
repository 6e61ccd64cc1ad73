import { expect, type Locator, type Page } from '@playwright/test';

export type MarkName = 'Present' | 'Late' | 'Left early' | 'Apologies' | 'Absent';

/** The register, whose rows have all marks at hand where there is room, and the likely one on a phone. */
export class RegisterPage {
  constructor(private readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('main [data-person]');
  }

  get waiting(): Locator {
    return this.page.getByText(/waiting to be sent/);
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: 'Undo', exact: true });
  }

  marks(name: string): Locator {
    return this.page.getByRole('group', { name: `Attendance of ${name}`, exact: true });
  }

  row(name: string): Locator {
    return this.rows.filter({ has: this.marks(name) });
  }

  async names(): Promise<string[]> {
    await expect(this.rows.first()).toBeVisible();
    return this.rows.locator('a').allTextContents();
  }

  async mark(name: string, mark: MarkName): Promise<void> {
    const more = this.marks(name).getByRole('button', { name: `All marks for ${name}` });
    await expect(this.marks(name)).toBeVisible();
    if ((await more.count()) === 0) return this.marks(name).getByRole('button', { name: mark, exact: true }).click();
    await more.click();
    await this.page
      .getByRole('group', { name: `Mark ${name}`, exact: true })
      .getByRole('button', { name: mark, exact: true })
      .click();
  }

  /** @param mark null for nobody’s mark */
  async shows(name: string, mark: MarkName | null): Promise<void> {
    const pressed = this.marks(name).getByRole('button', { pressed: true });
    if (mark) await expect(pressed).toHaveText(mark);
    else await expect(pressed).toHaveCount(0);
  }
}

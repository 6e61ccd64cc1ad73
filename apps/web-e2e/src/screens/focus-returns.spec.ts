import type { Locator, Page } from '@playwright/test';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';
import { openScreen } from './open-screen';
import { SCREENS } from './screens';

/** What opens over the page and closes by Escape. */
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"]';
const WANTED = ['home', 'group', 'plan', 'strategy', 'discussions', 'thread', 'thread-closed', 'recruiting-board'];
/** Buttons that open a dialog, and say so in words only. */
const OPENS = /^(New thread|Add a workshop|Add a task|Places and dates|Import a list|.{1,40} …)$/;

const BUTTONS = 'main button:visible:enabled, nav button:visible:enabled';

const nameOf = (element: Locator) =>
  element.evaluate(button => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim());
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return 'the body of the page';
    return (activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '').trim();
  });
/** Counts change while one looks. */
const uncounted = (name: string) => name.replace(/\d+/g, '#');

/** One of each kind: a thread has a hundred buttons that open the same menu. */
async function openers(page: Page): Promise<string[]> {
  const buttons = page.locator(BUTTONS);
  const found = await buttons.evaluateAll(all =>
    all.map(button => ({
      name: (button.getAttribute('aria-label') ?? button.textContent ?? '').trim(),
      opens: button.hasAttribute('aria-haspopup'),
    })),
  );
  const kinds = new Set<string>();
  return found.flatMap(({ name, opens }) => {
    const kind = uncounted(name).replace(/(for|by) .*$/, '');
    if ((!opens && !OPENS.test(name)) || kinds.has(kind)) return [];
    kinds.add(kind);
    return [name];
  });
}

async function openerCalled(page: Page, name: string): Promise<Locator> {
  const buttons = page.locator(BUTTONS);
  const names = await buttons.evaluateAll(all =>
    all.map(button => (button.getAttribute('aria-label') ?? button.textContent ?? '').trim()),
  );
  return buttons.nth(names.findIndex(other => uncounted(other) === uncounted(name)));
}

async function closesBackTo(page: Page, name: string, what: string): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator(OVERLAY).filter({ visible: true })).toHaveCount(0);
  await expect.poll(async () => uncounted(await focused(page)), what).toBe(uncounted(name));
}

test.describe('Focus returns to what opened a menu or a dialog that Escape closes:', () => {
  for (const screen of SCREENS.filter(({ name }) => WANTED.includes(name)))
    test(screen.name, async ({ signIn, cast }) => {
      const member = await signIn(screen.as ? outsiders[screen.as] : cast.facilitator);
      const { page } = member;
      await openScreen(screen, page, member);
      const all = await openers(page);
      expect(all.length).toBeGreaterThan(0);
      for (const name of all) {
        // Anew each time: a menu's button is drawn anew when it opens for the first time.
        const opener = await openerCalled(page, name);
        await opener.click();
        const overlay = page.locator(OVERLAY).filter({ visible: true }).last();
        await expect(overlay, name).toBeVisible();
        const menu = (await overlay.getAttribute('role')) === 'menu';
        await closesBackTo(page, name, `${name}, by mouse`);
        if (!menu) continue;
        await page.keyboard.press('Enter');
        const further = overlay.getByRole('menuitem', { name: /…$/ }).first();
        await expect(overlay).toBeVisible();
        if ((await further.count()) === 0) {
          await closesBackTo(page, name, `${name}, by keyboard`);
          continue;
        }
        const act = await nameOf(further);
        await further.focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog').filter({ visible: true }).last(), act).toBeVisible();
        await closesBackTo(page, name, `${name}, then ${act}`);
      }
    });
});

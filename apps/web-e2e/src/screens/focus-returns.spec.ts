import type { Locator, Page } from '@playwright/test';
import type { Actor } from '../support/actor';
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
const uncounted = (name: string) => name.replace(/\d+ unread notices?/g, '').replace(/\d+/g, '#');

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

/** The board of a group that is being filled, as its manager sees it. */
async function openBoard(signIn: (email: string) => Promise<Actor>): Promise<Page> {
  const screen = SCREENS.find(({ name }) => name === 'recruiting-board');
  if (!screen?.as) throw new Error('Nobody looks after a board.');
  const member = await signIn(outsiders[screen.as]);
  await openScreen(screen, member.page, member);
  return member.page;
}

/** Somewhere to begin: within the dialog, and not on what closes it. */
async function expectToBegin(overlay: Locator, what: string): Promise<void> {
  const begun = () =>
    overlay.evaluate(dialog => {
      const { activeElement } = document;
      if (!activeElement || activeElement === dialog || !dialog.contains(activeElement)) return 'outside';
      const name = activeElement.getAttribute('aria-label') ?? '';
      return /^(Close|Stop)/.test(name) ? name : 'begun';
    });
  await expect.poll(begun, `${what}: the focus is where one begins`).toBe('begun');
  // The dialog's own trap comes a moment later, and leaves it there.
  await overlay.evaluate(() => new Promise(resolve => setTimeout(resolve, 150)));
  expect(await begun(), `${what}: and stays there`).toBe('begun');
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
        if (!menu) await expectToBegin(overlay, `${name}, by mouse`);
        await closesBackTo(page, name, `${name}, by mouse`);
        await page.keyboard.press('Enter');
        if (!menu) {
          await expect(overlay, name).toBeVisible();
          await expectToBegin(overlay, `${name}, by keyboard, for the second time`);
          await closesBackTo(page, name, `${name}, by keyboard`);
          continue;
        }
        const further = overlay.getByRole('menuitem', { name: /…$/ }).first();
        await expect(overlay).toBeVisible();
        if ((await further.count()) === 0) {
          await closesBackTo(page, name, `${name}, by keyboard`);
          continue;
        }
        const act = await nameOf(further);
        for (const time of ['first', 'second']) {
          if (time === 'second') await page.keyboard.press('Enter');
          // The menu's own trap takes the focus a moment after it is drawn, also from one of its items.
          const within = () => overlay.evaluate(menu => menu.contains(document.activeElement));
          await expect.poll(within, `${name}, the focus is in the menu`).toBe(true);
          await further.focus();
          await page.keyboard.press('Enter');
          const dialog = page.locator('[role="dialog"], [role="alertdialog"]').filter({ visible: true }).last();
          await expect(dialog, act).toBeVisible();
          await expectToBegin(dialog, `${act}, for the ${time} time`);
          await closesBackTo(page, name, `${name}, then ${act}`);
        }
      }
      await expect(page.locator('[role="alertdialog"]'), 'nothing is left of closed questions').toHaveCount(0);
    });
});

test.describe('Focus begins sensibly in a dialog', () => {
  test('of shortcuts, whenever it is opened', async ({ signIn, cast, isMobile }) => {
    test.skip(isMobile, 'Where there are keys');
    const { page } = await signIn(cast.reader);
    await page.goto('/');
    await expect(page.locator('main h1')).toBeVisible();
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    for (const time of ['first', 'second']) {
      await page.keyboard.press('?');
      await expect(dialog).toBeVisible();
      await expectToBegin(dialog, `for the ${time} time`);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
  });

  test('of more pages on a phone: on the first of them', async ({ signIn, cast, isMobile }) => {
    test.skip(!isMobile, 'Wide screens show them all');
    const { page } = await signIn(cast.reader);
    await page.goto('/');
    for (const time of ['first', 'second']) {
      await page.getByRole('button', { name: /More$/ }).click();
      await expect(page.getByRole('dialog').getByRole('link', { name: /^Notices/ }), time).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });

  test('of places and dates: on the number of places; of an import: on its file', async ({ signIn }) => {
    const page = await openBoard(signIn);
    await page.getByRole('button', { name: 'Places and dates' }).click();
    await expect(page.getByRole('dialog').getByLabel('Places', { exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Import a list' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: /CSV/ })).toBeFocused();
  });

  test('of an application: on its beginning, and returns to the name', async ({ signIn }) => {
    const page = await openBoard(signIn);
    const placed = page.locator('main li').filter({ hasText: 'Place confirmed' });
    const name = placed.first().locator('button:has(bdi)');
    const application = page.getByRole('dialog', { name: 'Application' });
    for (const time of ['first', 'second']) {
      await name.focus();
      await page.keyboard.press('Enter');
      await expect(application.getByText('Application', { exact: true }).first(), time).toBeFocused();
      await expect(application.getByRole('heading').first()).toBeVisible();
      // A dialog over it is closed alone.
      const decision = application.getByRole('button', { name: /^(Withdraw|Remove) …$/ }).first();
      await decision.focus();
      await page.keyboard.press('Enter');
      await expect(page.getByLabel('Reason')).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.getByLabel('Reason')).toHaveCount(0);
      await expect(decision, time).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(application).toBeHidden();
      await expect(name, time).toBeFocused();
    }
  });
});

test('What explains a tool goes when its dialog opens, and on Escape', async ({ signIn, cast, isMobile }) => {
  test.skip(isMobile, 'Nothing hovers over a touch screen');
  const { page } = await signIn(cast.reader);
  await page.goto('/practice/new');
  const tool = page.getByRole('button', { name: /^(Maths|Formula|Add maths)/ }).first();
  const words = page.getByRole('tooltip');
  await tool.hover();
  await expect(words).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words).toBeHidden();
  await page.mouse.move(0, 0);
  await tool.hover();
  await expect(words).toBeVisible();
  await tool.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(words).toBeHidden();
});

test('An empty date looks empty until somebody begins to fill it in', async ({ signIn }) => {
  const page = await openBoard(signIn);
  await page.getByRole('button', { name: 'Places and dates' }).click();
  const until = page.getByLabel('Recruiting until');
  const elsewhere = page.getByRole('dialog').getByLabel('Places', { exact: true });
  /** Whether there is anything to see where the date stands: the field looks otherwise when its letters are taken away. */
  const showsLetters = async () => {
    const { x, y, width, height } = (await until.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const look = () =>
      page.screenshot({ clip: { x: x + 4, y: y + 4, width: width / 2, height: height - 8 }, caret: 'hide' });
    const before = await look();
    await until.evaluate((input: HTMLInputElement) =>
      input.style.setProperty('-webkit-text-fill-color', 'transparent'),
    );
    const without = await look();
    await until.evaluate((input: HTMLInputElement) => input.style.removeProperty('-webkit-text-fill-color'));
    return !before.equals(without);
  };
  await until.fill('2027-01-14');
  await elsewhere.focus();
  await expect.poll(showsLetters, 'a date').toBe(true);
  await until.fill('');
  await elsewhere.focus();
  await expect.poll(showsLetters, 'nothing').toBe(false);
});

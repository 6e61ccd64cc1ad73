import { londonDate, londonTime } from '@tessellate/school-time-contract';
import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { planners } from '../support/people';
import { expect, test, unique } from '../support/test';

const inDays = (days: number) => londonDate(new Date(), days);
const asShown = (days: number) =>
  londonTime(inDays(days), '12:00')
    .toLocaleDateString('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'short' })
    .slice(0, 6)
    .trim();

async function axeClean(page: Page, what: string): Promise<void> {
  expect.soft(await accessibilityFaults(page), what).toEqual([]);
}

test.describe('A facilitator plans the cycle', () => {
  // Both change the cycle of the same group.
  test.describe.configure({ mode: 'serial' });

  test('by a button or a handle, which keeps the focus with the step, also where it can go no further', async ({
    signIn,
  }, info) => {
    const member = await signIn(planners[info.project.name === 'phone' ? 'phone' : 'desktop'].facilitator);
    const { page } = member;
    await member.open(`/group/${(await member.workGroup()).id}/plan`);
    const items = page.getByRole('list', { name: 'The cycle in order' }).getByRole('listitem');
    const last = (await items.count()) - 1;
    const id = await items.nth(last).getAttribute('id');
    const inItem = () => page.evaluate(item => Boolean(document.activeElement?.closest(`[id="${item}"]`)), id);
    let saved = 0;
    page.on('response', response => {
      if (response.request().postData()?.includes('ReorderCycle')) saved += 1;
    });
    // When the server has answered, the old order must not be on screen again for a moment, as it was on slow devices.
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await page.evaluate(() => {
      const ids = () => [...document.querySelectorAll('li[id^="plan-"]')].map(item => item.id).join();
      const orders = [ids()];
      Object.assign(window, { orders });
      new MutationObserver(() => orders.at(-1) !== ids() && orders.push(ids())).observe(document.body, {
        childList: true,
        subtree: true,
      });
    });
    const seen = () => page.evaluate(() => (window as unknown as { orders: string[] }).orders.length);
    await items.nth(last).getByRole('button', { name: /up$/ }).focus();
    await page.keyboard.press('Enter');
    await expect(items.nth(last - 1)).toHaveAttribute('id', id ?? '');
    await expect.poll(inItem).toBe(true);
    const down = items.nth(last - 1).getByRole('button', { name: /down$/ });
    await expect(down).toBeEnabled();
    await expect.poll(() => saved).toBe(1);
    await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)));
    expect(await seen()).toBe(2);
    await down.focus();
    await page.keyboard.press('Enter');
    await expect(items.nth(last)).toHaveAttribute('id', id ?? '');
    const atTheEnd = items.nth(last).getByRole('button', { name: /down$/ });
    await expect(atTheEnd).toBeDisabled();
    await expect(atTheEnd).toBeFocused();
    await expect.poll(() => saved).toBe(2);

    await device.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    let letSave = (): void => undefined;
    const held = new Promise<void>(resolve => (letSave = resolve));
    await page.route('**/graphql', async route => {
      if (route.request().postData()?.includes('ReorderCycle')) await held;
      await route.continue();
    });
    const handle = page.locator(`[id="${id}"]`).getByRole('button', { name: /: change its position$/ });
    const moveByHandle = async (key: string) => {
      await page.keyboard.press('Space');
      await page.keyboard.press(key);
      await page.keyboard.press('Space');
    };
    await handle.focus();
    await moveByHandle('ArrowUp');
    await expect(items.nth(last - 1)).toHaveAttribute('id', id ?? '');
    await expect(handle, 'while it is being saved').toHaveAttribute('tabindex', '0');
    await expect(handle, 'while it is being saved').toBeFocused();
    letSave();
    await expect.poll(() => saved).toBe(3);
    await moveByHandle('ArrowDown');
    await expect(items.nth(last)).toHaveAttribute('id', id ?? '');
    await expect.poll(() => saved).toBe(4);
    await expect(handle, 'once it is saved').toBeFocused();
    if (info.project.name !== 'phone') {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await handle.hover();
      await page.mouse.down();
      const above = await items.nth(last - 1).boundingBox();
      await page.mouse.move(above?.x ?? 0, (above?.y ?? 0) + 40, { steps: 4 });
      await page.mouse.move(above?.x ?? 0, above?.y ?? 0, { steps: 8 });
      await page.mouse.up();
      await expect(items.nth(last - 1), 'by mouse').toHaveAttribute('id', id ?? '');
      await expect(handle, 'by mouse').toBeFocused();
      await expect.poll(() => saved).toBe(5);
      await moveByHandle('ArrowDown');
      await expect(items.nth(last)).toHaveAttribute('id', id ?? '');
      await expect.poll(() => saved).toBe(6);
    }
    await page.reload();
    await expect(items.nth(last)).toHaveAttribute('id', id ?? '');
  });

  test('as drafts first, then published to the group, and a workshop moves with its task', async ({ signIn }, info) => {
    test.slow();
    const cast = planners[info.project.name === 'phone' ? 'phone' : 'desktop'];
    const [facilitator, participant] = [await signIn(cast.facilitator), await signIn(cast.participant)];
    const { id } = await facilitator.workGroup();
    const plan = facilitator.page;
    const group = participant.page;
    const [task, workshop] = [unique('Try it out'), unique('An evening more')];
    const dialog = plan.getByRole('dialog');
    const item = (title: string) =>
      plan.getByRole('list', { name: 'The cycle in order' }).getByRole('listitem').filter({ hasText: title });

    await participant.open(`/group/${id}`);
    await expect(group.getByRole('link', { name: 'Plan the cycle' })).toHaveCount(0);
    await facilitator.open(`/group/${id}`);
    await plan.getByRole('link', { name: 'Plan the cycle' }).click();
    await expect(plan.getByRole('heading', { level: 1, name: 'Plan the cycle' })).toBeVisible();

    // The workshop first, then its task: out of order on purpose.
    await plan.getByRole('button', { name: 'Add a workshop' }).click();
    await dialog.getByLabel('Title').fill(workshop);
    await dialog.getByLabel('Date').fill(inDays(230));
    await dialog.getByLabel('Starts').fill('16:30');
    await dialog.getByLabel('Ends').fill('16:00');
    await dialog.getByLabel('Format').selectOption({ label: 'Online' });
    await dialog.getByLabel('Joining link').fill('http://meet.example/evening');
    await dialog.getByLabel('Counts as').selectOption({ label: 'a quarter of a day' });
    await dialog
      .getByLabel('Attach files')
      .or(dialog.locator('input[type=file]'))
      .last()
      .setInputFiles({
        name: 'Agenda.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('MZ not a document at all'.repeat(100)),
      });
    await expect(dialog.getByRole('alert').filter({ hasText: 'what is inside is not a PDF' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Remove Agenda.pdf' }).click();
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'Agenda.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(`%PDF-1.7\n${'% words\n'.repeat(200)}%%EOF`),
    });
    await expect(dialog.getByRole('link', { name: 'Agenda.pdf' })).toBeVisible();
    await axeClean(plan, 'the form of a step');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await expect(dialog.getByText('must begin with https://')).toBeVisible();
    await dialog.getByLabel('Joining link').fill('https://meet.example/evening');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await expect(dialog.getByText('ends before it starts')).toBeVisible();
    await dialog.getByLabel('Ends').fill('18:00');
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await expect(item(workshop).getByText('Draft', { exact: true })).toBeVisible();
    await plan.getByRole('button', { name: 'Add a task' }).click();
    await dialog.getByLabel('Title').fill(task);
    await dialog.getByLabel('Due').fill(inDays(223));
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await expect(item(task).getByText('Draft', { exact: true })).toBeVisible();
    await expect(plan.getByRole('button', { name: 'Add a task' })).toBeFocused();

    // The warnings say what does not fit; the keyboard puts it right.
    const warnings = plan.getByRole('region', { name: 'Worth checking' });
    await expect(warnings.getByText(/which is more than the four days/)).toBeVisible();
    await expect(warnings.getByText(/is before Workshop \d, which is above it in the list/)).toBeVisible();
    await item(task)
      .getByRole('button', { name: /: change its position$/ })
      .focus();
    await plan.keyboard.press('Space');
    await plan.keyboard.press('ArrowUp');
    await plan.keyboard.press('Space');
    await expect(warnings.getByText(/is above it in the list/)).toHaveCount(0);
    await axeClean(plan, 'the plan');

    // Nothing of it is seen before it is published; then all of it, on the open page.
    await participant.page.reload();
    await expect(group.getByRole('heading', { name: /^Workshop 1:/ })).toBeVisible();
    await expect(group.getByText(workshop)).toHaveCount(0);
    await plan.getByRole('button', { name: /^Publish (one draft|\d drafts) …$/ }).click();
    await plan.getByRole('alertdialog').getByRole('button', { name: 'Publish and tell the group' }).click();
    await expect(item(workshop).getByText('Draft', { exact: true })).toHaveCount(0);
    const seen = group
      .getByRole('listitem')
      .filter({ has: group.getByRole('heading', { name: new RegExp(workshop) }) });
    await expect(seen).toContainText('online');
    await expect(group.getByRole('heading', { name: new RegExp(task) })).toBeVisible();
    await seen.getByText('Materials (1)').click();
    await expect(seen.getByRole('link', { name: 'Agenda.pdf' })).toBeVisible();
    await axeClean(group, 'the group’s page');

    // Moving shows who is told and what goes with it, and both move at once.
    await item(workshop)
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await plan.getByRole('menuitem', { name: 'Move to another time …' }).click();
    await dialog.getByLabel('Date').fill(inDays(237));
    await dialog.getByRole('button', { name: 'See what this changes' }).click();
    await expect(dialog.getByText(await participant.name())).toBeVisible();
    await expect(dialog.getByRole('checkbox', { name: new RegExp(task) })).toBeChecked();
    await axeClean(plan, 'what moving means');
    await dialog.getByLabel('Message to them (optional)').fill('The platform is being repaired.');
    await dialog.getByRole('button', { name: 'Move and tell them' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(seen).toContainText(asShown(237));

    // Cancelling keeps its place, with the reason.
    await item(workshop)
      .getByRole('button', { name: /^Actions for/ })
      .click();
    await plan.getByRole('menuitem', { name: 'Cancel it …' }).click();
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Nobody could come that late.');
    await dialog.getByRole('button', { name: /and tell them$/ }).click();
    await expect(seen).toContainText('Cancelled');
    await expect(seen).toContainText('Nobody could come that late.');
  });

  test('with somebody else: both versions are shown, and nothing typed is lost', async ({ signIn }, info) => {
    const cast = planners[info.project.name === 'phone' ? 'phone' : 'desktop'];
    const [one, other] = [await signIn(cast.facilitator), await signIn(cast.manager)];
    const { id } = await one.workGroup();
    const title = unique('Looking back');
    for (const actor of [one, other]) await actor.open(`/group/${id}/plan`);
    const dialog = one.page.getByRole('dialog');
    await one.page.getByRole('button', { name: 'Add a task' }).click();
    await dialog.getByLabel('Title').fill(title);
    await dialog.getByLabel('Due').fill(inDays(260));
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await expect(dialog).toHaveCount(0);
    await other.page.reload();
    for (const [actor, words] of [
      [one, 'Mine.'],
      [other, 'Theirs.'],
    ] as const) {
      const item = actor.page.getByRole('listitem').filter({ hasText: title });
      await item.getByRole('button', { name: /^Actions for/ }).click();
      await actor.page.getByRole('menuitem', { name: 'Edit …' }).click();
      await actor.page.getByRole('dialog').getByLabel('Brief').fill(words);
    }
    await other.page.getByRole('dialog').getByRole('button', { name: 'Save the draft' }).click();
    await expect(other.page.getByRole('dialog')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    const both = one.page.getByRole('dialog', { name: /was changed while you were editing$/ });
    await expect(both.getByRole('region', { name: 'What you have here' })).toContainText('Mine.');
    await expect(both.getByRole('region', { name: 'The saved version' })).toContainText('Theirs.');
    await axeClean(one.page, 'both versions');
    // Closed without a choice, the form below stays, and a line in it leads back to both.
    await one.page.keyboard.press('Escape');
    await expect(both).toHaveCount(0);
    await dialog.getByRole('button', { name: 'See both versions' }).click();
    await both.getByRole('button', { name: 'Keep mine' }).click();
    await expect(both).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Save the draft' }).click();
    await expect(dialog).toHaveCount(0);
    const item = one.page.getByRole('listitem').filter({ hasText: title });
    await item.getByRole('button', { name: /^Actions for/ }).click();
    await one.page.getByRole('menuitem', { name: 'Remove the draft …' }).click();
    await one.page.getByRole('alertdialog').getByRole('button', { name: 'Remove the draft' }).click();
    await expect(item).toHaveCount(0);
  });

  test('on two devices at once: both drafts of a step are shown, and neither is lost', async ({ signIn, isMobile }) => {
    test.skip(isMobile, 'Once is enough');
    const { facilitator } = planners.desktop;
    const devices = [await signIn(facilitator), await signIn(facilitator)] as const;
    const { id } = await devices[0].workGroup();
    const words = ['First here.', 'Then there.'];
    for (const device of devices) {
      await device.open(`/group/${id}/plan`);
      await device.page.getByRole('button', { name: 'Add a task' }).click();
      await expect(device.page.getByRole('dialog').getByLabel('Brief')).toHaveValue('');
    }
    for (const [at, { page }] of devices.entries()) {
      await page
        .getByRole('dialog')
        .getByLabel('Brief')
        .fill(words[at] ?? '');
      await page.getByRole('dialog').getByLabel('Title').fill(`Looking back ${at}`);
      if (at === 0) await expect(page.getByRole('dialog').getByText(/^Saved/)).toBeVisible();
    }
    const { page } = devices[1];
    const both = page.getByRole('dialog', { name: 'You have also been writing this step somewhere else' });
    await expect(both.getByRole('region', { name: 'What you have here' })).toContainText('Then there.');
    await expect(both.getByRole('region', { name: 'The other version' })).toContainText('First here.');
    // Put off, it is asked again before anything is saved.
    await page.keyboard.press('Escape');
    await expect(both).toHaveCount(0);
    const form = page.getByRole('dialog', { name: 'A new task' });
    await form.getByRole('button', { name: 'Save the draft' }).click();
    await both.getByRole('button', { name: 'Use the other version' }).click();
    await expect(form.getByLabel('Brief')).toHaveValue('First here.');
    // It is put down for good, so that the next new task begins empty.
    await form.getByRole('button', { name: 'Save the draft' }).click();
    await expect(form).toHaveCount(0);
    const item = page.getByRole('listitem').filter({ hasText: 'Looking back 0' });
    await item.getByRole('button', { name: /^Actions for/ }).click();
    await page.getByRole('menuitem', { name: 'Remove the draft …' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove the draft' }).click();
    await expect(item).toHaveCount(0);
  });
});

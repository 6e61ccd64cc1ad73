import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { accessibilityFaults } from '../support/accessibility';
import { documentOf } from '../support/actor';
import { expect, test, unique } from '../support/test';

/** The number at the way to the notices: the bell on a wide screen, “More” on a phone. */
const unreadOf = async (page: Page): Promise<number> => {
  const bell = page.getByRole('link', { name: /^Notices/ }).first();
  const way = (await bell.isVisible())
    ? ((await bell.getAttribute('aria-label')) ?? '')
    : await page.getByRole('button', { name: /More/ }).innerText();
  return Number(/\d+/.exec(way)?.[0] ?? 0);
};

/** Opens the notices as a person does. */
const openNotices = async (page: Page): Promise<void> => {
  const bell = page.getByRole('link', { name: /^Notices/ }).first();
  if (!(await bell.isVisible())) await page.getByRole('button', { name: /More/ }).click();
  await page
    .getByRole('link', { name: /^Notices/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notices' })).toBeVisible();
};

test('A comment reaches its owner’s bell at once, and what is read on one device is read on the other', async ({
  signIn,
  cast,
}) => {
  test.slow();
  const [desk, phone, peer] = [await signIn(cast.told), await signIn(cast.told), await signIn(cast.teller)];
  const title = unique('Algebra tiles in Year 7');
  const strategyId = await desk.shareStrategy(title, 'We began with area.');
  await desk.ask('mutation ($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { unread { count } } }', {
    input: { mutationId: randomUUID() },
  });
  await desk.open('/practice');
  await phone.open('/practice');
  await expect.poll(() => unreadOf(desk.page)).toBe(0);

  const words = unique('Which tiles did you use?');
  await peer.ask('mutation ($input: PostCommentInput!) { postComment(input: $input) { comment { id } } }', {
    input: { mutationId: randomUUID(), targetType: 'STRATEGY', targetId: strategyId, document: documentOf(words) },
  });
  await expect.poll(() => unreadOf(desk.page)).toBe(1);
  await expect.poll(() => unreadOf(phone.page)).toBe(1);

  await openNotices(desk.page);
  const row = desk.page.getByRole('listitem').filter({ hasText: words });
  await expect(row).toContainText(`${await peer.name()} commented on “${title}”`);

  // It can be answered where it stands; what is written there outlives the page, and a connection that is lost.
  const reply = unique('The large ones, on paper');
  await row.getByRole('button', { name: /^Reply to/ }).click();
  await row.getByRole('textbox', { name: /^Reply to/ }).pressSequentially(reply);
  expect(await accessibilityFaults(desk.page)).toEqual([]);
  await desk.page.route('**/graphql', route =>
    route.request().postData()?.includes('ReplyToNotice') ? route.abort() : route.continue(),
  );
  await row.getByRole('button', { name: 'Send' }).click();
  await expect(row.getByRole('alert')).toContainText('What you typed is kept');
  await desk.page.unroute('**/graphql');
  await desk.page.reload();
  await row.getByRole('button', { name: /^Reply to/ }).click();
  await expect(row.getByRole('textbox', { name: /^Reply to/ })).toHaveText(reply);
  await row.getByRole('textbox', { name: /^Reply to/ }).press('Control+Enter');
  await expect(row.getByText('Sent.')).toBeVisible();
  await row.getByRole('link', { name: 'See your reply' }).click();
  await expect(desk.page.getByRole('list', { name: /^Replies to/ }).getByText(reply)).toBeVisible();

  await openNotices(desk.page);
  await row.getByRole('link').click();
  await expect(desk.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(desk.page.getByText(words).first()).toBeVisible();
  await expect.poll(() => unreadOf(desk.page)).toBe(0);
  await expect.poll(() => unreadOf(phone.page)).toBe(0);
});

test('Notice settings is chosen kind by kind and hour by hour, and stays chosen', async ({ signIn, cast }) => {
  const member = await signIn(cast.third);
  const { page } = member;
  await member.open('/notices/settings');
  const kind = page.getByRole('group', { name: /Somebody replies to your comment/ });
  await kind.getByLabel('By e-mail').selectOption('E-mail in the daily digest');
  await expect(kind.getByLabel('By e-mail')).toHaveValue('DIGEST');
  await page.getByLabel('At times I choose').check();
  await page.getByLabel('From').fill('19:00');
  await page.getByLabel('To', { exact: true }).fill('18:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByLabel('To', { exact: true })).toHaveAccessibleDescription(/must come after/);
  await page.getByLabel('To', { exact: true }).fill('21:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // Beside the button: the choice above was announced with the same word.
  await expect(page.getByRole('region', { name: 'E-mail' }).getByText('Saved.', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('From')).toHaveValue('19:00');
  await expect(kind.getByLabel('By e-mail')).toHaveValue('DIGEST');

  // A choice that cannot be saved is put back, with the reason beside it.
  await page.route('**/graphql', route =>
    route.request().postData()?.includes('ChooseNotice')
      ? route.fulfill({ status: 500, body: '{}' })
      : route.continue(),
  );
  await kind.getByLabel('By e-mail').selectOption('No e-mail');
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(kind.getByLabel('By e-mail')).toHaveValue('DIGEST');
});

test('The way out of a mail works signed out, asks first, and can be taken back', async ({ page, url }, info) => {
  const to = info.project.name === 'phone' ? 'christine.mulvaney' : 'miriam.okafor-lane';
  await page.goto(`${url}/mailbox`);
  await page.getByRole('searchbox', { name: 'To' }).fill(`${to}@`);
  const mails = page.getByRole('article').filter({ hasText: 'Why you are getting this:' });
  const mail = mails.filter({ hasText: `To ${to}@` }).first();
  await mail.getByRole('link', { name: /notices\/unsubscribe$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notices by e-mail' })).toBeVisible();
  await expect(page.getByText('You are getting notices by e-mail.')).toBeVisible();
  expect(await accessibilityFaults(page, { everyRule: true })).toEqual([]);
  await page.getByRole('button', { name: 'Stop notices by e-mail' }).click();
  await expect(page.getByText('You no longer get notices by e-mail.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Send them again' }).click();
  await expect(page.getByText('You are getting notices by e-mail.')).toBeVisible();
});

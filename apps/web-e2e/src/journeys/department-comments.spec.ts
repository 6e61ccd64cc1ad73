import { CommentsSection } from '../pages/comments-section';
import { outsiders } from '../support/people';
import { expect, test, unique } from '../support/test';
import { write } from '../support/writing';

test.describe('Comments on another department’s practice', () => {
  test('reach the owner who is mentioned, are answered live, resolved, and found again', async ({ signIn, cast }) => {
    test.slow();
    const [peer, owner] = [await signIn(cast.colleague), await signIn(cast.owner)];
    const department = await owner.department();
    const ownerName = await owner.name();
    const peerName = await peer.name();
    const question = unique('How long did the unit take?');
    await peer.open(`/departments/${department.id}`);
    const [asked, answered] = [new CommentsSection(peer.page), new CommentsSection(owner.page)];
    await asked.mention('Write a comment', '', ownerName, question);
    await asked.post();
    // And not on the body of the page, or on the first tool of the box.
    await expect(asked.section.getByLabel('Write a comment')).toBeFocused();
    await asked.expectComment(question);

    await owner.open('/');
    const needs = owner.page.getByRole('region', { name: 'Needs you' });
    const notice = needs.getByRole('listitem').or(needs.locator('div')).filter({ hasText: question }).last();
    await expect(notice).toBeVisible();
    await needs
      .getByRole('link', { name: new RegExp(peerName) })
      .first()
      .click();
    await answered.expectComment(question);

    const answer = unique('Three weeks, and worth it.');
    await answered
      .comment(question)
      .getByRole('button', { name: `Reply to ${peerName}` })
      .click();
    await write(owner.page, answered.section, `Reply to ${peerName}`, answer);
    await answered.section.getByRole('button', { name: 'Reply', exact: true }).last().click();
    await answered.expectComment(answer);
    await asked.expectComment(answer);

    await answered.comment(question).getByRole('button', { name: 'React' }).first().click();
    await owner.page.getByRole('menuitem', { name: 'Made me think' }).click();
    await expect(asked.comment(question).getByRole('button', { name: /Made me think/ })).toBeVisible();

    await answered
      .comment(question)
      .getByRole('button', { name: `Resolve: comment by ${peerName}` })
      .first()
      .click();
    await expect(asked.comment(question)).toHaveCount(0);
    await asked.section.getByRole('button', { name: /^Show \d+ resolved$/ }).click();
    await expect(asked.section.getByRole('list', { name: 'Resolved comments' }).getByText(question)).toBeVisible();
  });

  test('are not for those outside, who read no title either', async ({ signIn, cast }) => {
    const owner = await signIn(cast.owner);
    const { id, school } = await owner.department();
    for (const email of [outsiders.otherHub, outsiders.national]) {
      const outsider = await signIn(email);
      await outsider.open(`/departments/${id}`);
      await expect(
        outsider.page.getByRole('heading', { level: 1, name: 'This department could not be found' }),
      ).toBeVisible();
      await expect(outsider.page.getByText(school.name)).toHaveCount(0);
      expect(await outsider.page.title()).not.toContain(school.name);
    }
  });
});

test('A department’s page that somebody else saved meanwhile shows both versions and loses neither', async ({
  signIn,
  cast,
}) => {
  const [desk, phone] = [await signIn(cast.third), await signIn(cast.third)];
  const { id } = await desk.department();
  const marks = [unique('Saved at the desk.'), unique('Written on the phone.')] as const;
  const field = (page: typeof desk.page) => page.getByLabel('Who we are');
  for (const { page } of [desk, phone]) {
    await page.goto(`/departments/${id}/edit`);
    await expect(field(page)).toBeVisible();
  }
  await field(desk.page).fill(marks[0]);
  await desk.page.getByRole('button', { name: 'Save the page' }).click();
  await expect(desk.page.getByRole('heading', { level: 1, name: / at / })).toBeVisible();

  await field(phone.page).fill(marks[1]);
  await phone.page.getByRole('button', { name: 'Save the page' }).click();
  const both = phone.page.getByRole('dialog', { name: /saved this page while you were writing/ });
  await expect(both).toContainText(marks[0]);
  await expect(both).toContainText(marks[1]);
  await both.getByRole('button', { name: 'Combine both' }).click();
  await phone.page.getByRole('button', { name: 'Save the page' }).click();
  await expect(phone.page.getByRole('region', { name: 'Who we are' })).toContainText(marks[0]);
  await expect(phone.page.getByRole('region', { name: 'Who we are' })).toContainText(marks[1]);
});

import { ThreadPage } from '../pages/thread-page';
import { expect, test, unique } from '../support/test';

test.describe('A live thread', () => {
  test('reaches three people in order and once, with WebSocket blocked for one and the network cut for another', async ({
    signIn,
    cast,
  }) => {
    const [writer, blocked, cut] = [await signIn(cast.author), await signIn(cast.colleague), await signIn(cast.third)];
    const id = await writer.startThread(unique('What did pupils say about ratio?'), ['Begin here.']);
    // As many school networks do: only long polling gets through.
    let polled = false;
    await blocked.page.routeWebSocket(/socket\.io/, socket => socket.close());
    blocked.page.on('request', request => (polled ||= request.url().includes('transport=polling')));

    const [one, two, three] = [writer, blocked, cut].map(actor => new ThreadPage(actor.page)) as [
      ThreadPage,
      ThreadPage,
      ThreadPage,
    ];
    await Promise.all([one.open(id), two.open(id), three.open(id)]);
    await one.send('Before the cut.');
    for (const screen of [one, two, three]) await expect(screen.message('Before the cut.')).toHaveCount(1);
    expect(polled).toBe(true);

    await cut.context.setOffline(true);
    const words = ['First answer', 'Second answer', 'Third answer', 'Fourth answer', 'Fifth answer'];
    for (const [index, text] of words.entries()) {
      if (index === 3) await two.send(text);
      else await one.send(text);
      await expect(one.message(text)).toHaveCount(1);
    }
    await three.page.waitForTimeout(3_000);
    await cut.context.setOffline(false);

    const expected = ['Begin here.', 'Before the cut.', ...words];
    for (const screen of [one, two, three]) {
      await expect.poll(() => screen.texts(), { timeout: 20_000 }).toEqual(expected);
      expect(await screen.numbers()).toEqual([1, 2, 3, 4, 5, 6, 7]);
      await expect(screen.pending).toHaveCount(0);
    }
  });

  test('keeps a message that was written offline, and sends it once when the connection is back', async ({
    signIn,
    cast,
  }) => {
    const [writer, reader] = [await signIn(cast.author), await signIn(cast.colleague)];
    const id = await writer.startThread(unique('Offline between two lessons'), ['Begin here.']);
    const [mine, theirs] = [new ThreadPage(writer.page), new ThreadPage(reader.page)];
    await mine.open(id);
    await theirs.open(id);
    await mine.write(' ');
    await writer.context.setOffline(true);
    await mine.send('Written in a corridor without a signal.');
    await expect(mine.pending).toHaveText(/Written in a corridor/);
    await expect(mine.pending).toContainText('Kept here, to be sent when you are back online');
    await writer.context.setOffline(false);
    await expect(mine.message('Written in a corridor')).toHaveCount(1, { timeout: 20_000 });
    await expect(mine.pending).toHaveCount(0);
    await expect(theirs.message('Written in a corridor')).toHaveCount(1);
  });

  test('shows people their own message when they answer far above the end', async ({ signIn, cast }) => {
    const writer = await signIn(cast.author);
    const posted = Array.from(
      { length: 110 },
      (_, index) => `Number ${index + 1}. ${'A line of a long thread. '.repeat(6)}`,
    );
    const id = await writer.startThread(unique('A long thread'), posted);
    const thread = new ThreadPage(writer.page);
    // From there the messages on the page and the latest fifty touch; from the other they do not.
    for (const number of [50, 20]) {
      await writer.page.goto(`/discussions/${id}?message=${number}`);
      await expect(thread.message(`Number ${number}.`)).toBeInViewport();
      await thread.send(`Answer to ${number}`);
      await expect(thread.message(`Answer to ${number}`)).toBeInViewport();
      await writer.page.waitForTimeout(500);
      await expect(thread.message(`Answer to ${number}`)).toBeInViewport();
    }
  });

  test('gets what was written offline once the app is open again, though the thread is not', async ({
    signIn,
    cast,
  }) => {
    const [writer, reader] = [await signIn(cast.author), await signIn(cast.colleague)];
    const ids = [
      await writer.startThread(unique('The first corridor'), ['Begin here.']),
      await writer.startThread(unique('The second'), ['Begin here.']),
    ];
    const pages = [writer.page, await writer.context.newPage()];
    for (const [index, page] of pages.entries()) {
      const thread = new ThreadPage(page);
      await thread.open(ids[index]!);
      await thread.write(' ');
    }
    await writer.context.setOffline(true);
    for (const page of pages) {
      const thread = new ThreadPage(page);
      for (const text of ['One', 'Two', 'Three']) await thread.send(`${text} without a signal.`);
      await expect(thread.pending).toHaveCount(3);
    }
    for (const page of pages) await page.close();
    await writer.context.setOffline(false);
    const later = await writer.context.newPage();
    await later.goto('/practice');

    const expected = ['Begin here.', 'One without a signal.', 'Two without a signal.', 'Three without a signal.'];
    const theirs = new ThreadPage(reader.page);
    for (const id of ids) {
      await theirs.open(id);
      await expect.poll(() => theirs.texts(), { timeout: 20_000 }).toEqual(expected);
    }
    const mine = new ThreadPage(later);
    for (const id of ids) {
      await mine.open(id);
      await expect(mine.pending).toHaveCount(0);
      expect(await mine.texts()).toEqual(expected);
    }
  });

  test('is written in with the keyboard alone, and what others write is announced politely', async ({
    signIn,
    cast,
  }) => {
    const [writer, reader] = [await signIn(cast.author), await signIn(cast.colleague)];
    const id = await writer.startThread(unique('Keyboard only'), ['Begin here.']);
    const [mine, theirs] = [new ThreadPage(writer.page), new ThreadPage(reader.page)];
    await theirs.open(id);
    await mine.open(id);
    await writer.page.locator('h1').first().focus();
    const field = writer.page.getByLabel('Write to the group', { exact: true }).first();
    for (let presses = 0; presses < 40; presses++) {
      if (
        await field.evaluate(element => element === document.activeElement || element.contains(document.activeElement))
      )
        break;
      await writer.page.keyboard.press('Tab');
    }
    await expect(writer.page.locator('[contenteditable="true"]:focus')).toBeVisible();
    await writer.page.keyboard.type('Sent without a mouse.');
    await writer.page.keyboard.press('ControlOrMeta+Enter');
    await expect(mine.message('Sent without a mouse.')).toHaveCount(1);
    await expect(theirs.message('Sent without a mouse.')).toHaveCount(1);
    await expect(reader.page.locator('[aria-live="polite"]').filter({ hasText: 'Sent without a mouse.' })).toHaveCount(
      1,
    );
  });

  test('counts as unread alike on two devices of one person', async ({ signIn, cast }) => {
    const writer = await signIn(cast.author);
    const [first, second] = [await signIn(cast.reader), await signIn(cast.reader)];
    const title = unique('Read on one, read on both');
    const id = await writer.startThread(title, ['One.', 'Two.', 'Three.']);
    await first.open('/discussions');
    await second.open('/discussions');
    const row = (page: typeof first.page) => page.getByRole('listitem').filter({ hasText: title });
    for (const { page } of [first, second]) await expect(row(page).getByText(/^3/).first()).toBeVisible();
    await writer.post(id, 'Four.');
    for (const { page } of [first, second]) await expect(row(page).getByText(/^4/).first()).toBeVisible();

    await first.page.getByRole('link', { name: title }).click();
    await expect(new ThreadPage(first.page).message('Four.')).toBeVisible();
    await expect(row(second.page)).not.toHaveAttribute('data-unread', 'true');
    await second.page.reload();
    await expect(row(second.page)).toBeVisible();
    await expect(row(second.page)).not.toHaveAttribute('data-unread', 'true');
  });

  test('lets the facilitator remove a message with a reason that its author reads, put it back, and lock the thread', async ({
    signIn,
    cast,
  }) => {
    const [author, facilitator, third] = [
      await signIn(cast.author),
      await signIn(cast.facilitator),
      await signIn(cast.third),
    ];
    const id = await author.startThread(unique('Something to be removed'), ['A pupil’s full name stood here.']);
    const [mine, theirs, other] = [
      new ThreadPage(author.page),
      new ThreadPage(facilitator.page),
      new ThreadPage(third.page),
    ];
    await Promise.all([mine.open(id), theirs.open(id), other.open(id)]);

    const message = theirs.message('A pupil’s full name');
    await message.hover();
    await message.getByRole('button', { name: /^More for this message/ }).click();
    await facilitator.page.getByRole('menuitem', { name: /Remove/ }).click();
    await facilitator.page.getByLabel('Reason').fill('Pupils are not named here.');
    await facilitator.page.getByRole('button', { name: 'Remove message' }).click();
    await expect(theirs.messages.first()).toBeFocused();

    for (const screen of [mine, theirs, other]) await expect(screen.message('A pupil’s full name')).toHaveCount(0);
    await expect(mine.messages.first()).toContainText('removed your message');
    await expect(mine.messages.first()).toContainText('Pupils are not named here.');
    await expect(other.messages.first()).toContainText('A facilitator removed this message');
    await expect(other.messages.first()).not.toContainText('Pupils are not named here.');

    await theirs.messages.first().getByRole('button', { name: 'Put back' }).click();
    await facilitator.page.getByLabel('Reason').fill('The name is made up.');
    await facilitator.page.getByRole('button', { name: 'Put back message' }).click();
    await expect(theirs.messages.first()).toBeFocused();
    for (const screen of [mine, theirs, other]) await expect(screen.message('A pupil’s full name')).toHaveCount(1);

    await facilitator.page.getByRole('button', { name: 'More for this thread' }).click();
    await facilitator.page.getByRole('menuitem', { name: /Lock/ }).click();
    await facilitator.page.getByLabel('Reason').fill('We go on at the workshop.');
    await facilitator.page.getByRole('button', { name: 'Lock thread' }).click();
    await expect(author.page.getByText('This thread is locked.')).toBeVisible();
    await expect(author.page.getByText('Reason: We go on at the workshop.')).toBeVisible();
    await expect(author.page.getByLabel('Write to the group', { exact: true })).toHaveCount(0);
  });

  test('keeps the words of somebody whose session ends, who signs in over the page and goes on', async ({
    signIn,
    cast,
  }) => {
    const writer = await signIn(cast.interrupted);
    const id = await writer.startThread(unique('An ended session'), ['Begin here.']);
    const thread = new ThreadPage(writer.page);
    await thread.open(id);
    await thread.write('Half a thought');
    await writer.endSession();
    await writer.signInAgain();
    await expect(writer.page.locator('[contenteditable="true"]')).toHaveText('Half a thought');
    await thread.send(', and the other half.');
    await expect(thread.message('Half a thought, and the other half.')).toHaveCount(1);
  });

  test('is gone at once for a member who is removed from the group', async ({ signIn, cast }) => {
    const [leaver, facilitator] = [await signIn(cast.leaver), await signIn('alison.trewin@tessellate.example')];
    const id = await facilitator.startThread(unique('For the group only'), ['Begin here.']);
    const thread = new ThreadPage(leaver.page);
    await thread.open(id);
    const name = await leaver.name();
    const { id: groupId } = await facilitator.workGroup();
    await facilitator.open(`/group/${groupId}`);
    await facilitator.page.getByRole('button', { name: `Actions for ${name}` }).click();
    await facilitator.page.getByRole('menuitem', { name: /Remove from the group/ }).click();
    await facilitator.page.getByLabel('Reason').fill('Moved to another school.');
    await facilitator.page.getByRole('button', { name: 'Remove from the group' }).click();
    await expect(thread.notFound).toBeVisible();
    await facilitator.post(id, 'Not for those who have left.');
    await leaver.page.reload();
    await expect(thread.notFound).toBeVisible();
    await expect(leaver.page.getByText('For the group only')).toHaveCount(0);
  });
});

import { Device } from '../pages/device';
import { ThreadPage } from '../pages/thread-page';
import { accessibilityFaults } from '../support/accessibility';
import { quiet } from '../support/quiet';
import { expect, test, unique } from '../support/test';
import { write } from '../support/writing';

test('three people write to each other, nobody else reads it, it goes on without a connection, and one leaves', async ({
  signIn,
  cast,
}) => {
  test.slow();
  const writer = await signIn(cast.author);
  const reader = await signIn(cast.third, { serviceWorkers: 'allow' });
  const third = await signIn(cast.colleague);
  const outsider = await signIn(cast.facilitator);
  const device = new Device(reader.page);
  const text = unique('Shall we share a car');

  await writer.open('/messages');
  await expect(writer.page.getByRole('switch', { name: /^Only those who lead/ })).toBeVisible();
  await writer.page.getByRole('button', { name: 'New message' }).click();
  const dialog = writer.page.getByRole('dialog', { name: 'New message' });
  for (const other of [reader, third]) {
    const name = await other.name();
    await dialog.getByLabel('To', { exact: true }).first().fill(name);
    await writer.page.getByRole('option', { name }).first().click();
  }
  await write(writer.page, dialog, 'Message', text);
  expect(await accessibilityFaults(writer.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send' }).click();
  const sent = new ThreadPage(writer.page, 'Write a message');
  await expect(sent.message(text)).toBeVisible();
  const id = writer.page.url().split('/').at(-1)!;

  await device.begin();
  await reader.open('/messages');
  const row = reader.page.getByRole('listitem').filter({ hasText: text });
  await expect(row.getByText('1', { exact: true })).toBeVisible();
  await row.getByRole('link').click();
  const open = new ThreadPage(reader.page, 'Write a message');
  await expect(open.message(text)).toBeVisible();
  await open.send('Yes, from the station.');
  await expect(sent.message('Yes, from the station.')).toBeVisible();
  expect(await accessibilityFaults(reader.page)).toEqual([]);
  await outsider.open(`/discussions/${id}`);
  await expect(new ThreadPage(outsider.page).notFound).toBeVisible();

  await open.open(id);
  await expect(open.message('Yes, from the station.')).toBeVisible();
  await device.hasKept(`ThreadPage ${id}`, 'ConversationList');
  await reader.context.setOffline(true);
  await reader.page.goto('about:blank');
  await reader.open('/messages');
  await row.getByRole('link').click();
  await expect(open.message(text)).toBeVisible();
  await open.send('Written on the train.');
  await expect(open.pending).toHaveCount(1);
  await reader.context.setOffline(false);
  await expect(open.pending).toHaveCount(0, { timeout: 20_000 });
  await expect(sent.message('Written on the train.')).toHaveCount(1);
  expect(await sent.texts()).toEqual([text, 'Yes, from the station.', 'Written on the train.']);

  // What was shown from the device is asked for anew.
  await quiet(reader.page);
  await reader.page.getByRole('button', { name: 'People in this conversation' }).click();
  await reader.page.getByRole('menuitem', { name: /^Leave this conversation/ }).click();
  await reader.page.getByRole('alertdialog').getByRole('button', { name: 'Leave' }).click();
  await expect(reader.page.getByRole('heading', { level: 1, name: 'Messages' })).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect.poll(async () => (await device.kept()).filter(key => key.includes(id))).toEqual([]);
  await reader.open(`/discussions/${id}`);
  await expect(open.notFound).toBeVisible();
});

test('somebody who takes messages only from those who lead says so where others would write', async ({
  signIn,
  cast,
}) => {
  const { page, ask, open } = await signIn(cast.reader).then(actor => ({
    page: actor.page,
    ask: actor.ask.bind(actor),
    open: actor.open.bind(actor),
  }));
  const { searchPeople } = await ask<{ searchPeople: { id: string }[] }>(
    '{ searchPeople(query: "Luca Romano") { id } }',
  );
  await open(`/people/${searchPeople[0]!.id}`);
  await expect(page.getByText('Luca Romano takes messages only from those who lead their group')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Message' })).toHaveCount(0);
  await open(`/messages?to=${searchPeople[0]!.id}`);
  await expect(page.getByRole('dialog', { name: 'No message can be sent' })).toContainText('Luca Romano');
});

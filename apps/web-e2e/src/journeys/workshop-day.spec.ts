import { accessibilityFaults } from '../support/accessibility';
import { workshopToday } from '../support/people';
import { expect, test, unique } from '../support/test';
import { giveAgenda, hasDatabase, workshopIn } from '../support/workshop-now';

const PARTS = [
  { title: 'What we found', minutes: 30, prompt: 'Which change would you make again tomorrow?' },
  { title: 'Tea', minutes: 15 },
  { title: 'The next task', minutes: 45 },
];

test.describe('Running a workshop', () => {
  test.skip(!hasDatabase(), 'A server that runs already has no workshop that is on now.');

  test('keeps the facilitator’s device and the projector at the same part and the same time, also after the connection was cut', async ({
    signIn,
    cast,
  }) => {
    test.setTimeout(90_000);
    const facilitator = await signIn(cast.facilitator);
    const projector = await signIn(cast.facilitator);
    const participant = await signIn(cast.reader);
    const { id: groupId } = await facilitator.workGroup();
    const workshopId = await workshopIn(groupId, 5, 'https://meet.example/an-afternoon');
    await giveAgenda(workshopId, PARTS);
    const path = `/group/${groupId}/workshops/${workshopId}`;
    const { page } = facilitator;
    const wall = projector.page;

    await facilitator.open(path);
    await page.getByRole('link', { name: 'Run the workshop' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Run workshop/ })).toBeVisible();
    // The projector's query asks for no name, whatever else the device knows.
    const asked: string[] = [];
    wall.on('response', async response => {
      const text = await response.text().catch(() => '');
      if (text.includes('"arrivals"')) asked.push(text);
    });
    await projector.open(`${path}/present`);
    await expect(wall.getByText(/^0 of \d+ here$/)).toBeVisible();
    await expect(wall.locator('[data-code]')).toBeInViewport();

    // Starting on the one shows the agenda on the other.
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(wall.getByText('What we found')).toBeVisible();
    await expect(wall.getByText('Which change would you make again tomorrow?')).toBeVisible();
    await expect(wall.getByText(/Next\s+Tea/)).toBeVisible();
    await expect(wall.getByRole('timer')).toHaveText(/^(30:00|29:\d\d)$/);
    expect(await accessibilityFaults(wall)).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);

    // By key on the projector; the phone in the hand agrees to the second.
    await wall.keyboard.press('s');
    await expect(page.getByRole('button', { name: 'Carry on' })).toBeVisible();
    const time = await wall.getByRole('timer').textContent();
    await expect(page.getByRole('timer')).toHaveText(`${time} left`);
    await wall.keyboard.press('+');
    await expect(page.getByRole('timer')).toHaveText(/^3[45]:\d\d left$/);

    // The projector loses the connection while the facilitator goes on, and catches up.
    await projector.context.setOffline(true);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Tea' })).toHaveAttribute('aria-current', 'step');
    await projector.context.setOffline(false);
    await expect(wall.getByText('Part 2 of 3')).toBeVisible({ timeout: 20_000 });
    await wall.reload();
    await expect(wall.getByText('Part 2 of 3')).toBeVisible();
    await expect(wall.getByRole('timer')).toHaveText(/^1[45]:\d\d$/);

    // Somebody who takes part is told nothing is theirs to run.
    await participant.open(`${path}/run`);
    await expect(participant.page.getByRole('heading', { level: 1 })).toHaveText(/could not be found/);

    await wall.keyboard.press('c');
    await expect(wall.locator('[data-code]')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Code' })).toHaveAttribute('aria-pressed', 'true');
    const name = await participant.name();
    expect(asked.length).toBeGreaterThan(0);
    for (const answer of asked) expect(answer).not.toContain(name);
  });

  test('ends with a minute’s feedback: asked for by the facilitator, given once on a phone, read by nobody while it is open', async ({
    signIn,
    cast,
    url,
  }) => {
    test.setTimeout(90_000);
    const facilitator = await signIn(cast.facilitator);
    const participant = await signIn(cast.reader);
    const absent = await signIn(cast.third);
    const { id: groupId } = await facilitator.workGroup();
    const workshopId = await workshopIn(groupId, -20, 'https://meet.example/an-afternoon');
    const path = `/group/${groupId}/workshops/${workshopId}`;
    const { page } = facilitator;

    // Whoever has arrived by the code was there.
    const wall = await facilitator.context.newPage();
    await wall.goto(`${path}/present`);
    const code = await wall.locator('[data-code]').getAttribute('data-code');
    await participant.open(`/attend/${code}`);
    await expect(participant.page.getByRole('heading', { name: 'You are marked as present' })).toBeVisible();

    await facilitator.open(`${path}/run`);
    await page.getByRole('button', { name: 'Ask for feedback' }).click();
    await expect(wall.getByRole('img', { name: `QR code for ${url}${path}/feedback` })).toBeVisible();
    await expect(wall.getByText('0 answers so far')).toBeVisible();
    expect(await accessibilityFaults(wall)).toEqual([]);

    await absent.open(`${path}/feedback`);
    await expect(absent.page.getByText('Feedback is for those who were there')).toBeVisible();
    const phone = participant.page;
    await participant.open(path);
    await phone.getByRole('link', { name: 'Give feedback' }).click();
    await phone.getByRole('button', { name: 'Send my answer' }).click();
    await expect(phone.getByText('Choose one of the five.').first()).toBeVisible();
    await phone
      .getByRole('radiogroup', { name: /worth the time/ })
      .getByRole('radio', { name: '4 of 5' })
      .check();
    await phone
      .getByRole('radiogroup', { name: /How ready/ })
      .getByRole('radio', { name: /5 of 5/ })
      .check();
    await phone.getByLabel(/What should we keep/).fill('Keep the hour with the units.');
    await phone.getByText('This is anonymous. What that means').click();
    expect(await accessibilityFaults(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Send my answer' }).click();
    await expect(phone.getByText('Thank you. Your answer is in.').first()).toBeVisible();
    await phone.reload();
    await expect(phone.getByText('Nobody can tell which answer is yours', { exact: false })).toBeVisible();

    // It is counted on both of the facilitator’s screens; what it says is shown on neither, nor after closing with so few.
    await expect(wall.getByText('1 answer so far')).toBeVisible();
    await expect(page.getByText('1 answer so far')).toBeVisible();
    await page.getByRole('button', { name: 'Close and read' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Close the feedback?' });
    await expect(dialog.getByText(/Only 1 of the 4 answers/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close it' }).click();
    await expect(page.getByText(/too few to show/)).toBeVisible();
    await expect(wall.getByText('Feedback is closed. Thank you!')).toBeVisible();
    await expect(page.getByText('Keep the hour with the units.')).toHaveCount(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

test('A workshop writes along in one thread, a tap away from every screen of the day, which goes on as the task’s', async ({
  signIn,
  url,
}, info) => {
  const facilitator = await signIn(workshopToday.facilitator);
  const participant = await signIn(workshopToday[info.project.name as 'phone' | 'desktop']);
  const { id: groupId } = await participant.workGroup();
  const { workGroup } = await participant.ask<{ workGroup: { steps: { id: string }[] } }>(
    'query ($id: UUID!) { workGroup(id: $id) { steps { id } } }',
    { id: groupId },
  );
  const [workshop, task] = workGroup.steps;
  const path = `/group/${groupId}/workshops/${workshop?.id}`;
  const phone = participant.page;

  await participant.open(path);
  await phone.getByRole('link', { name: /^Open the thread/ }).click();
  await expect(phone).toHaveURL(/\/discussions\/[0-9a-f-]+$/);
  const thread = new URL(phone.url()).pathname;
  const words = unique('A link for everybody');
  const composer = phone.getByRole('textbox', { name: 'Write to the group' });
  await composer.click();
  await composer.pressSequentially(words);
  await phone.getByRole('button', { name: 'Send' }).click();
  await expect(phone.getByRole('list', { name: 'Messages' }).getByText(words)).toBeVisible();
  await expect(phone.getByText('Sending …')).toHaveCount(0);

  // On the wall the way to it, and nothing of what is written there.
  await facilitator.open(`${path}/run`);
  const { page } = facilitator;
  await page.getByRole('button', { name: 'Agenda', exact: true }).click();
  const wall = await facilitator.context.newPage();
  await wall.goto(`${path}/present`);
  await expect(wall.getByRole('img', { name: `QR code for ${url}${thread}` })).toBeInViewport();
  await expect(wall.getByText(words)).toHaveCount(0);
  expect(await accessibilityFaults(wall)).toEqual([]);
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByRole('link', { name: /^Open the thread/ }).click();
  await expect(page).toHaveURL(thread);
  await expect(page.getByText(words)).toBeVisible();
  // What hangs on the task is the same.
  const { threads } = await participant.ask<{ threads: { edges: { node: { id: string } }[] } }>(
    'query ($id: UUID!, $stepId: UUID) { threads(audienceId: $id, stepId: $stepId, first: 10) { edges { node { id } } } }',
    { id: groupId, stepId: task?.id },
  );
  expect(threads.edges.map(({ node }) => `/discussions/${node.id}`)).toEqual([thread]);
});

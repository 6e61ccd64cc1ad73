import { accessibilityFaults } from '../support/accessibility';
import { expect, test } from '../support/test';
import { RegisterPage } from '../pages/register-page';
import { hasDatabase, minutesPass, moveWorkshop, workshopIn } from '../support/workshop-now';

const JOIN_URL = 'https://meet.example/an-extra-afternoon';

test.describe('The day of a workshop', () => {
  test.skip(!hasDatabase(), 'A server that runs already has no workshop that is on now.');

  test('goes from an answer to the register: by code, signing in on the way, by hand, with a correction in the log', async ({
    signIn,
    cast,
    browser,
    url,
    contextOptions,
  }, info) => {
    test.setTimeout(120_000);
    const facilitator = await signIn(cast.facilitator);
    const participant = await signIn(cast.reader);
    const apologetic = await signIn(cast.third);
    const { id: groupId } = await participant.workGroup();
    const workshopId = await workshopIn(groupId, 65, JOIN_URL);
    const path = `/group/${groupId}/workshops/${workshopId}`;

    // From the timeline to the workshop; its link is not there yet.
    await participant.open(`/group/${groupId}`);
    await participant.page
      .locator(`#step-${workshopId}`)
      .getByRole('link', { name: /Open workshop/ })
      .click();
    await expect(participant.page.getByRole('heading', { level: 1, name: /An extra afternoon/ })).toBeVisible();
    await expect(participant.page.getByText('Step-free from the yard.')).toBeVisible();
    await expect(participant.page.getByText(/The joining link will appear here from/)).toBeVisible();
    await expect(participant.page.getByRole('link', { name: 'Join the workshop' })).toHaveCount(0);
    await participant.page.getByRole('radio', { name: 'Joining online' }).check();
    await participant.page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(participant.page.getByText('You said: Joining online')).toBeVisible();
    // The notice of a moved workshop leads to the answer that it asks for.
    await participant.open('/');
    await participant.open(`${path}#workshop-rsvp`);
    const answer = participant.page.getByRole('radio', { name: 'Joining online' });
    await expect(answer).toBeFocused();
    await expect(answer).toBeInViewport();

    // Apologies carry a reason, which the facilitator reads as it is sent.
    await facilitator.open(path);
    await apologetic.open(path);
    await apologetic.page.getByRole('radio', { name: 'Apologies' }).check();
    await apologetic.page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(apologetic.page.getByText('Say in a few words why', { exact: false })).toBeVisible();
    await apologetic.page.getByLabel('Why').fill('Parents’ evening');
    await apologetic.page.getByRole('button', { name: 'Send my answer' }).click();
    await expect(facilitator.page.getByText(/Parents’ evening/)).toBeVisible();
    await participant.page.reload();
    await expect(participant.page.getByText(/Parents’ evening/)).toHaveCount(0);

    // Near the time the link is there, for members alone.
    await moveWorkshop(workshopId, 20);
    await participant.page.reload();
    await expect(participant.page.getByRole('link', { name: 'Join the workshop' })).toHaveAttribute('href', JOIN_URL);
    expect(await accessibilityFaults(participant.page)).toEqual([]);

    // The facilitator shows the code; somebody who is not signed in scans it.
    await facilitator.page.getByRole('link', { name: 'Register' }).click();
    await expect(facilitator.page.getByText(/^0 of \d+ here$/)).toBeVisible();
    const wall = await facilitator.context.newPage();
    await wall.goto(`${path}/present`);
    const code = await wall.locator('[data-code]').getAttribute('data-code');
    await expect(wall.getByRole('img', { name: `QR code for ${url}/attend/${code}` })).toBeVisible();
    // Everybody in the room sees it: nothing of the facilitator's own stands beside it.
    await expect(wall.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
    expect(await accessibilityFaults(wall)).toEqual([]);
    const { viewport, hasTouch, isMobile, deviceScaleFactor } = info.project.use;
    const phone = await browser.newContext({
      ...contextOptions,
      baseURL: url,
      viewport,
      hasTouch,
      isMobile,
      deviceScaleFactor,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    const scanned = await phone.newPage();
    await scanned.goto(`/attend/${code}`);
    await expect(scanned).toHaveURL(/\/sign-in\?next=/);
    const { password } = (await (await phone.request.get(`${url}/api/demo/accounts`)).json()) as { password: string };
    await scanned.getByLabel('E-mail address').fill(cast.reader);
    await scanned.getByLabel('Password', { exact: true }).fill(password);
    await scanned.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(scanned.getByRole('heading', { name: 'You are marked as present' })).toBeVisible();
    await expect(scanned.getByText('This counts as half a day.')).toBeVisible();
    expect(await accessibilityFaults(scanned)).toEqual([]);
    await phone.close();

    // The register has filled on both of the facilitator's screens.
    await expect(facilitator.page.getByText(/^1 of \d+ here$/)).toBeVisible();
    await expect(wall.getByText(/^1 of \d+ here$/)).toBeVisible();

    // Typing it, once wrongly.
    await apologetic.open('/attend');
    await apologetic.page.getByRole('textbox', { name: 'Code' }).fill('222222');
    await apologetic.page.getByRole('button', { name: 'Mark me as present' }).click();
    await expect(apologetic.page.getByRole('alert')).toContainText('That code does not work');

    // By hand: late, and a part of it counts, while the connection is gone; it is sent once it is back.
    const { page } = facilitator;
    const register = new RegisterPage(page);
    const name = await apologetic.name();
    await facilitator.context.setOffline(true);
    // All at once leaves apologies as they are, says so, and is taken back, all of it without a connection.
    await page.getByRole('button', { name: 'All present' }).click();
    await expect(page.getByText(/marked as present\. One person who sent apologies is left as before\./)).toBeVisible();
    await register.shows(name, null);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(page.getByText(/^Undone: .* marked as present/)).toBeVisible();
    await facilitator.context.setOffline(false);
    await expect(register.waiting).toHaveCount(0, { timeout: 20_000 });
    await expect(page.getByText(/^1 of \d+ here$/)).toBeVisible();
    await facilitator.context.setOffline(true);
    await register.mark(name, 'Late');
    await register.row(name).getByRole('button', { name: 'a quarter of a day' }).click();
    await register.shows(name, 'Late');
    await expect(register.row(name).getByText(/waiting to be sent · a quarter of a day/)).toBeVisible();
    await facilitator.context.setOffline(false);
    await expect(register.waiting).toHaveCount(0, { timeout: 20_000 });
    await apologetic.open(path);
    await expect(apologetic.page.getByText('Late: a quarter of a day')).toBeVisible();

    // Later a change needs a reason, which is in the log.
    await minutesPass(workshopId, 10);
    await page.reload();
    await register.mark(name, 'Present');
    const dialog = page.getByRole('dialog', { name: /Change .* to “present”/ });
    await dialog.getByLabel('Reason').fill('Stayed to the end after all');
    await dialog.getByRole('button', { name: 'Change the mark' }).click();
    await page.getByText(/^Marks were changed/).click();
    await expect(
      page.getByText(/Late, a quarter of a day → Present, half a day: Stayed to the end after all/),
    ).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    // On paper the list has a column to sign in and no buttons.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('columnheader', { name: 'Signature' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Signature' })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Skip to the page' })).toHaveCount(0);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^register-workshop-\d+\.csv$/);
  });
});

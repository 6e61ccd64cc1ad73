import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { ThreadPage } from '../pages/thread-page';
import { planners } from '../support/people';
import { picture } from '../support/picture';
import { expect, test } from '../support/test';

const MEGABYTE = 1024 * 1024;
/** On the disk, since a browser takes large files from there at once. */
const file = async (name: string, bytes: Buffer): Promise<string> => {
  const given = test.info().outputPath(name);
  await writeFile(given, bytes);
  return given;
};
const PDF = Buffer.from(`%PDF-1.7\n${'% words\n'.repeat(200)}%%EOF`);

test.describe('A file that is not taken', () => {
  test('says why, however large it is, and the next one is taken', async ({ signIn }, info) => {
    const facilitator = await signIn(planners[info.project.name === 'phone' ? 'phone' : 'desktop'].facilitator);
    const { page } = facilitator;
    await facilitator.open(`/group/${(await facilitator.workGroup()).id}`);
    await page.getByRole('link', { name: 'Plan the cycle' }).click();
    await page.getByRole('button', { name: 'Add a workshop' }).click();
    const dialog = page.getByRole('dialog');
    const says = async (name: string, bytes: Buffer, reason: string) => {
      await dialog.locator('input[type=file]').setInputFiles(await file(name, bytes));
      await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
    };
    const refuses = async (name: string, bytes: Buffer, reason: string) => {
      await says(name, bytes, reason);
      // It would be refused again, unlike what did not get through.
      await expect(dialog.getByRole('button', { name: 'Try again' })).toHaveCount(reason.includes('network') ? 1 : 0);
      await dialog.getByRole('button', { name: `Remove ${name}` }).click();
    };

    await refuses('Plan.docx', randomBytes(5 * MEGABYTE), 'what is inside is not a Word document');
    await refuses('Scan.pdf', Buffer.alloc(26 * MEGABYTE), 'larger than 25 MB');
    await refuses('Board.png', randomBytes(5 * MEGABYTE), 'not a picture');
    await refuses('Board.jpg', Buffer.alloc(12 * MEGABYTE), 'not a picture');
    await refuses('setup.exe', randomBytes(5 * MEGABYTE), 'cannot be attached');
    // The sign-in page of a network, which answers everything well and keeps nothing.
    const portal = { status: 200, contentType: 'text/html', body: '<p>Accept the terms</p>' };
    await page.route('**/api/attachments', route => route.fulfill(portal));
    await refuses('Minutes.pdf', PDF, 'This network answered instead of Tessellate');
    await page.unroute('**/api/attachments');
    await dialog.locator('input[type=file]').setInputFiles(await file('Agenda.pdf', PDF));
    await expect(dialog.getByRole('link', { name: 'Agenda.pdf' })).toBeVisible();
    await facilitator.endSession();
    await says('Later.docx', randomBytes(5 * MEGABYTE), 'You are signed out');
  });

  test('as the profile’s picture or in a text says why too', async ({ signIn, cast }) => {
    const person = await signIn(cast.reader);
    const { page } = person;
    await person.open('/profile');
    const own = page.getByRole('group', { name: 'Your picture' });
    const input = own.locator('input[type=file]');
    await input.setInputFiles(await file('me.jpg', randomBytes(5 * MEGABYTE)));
    await expect(own.getByRole('alert')).toContainText('not a picture');
    await input.setInputFiles(await file('me.png', Buffer.alloc(12 * MEGABYTE)));
    await expect(own.getByRole('alert')).toContainText('larger than 10 MB');
    await input.setInputFiles(picture('me.png'));
    await expect(own.getByRole('alert')).toHaveCount(0);

    const thread = new ThreadPage(page);
    await thread.open(await person.startThread('Pictures of boards'));
    await thread.write('Look: ');
    await page.locator('input[type=file]').setInputFiles(await file('board.jpg', randomBytes(5 * MEGABYTE)));
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('not a picture');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Try again' })).toHaveCount(0);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose another picture' }).click();
    await (await chooser).setFiles(picture('board.png'));
    await expect(page.getByRole('dialog').getByRole('img')).toBeAttached();
  });
});

import type { Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { InterestPage } from '../pages/interest-page';
import { accessibilityFaults } from '../support/accessibility';
import { newestLetter } from '../support/interest';
import { expect, test } from '../support/test';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test.describe('Registering interest', () => {
  test('a prospective head of department is refused politely, with the rule and alternatives, and nothing is kept', async ({
    page,
  }) => {
    const form = new InterestPage(page);
    await form.open();
    await form.choose('Prospective head of department');
    const refusal = page.getByRole('status').filter({ hasText: 'We cannot offer a place this time' });
    await expect(refusal).toContainText('You are already head of department or subject leader');
    await expect(refusal.getByRole('listitem').first()).toContainText('in post');
    await expect(form.submit).toHaveCount(0);
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.choose('Subject leader');
    await expect(refusal).toHaveCount(0);
    await expect(form.submit).toBeVisible();
  });

  test('a head of department finds the school although misspelt, reloads midway, and follows the application by its link', async ({
    page,
    browser,
    url,
  }) => {
    test.slow();
    const form = new InterestPage(page);
    const [email, head] = [`rosa.${randomUUID()}@school.example`, `head.${randomUUID()}@school.example`];
    await form.open();
    await form.choose('Head of department');
    await form.findSchool('varndeen', 'Varndean School');
    await expect(
      page.getByRole('combobox', { name: 'Maths Hub', exact: true }).locator('option:checked'),
    ).toContainText('Sussex Maths Hub');
    await form.choose('We are new to Maths Hubs');
    await form.fill(/What are you hoping for/, 'A scheme of work that holds together.');
    await form.submit.click();
    await expect(page.getByRole('alert')).toContainText('answers need another look');
    await expect(page.getByLabel('Your name')).toBeFocused();

    await form.fill('Your name', 'Rosa Applegarth');
    await page.reload();
    await expect(page.getByText('Varndean School')).toBeVisible();
    await expect(page.getByLabel('Your name')).toHaveValue('Rosa Applegarth');
    await expect(page.getByLabel(/What are you hoping for/)).toHaveValue('A scheme of work that holds together.');

    await form.fill('Your e-mail address', email);
    await form.choose('Yes, I expect so');
    await form.fill('Your headteacher’s name', 'Ama Boateng');
    await form.fill('Your headteacher’s e-mail address', head);
    expect(await accessibilityFaults(page)).toEqual([]);
    await form.submit.click();
    await expect(heading(page, 'Check your e-mail')).toBeVisible();
    await expect(page.getByText(email)).toBeVisible();

    const letter = await newestLetter(page.request, url, email);
    const reference = /SSL-\w{4}-\w{4}/.exec(letter.subject)?.[0] ?? '';
    expect(reference).not.toBe('');
    await page.goto(letter.path);
    await expect(heading(page, 'Awaiting your headteacher')).toBeVisible();
    await expect(page.getByText(reference)).toBeVisible();
    await expect(page.getByText('Awaiting the headteacher, Ama Boateng')).toBeVisible();
    expect(await accessibilityFaults(page)).toEqual([]);

    const office = await browser.newPage({ baseURL: url });
    await office.goto((await newestLetter(page.request, url, head)).path);
    await expect(heading(office, 'Will Varndean School commit to the full year?')).toBeVisible();
    await office.getByRole('button', { name: 'Yes, our school commits' }).click();
    await expect(heading(office, 'Thank you: your school is committed')).toBeVisible();
    await office.close();

    await page.reload();
    await expect(heading(page, 'Awaiting your hub')).toBeVisible();
    await expect(page.getByText('Confirmed by the headteacher')).toBeVisible();
    await page.getByRole('button', { name: 'Withdraw my application' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect(heading(page, 'You have withdrawn')).toBeVisible();

    await form.open();
    await expect(page.getByLabel('Your name')).toHaveValue('');
  });

  test('a link that was cut short says what to do', async ({ page }) => {
    await page.goto('/application#abc');
    await expect(heading(page, 'This link does not work')).toBeVisible();
    await page.goto('/commitment');
    await expect(heading(page, 'This link does not work')).toBeVisible();
  });
});

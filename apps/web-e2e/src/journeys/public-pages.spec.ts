import type { Page } from '@playwright/test';
import { accessibilityFaults } from '../support/accessibility';
import { expect, test, unique } from '../support/test';

const PROJECT = '/projects/secondary-subject-leadership';
/** Each project edits the page of a hub of its own, since both may run at once. */
const MANAGERS = {
  phone: { email: 'helena.whitwell@tessellate.example', hub: 'yorkshire-ridings' },
  desktop: { email: 'rosalind.keane@tessellate.example', hub: 'sussex' },
};

/** The checker is a script and so needs a browser that runs it; the pages themselves have none. */
async function clean({ url, page }: { url: string; page: Page }): Promise<void> {
  await page.goto(url);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const faults = await accessibilityFaults(page, { everyRule: true });
    expect(faults, `${page.url()} in ${colorScheme} colours`).toEqual([]);
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide, 'no sideways scrolling').toBe(0);
}

test('a visitor without JavaScript reads about the project, finds their hub and comes to the form', async ({
  browser,
  url,
  page: checker,
}, info) => {
  const { viewport } = info.project.use;
  const context = await browser.newContext({ baseURL: url, viewport, javaScriptEnabled: false });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(PROJECT);
  await expect(page).toHaveTitle('Secondary Subject Leadership · Tessellate');
  for (const heading of [
    'What is involved',
    'Who can take part',
    'What it costs',
    'What you commit to',
    'What past participants say',
  ])
    await expect(page.getByRole('heading', { level: 2, name: heading })).toBeVisible();
  await expect(page.getByText('You are already head of department or subject leader')).toBeVisible();
  await clean({ url: page.url(), page: checker });

  await page.getByRole('main').getByRole('link', { name: 'Find your hub' }).click();
  await page.getByRole('searchbox').fill('York');
  await page.getByRole('button', { name: 'Find my hub' }).click();
  await expect(page).toHaveURL(/\/hubs\?q=York$/);
  await clean({ url: page.url(), page: checker });
  // What is found does not touch the card's edge.
  const card = page.getByRole('region', { name: 'Found for' }).getByRole('list');
  expect(await card.evaluate(list => parseFloat(getComputedStyle(list).paddingLeft))).toBeGreaterThan(10);
  await page
    .getByRole('region', { name: 'Found for' })
    .getByRole('link', { name: 'Yorkshire Ridings Maths Hub' })
    .first()
    .click();

  await expect(page.getByRole('heading', { level: 1, name: 'Yorkshire Ridings Maths Hub' })).toBeVisible();
  await clean({ url: page.url(), page: checker });
  await page.getByRole('main').getByRole('link', { name: 'Secondary Subject Leadership' }).first().click();
  // Other journeys set up groups of other titles in this hub.
  const place = page.locator('#places .card').filter({ hasText: /^Secondary Subject Leadership.*Recruiting until/ });
  await expect(place).toBeVisible();
  await expect(page.getByText('Workshop 1: Where is our department')).toBeVisible();
  await expect(page.getByRole('figure').filter({ hasText: 'Judith A.' })).toBeVisible();
  await clean({ url: page.url(), page: checker });
  await expect(place.getByRole('link', { name: /^Register interest/ })).toHaveAttribute(
    'href',
    /^\/interest\?group=[0-9a-f-]{36}$/,
  );
  await page.getByRole('link', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a hub’s manager changes the public page, and a visitor reads it at once', async ({
  signIn,
  page: visitor,
}, info) => {
  const { email, hub } = MANAGERS[info.project.name as keyof typeof MANAGERS];
  const words = unique('We meet where the trains stop, and lunch is included');
  const manager = await signIn(email);
  await manager.open('/hub/page');
  await manager.page.getByLabel('About the hub').fill(words);
  await manager.page.getByLabel('Colour', { exact: true }).fill('#ffffaa');
  await expect(manager.page.getByText('too pale to be seen on a light page')).toBeVisible();
  await manager.page.getByRole('button', { name: 'Save the page' }).click();
  await expect(manager.page.getByRole('alert')).toContainText('too pale');
  await manager.page.getByLabel('Colour', { exact: true }).fill('#2f78a8');
  await manager.page.getByRole('button', { name: 'Save the page' }).click();
  await expect(manager.page.getByText('Saved. Everybody can see it.')).toBeVisible();
  await visitor.goto(`/hubs/${hub}`);
  await expect(visitor.getByText(words)).toBeVisible();

  const quote = unique('The tasks were small enough to do');
  await manager.page.getByRole('button', { name: 'Record feedback' }).click();
  await manager.page.getByLabel('What they said').fill(quote);
  await manager.page.getByLabel('Name as they want it shown').fill('A. Former Participant');
  await manager.page.getByLabel('Role').fill('Head of maths');
  await manager.page.getByRole('button', { name: 'Record and show it' }).click();
  await expect(manager.page.getByLabel('They agreed on')).toHaveAccessibleDescription(
    /Without consent nothing is shown/,
  );
  await manager.page.getByLabel('They agreed on').fill('2026-05-04');
  await manager.page.getByRole('button', { name: 'Record and show it' }).click();
  await expect(manager.page.getByText(`“${quote}”`)).toBeVisible();
  await visitor.goto(`/hubs/${hub}/secondary-subject-leadership?seen=1`);
  await expect(visitor.getByText(`“${quote}”`)).toBeVisible();

  await manager.page.getByRole('button', { name: 'Take off what A. Former Participant said' }).first().click();
  await manager.page.getByRole('textbox', { name: 'Reason' }).fill('They asked for it by e-mail');
  await manager.page.getByRole('dialog').getByRole('button', { name: 'Take it off' }).click();
  await expect(manager.page.getByText('consent withdrawn on').first()).toBeVisible();
  await visitor.goto(`/hubs/${hub}/secondary-subject-leadership?seen=2`);
  await expect(visitor.getByText(`“${quote}”`)).toHaveCount(0);
});

test('the welcome page leads to the project, and the app’s worker leaves its pages alone', async ({ browser, url }) => {
  const context = await browser.newContext({ baseURL: url, serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => caches.match('/', { ignoreSearch: true }).then(Boolean))).toBe(true);
  await page.reload();
  await page.getByRole('link', { name: 'what is involved and who can take part' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Secondary Subject Leadership' })).toBeVisible();
  expect(await page.evaluate(() => document.querySelector('#root'))).toBeNull();
  const shell = await page.evaluate(() => caches.match('/', { ignoreSearch: true }).then(kept => kept?.text()));
  expect(shell).toContain('id="root"');
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await context.close();
});

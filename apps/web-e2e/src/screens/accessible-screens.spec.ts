import type { Page } from '@playwright/test';
import { Device } from '../pages/device';
import { accessibilityFaults } from '../support/accessibility';
import { inColours } from '../support/colours';
import { outsiders } from '../support/people';
import { expect, test } from '../support/test';
import { openScreen } from './open-screen';
import { SCREENS } from './screens';

async function check(page: Page, plain = false): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await inColours(page, colorScheme, !plain);
    // The second time nothing but the colours is another.
    const faults = await accessibilityFaults(page, { colours: colorScheme === 'dark' });
    expect.soft(faults, `${colorScheme} colours`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const { wide, reach, cut, early } = await page.evaluate(() => ({
    cut: [...document.querySelectorAll('.mantine-Button-label')]
      .filter(label => label.scrollWidth > label.clientWidth + 1)
      .map(label => label.textContent),
    early: [...document.querySelectorAll('header:has(h1) p')].flatMap(lead =>
      [...(lead.closest('header')?.querySelectorAll('button, .mantine-Button-root') ?? [])]
        .filter(button => lead.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_PRECEDING)
        .map(button => button.textContent),
    ),
    wide: document.documentElement.scrollWidth,
    reach: [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > 321 && getComputedStyle(element).position !== 'fixed')
      .slice(0, 3)
      .map(element => `${element.tagName.toLowerCase()}.${String(element.getAttribute('class'))}`),
  }));
  expect(cut, 'labels of buttons that are cut').toEqual([]);
  expect(early, 'buttons between a page’s title and what it says of itself').toEqual([]);
  expect(wide, `no sideways scrolling at 320 px; beyond the edge: ${reach.join(', ')}`).toBeLessThanOrEqual(320);
}

test.describe('Every screen is accessible in light and dark, and fits 320 px:', () => {
  for (const screen of SCREENS) {
    test(screen.name, async ({ page, signIn, cast }) => {
      const member = screen.visitor ? null : await signIn(screen.as ? outsiders[screen.as] : cast.reader);
      const shown = member?.page ?? page;
      await openScreen(screen, shown, member);
      await check(shown, screen.plain);
    });
  }

  test('offline', async ({ signIn, cast }) => {
    const { page, context } = await signIn(cast.reader, { serviceWorkers: 'allow' });
    const device = new Device(page);
    await device.begin();
    await context.setOffline(true);
    await page.reload();
    await expect(device.notice).toHaveCount(1);
    await check(page);
    await page.goto('/departments');
    await expect(page.getByRole('heading', { level: 1, name: 'You are offline' })).toBeVisible();
    await check(page);
  });
});

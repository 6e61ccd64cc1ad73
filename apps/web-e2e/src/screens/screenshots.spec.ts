import path from 'node:path';
import { castOf, outsiders } from '../support/people';
import { test } from '../support/test';
import { openScreen, settled } from './open-screen';
import { SCREENS } from './screens';

const folder = process.env['SCREENS'];
const WIDTHS = [360, 768, 1280];

// Not a check: with SCREENS=folder, pictures of every screen to be looked at. `--project=desktop` is enough.
if (folder) {
  for (const screen of SCREENS) {
    test(`pictures of ${screen.name}`, async ({ signIn, browser, url }, info) => {
      test.setTimeout(120_000);
      const options = {
        isMobile: false,
        hasTouch: false,
        deviceScaleFactor: 1,
        viewport: { width: 1280, height: 860 },
      };
      const member = screen.visitor ? null : await signIn(screen.as === 'manager' ? outsiders.manager : castOf(info).reader, options);
      const page = member?.page ?? (await browser.newPage({ ...options, baseURL: url, serviceWorkers: 'block' }));
      await openScreen(screen, page, member);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 700 ? 740 : 860 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await settled(page);
          await page.screenshot({
            path: path.join(folder, `${screen.name}-${width}-${colorScheme}.png`),
            fullPage: true,
          });
        }
      }
      if (!member) await page.close();
    });
  }
}

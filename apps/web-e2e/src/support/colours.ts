import type { Page } from '@playwright/test';

/**
 * Turns the page light or dark at once. Transitions are left out: a field between its two colours is neither, and drawing
 * every step of the way for a long page takes longer than looking at it.
 * @param themed whether the app's theme follows; without it the page has style sheets alone
 */
export async function inColours(page: Page, colorScheme: 'light' | 'dark', themed = true): Promise<void> {
  await page.evaluate(() => {
    if ('atOnce' in window) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*, ::before, ::after { transition: none !important }');
    document.adoptedStyleSheets.push(sheet);
    Object.assign(window, { atOnce: true });
  });
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(
    async scheme => {
      const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
      while (scheme && document.documentElement.dataset['mantineColorScheme'] !== scheme) await frame();
      // What follows the theme with an effect is drawn with the next frame.
      await frame();
      await frame();
    },
    themed ? colorScheme : null,
  );
}

import type { Page } from '@playwright/test';
import type { Actor } from './actor';

/** Slows the processor and holds the editor's code back, as an old phone on a school network does. */
export async function slowDown({ context, page }: Actor, rate: number, hold: number): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  await page.route(/\/assets\/.*\.js/, async route => {
    await new Promise(resolve => setTimeout(resolve, hold));
    await route.continue();
  });
}

/** Key by key, wherever the focus is. @param pause milliseconds after each key */
export async function typeKeys(page: Page, words: string, pause: (key: string) => number): Promise<void> {
  for (const key of words) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(pause(key));
  }
}

/** What stands in the box that has the focus, whether it is the plain field or the editor. */
export const written = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active instanceof HTMLTextAreaElement ? active.value : ((active as HTMLElement | null)?.innerText ?? '');
  });

export const editorOf = (page: Page) => page.locator('.ProseMirror[contenteditable="true"]').filter({ visible: true });

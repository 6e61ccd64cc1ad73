import type { CDPSession, Page } from '@playwright/test';
import type { Actor } from './actor';

const slowed = new WeakMap<Page, CDPSession>();
/** Keys that still come slowly once the editor has taken the plain field's place. */
const KEYS_AFTER = 6;

/** Slows the processor and holds the editor's code back, as an old phone on a school network does. */
export async function slowDown({ context, page }: Actor, rate: number, hold: number): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  slowed.set(page, devtools);
  await page.route(/\/assets\/.*\.js/, async route => {
    await new Promise(resolve => setTimeout(resolve, hold));
    await route.continue();
  });
}

/**
 * Key by key, wherever the focus is: slowly until the editor has taken over, which is what can lose keys, and some keys more.
 * @param pause milliseconds after each key
 */
export async function typeKeys(page: Page, words: string, pause: (key: string) => number): Promise<void> {
  let after = 0;
  for (const key of words) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    if (after > KEYS_AFTER) continue;
    await page.waitForTimeout(pause(key));
    if (after > 0 || (await editorOf(page).and(page.locator(':focus')).isVisible())) after++;
    if (after > KEYS_AFTER) await slowed.get(page)?.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

/** What stands in the box that has the focus, whether it is the plain field or the editor. */
export const written = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active instanceof HTMLTextAreaElement ? active.value : ((active as HTMLElement | null)?.innerText ?? '');
  });

export const editorOf = (page: Page) => page.locator('.ProseMirror[contenteditable="true"]').filter({ visible: true });

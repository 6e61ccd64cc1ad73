import type { Page } from '@playwright/test';

/** Puts on the browser's clipboard what another program would, exactly as it is given. */
export async function putOnClipboard(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(given => {
    const write = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [type, value] of Object.entries(given)) event.clipboardData?.setData(type, value);
    };
    document.addEventListener('copy', write, { once: true, capture: true });
  }, data);
  await page.keyboard.press('ControlOrMeta+c');
}

/** Selects everything in the first element that fits, copies it, and reads what is on the clipboard. */
export async function copyAll(page: Page, selector: string): Promise<string> {
  await page.evaluate(within => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.selectAllChildren(document.querySelector(within) as Element);
  }, selector);
  await page.keyboard.press('ControlOrMeta+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

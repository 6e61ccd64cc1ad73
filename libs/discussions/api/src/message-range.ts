import type { Page } from '@tessellate/api-kernel';

/**
 * The message numbers of a page. Because numbers have no gaps, a page in either direction is arithmetic, and one prepared
 * statement serves them all. Empty when `from > to`.
 */
export function rangeOf(page: Page, around: number | undefined, lastNumber: number): { from: number; to: number } {
  const low = page.after ? Number(page.after[0]) + 1 : 1;
  const high = page.before ? Math.min(Number(page.before[0]) - 1, lastNumber) : lastNumber;
  if (around !== undefined) {
    // Near an end the page is moved rather than shortened.
    const from = Math.max(1, Math.min(around - Math.floor(page.limit / 2), lastNumber - page.limit + 1));
    return { from, to: Math.min(lastNumber, from + page.limit - 1) };
  }
  return page.forward
    ? { from: low, to: Math.min(high, low + page.limit - 1) }
    : { from: Math.max(low, high - page.limit + 1), to: high };
}

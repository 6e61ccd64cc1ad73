import { textHtml } from '@tessellate/rich-text';

/** Characters of HTML that one list may bring: what a slow phone can lay out, and what the server writes in a few milliseconds. */
const MOST_HTML = 1_000_000;

/**
 * Keeps the rendered HTML of a list within bounds, however many of its texts are as large as a text may be, or larger, from before
 * there was a bound: the first rows keep theirs, the others are shown as they were typed.
 */
export function withinAnswer<Row extends { html: string; text: string }>(rows: Iterable<Row>, most = MOST_HTML): void {
  let room = most;
  for (const row of rows) {
    room -= row.html.length;
    if (room < 0) row.html = textHtml(row.text);
  }
}

/** What a rendered text counts towards the complexity of a query: a unit is about a kilobyte of what it may bring. */
export const TEXT_COMPLEXITY = { document: 800, inList: 20 } as const;

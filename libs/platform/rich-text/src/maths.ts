import katex from 'katex';
import { LRUCache } from 'lru-cache';
import { checkLatex, escapePercent } from './latex';

// The same few formulas are read again and again; about 2 ms each to make, up to 40 kB each to keep. Counted in characters.
const rendered = new LRUCache<string, string>({
  maxSize: 12_000_000,
  maxEntrySize: 1_000_000,
  sizeCalculation: html => html.length + 100,
});

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, character => ESCAPES[character] ?? '') : text;
}

/**
 * A formula as HTML for the eye with MathML for a screen reader. LaTeX that is faulty or out of bounds never throws: readers
 * are told so in a word, and find its source behind it.
 */
export function formulaHtml(latex: string, display: boolean): string {
  const key = (display ? 'D' : 'I') + latex;
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const html = render(latex, display);
  rendered.set(key, html);
  return html;
}

/** Whether a formula is kept ready, having been asked for not long ago. */
export const isRendered = (latex: string, display: boolean): boolean => rendered.has((display ? 'D' : 'I') + latex);

function render(latex: string, display: boolean): string {
  if (checkLatex(latex) === null) {
    try {
      return katex.renderToString(escapePercent(latex), {
        displayMode: display,
        output: 'htmlAndMathml',
        throwOnError: true,
        strict: 'ignore',
        trust: false,
        maxSize: 12,
        maxExpand: 300,
      });
    } catch {
      // Falls through: half a formula would mislead.
    }
  }
  return `<span class="math-error" title="${escapeHtml(latex)}">a formula that cannot be shown</span>`;
}

import { LATEX_LIMITS } from './latex';

export type WrittenPart = { text: string } | { latex: string; display: boolean };

const ENDS: Readonly<Record<string, string>> = { '\\(': '\\)', '\\[': '\\]', $$: '$$' };
const BEGIN = /\\\(|\\\[|\$\$|\\begin\{(align|aligned|alignat|gather|gathered|equation|cases|[pbvBV]?matrix)(\*?)\}/g;
const SAYS_SOMETHING = /[\\^_=+<>\d]|^\s*\S\s*$/;

/**
 * Finds formulas that are written with the signs of other programs: `\(…\)`, `\[…\]`, `$$…$$`, `\begin{align}…`. Those in
 * single dollars are left in the text, because typing and pasting have one rule for them. Takes as long as the text is.
 */
export function writtenFormulas(text: string): WrittenPart[] {
  const parts: WrittenPart[] = [];
  const nextEnd = new Map<string, number>();
  let done = 0;
  for (const begin of text.matchAll(BEGIN)) {
    if (begin.index < done || text[begin.index - 1] === '\\') continue;
    const environment = begin[1];
    const end = ENDS[begin[0]] ?? `\\end{${environment}${begin[2]}}`;
    const from = begin.index + begin[0].length;
    // Kept, so that many beginnings without an end do not each look through all the text.
    if ((nextEnd.get(end) ?? -1) < from) nextEnd.set(end, unescapedIndex(text, end, from));
    const to = nextEnd.get(end) ?? Infinity;
    if (to - from > LATEX_LIMITS.length) continue;
    const inside = text.slice(from, to);
    if (inside.trim() === '' || /\n\s*\n/.test(inside) || (end === '$$' && !SAYS_SOMETHING.test(inside))) continue;
    const stop = to + end.length;
    if (begin.index > done) parts.push({ text: text.slice(done, begin.index) });
    const latex = environment ? text.slice(begin.index, stop) : inside.trim();
    parts.push({ latex, display: begin[0] !== '\\(' && standsAlone(text, begin.index, stop) });
    done = stop;
  }
  if (done < text.length) parts.push({ text: text.slice(done) });
  return parts;
}

function unescapedIndex(text: string, end: string, from: number): number {
  let at = text.indexOf(end, from);
  while (at > 0 && text[at - 1] === '\\') at = text.indexOf(end, at + 1);
  return at < 0 ? Infinity : at;
}

/** On lines of its own. Within a sentence a formula is one of that sentence, whatever signs are around it. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  const lineEnd = text.indexOf('\n', to);
  return before.trim() === '' && /^\s*[.,;]?\s*$/.test(text.slice(to, lineEnd < 0 ? undefined : lineEnd));
}

/**
 * The same text with the formulas in the dollars that this site writes and reads.
 * @param inline each as one of its sentence, where there is no other way
 */
export function inDollars(text: string, inline = false): string {
  const dollars = (latex: string, display: boolean) =>
    display && !inline ? `$$${latex}$$` : `$${latex.replace(/\s*\n\s*/g, ' ')}$`;
  return writtenFormulas(text)
    .map(part => ('text' in part ? part.text : dollars(part.latex, part.display)))
    .join('');
}

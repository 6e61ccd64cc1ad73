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
  const standsAlone = lineReader(text);
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
    parts.push({ latex, display: begin[0] !== '\\(' && standsAlone(begin.index, stop) });
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

/**
 * Tells whether a formula stands on lines of its own; within a sentence it is one of that sentence, whatever signs are around it.
 * Asked in the order of the text, it looks at each line once.
 */
function lineReader(text: string): (from: number, to: number) => boolean {
  let [line, words, end] = [0, 0, -1];
  return (from, to) => {
    while (end < from) {
      line = end + 1;
      const next = text.indexOf('\n', line);
      end = next < 0 ? text.length : next;
      words = line + text.slice(line, end).search(/\S|$/);
    }
    if (words < from) return false;
    // A formula may go over several lines.
    const last = to <= end ? end : text.indexOf('\n', to);
    return /^[.,;]?$/.test(text.slice(to, last < 0 ? undefined : last).trim());
  };
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

import type { RichMark, RichNode } from './types';

/**
 * Where typed text becomes something else. One set of rules for the editor, the plain field and Markdown: signs of arithmetic,
 * money and dates stay what they are, since a teacher of maths types them more often than formatting.
 */
const OUTSIDE_BEFORE = String.raw`(?<![\p{L}\p{N}$\\])`;
const FORMULA = String.raw`\$(?![\s$])((?:\\.|[^$\\\n])*?(?:\\.|[^\s$\\]))\$`;
/** No space just inside, no letter or digit just outside: `$5-$10` and `US$5 and US$7` are money. */
export const INLINE_FORMULA = new RegExp(`${OUTSIDE_BEFORE}${FORMULA}(?![\\p{L}\\p{N}$])`, 'u');
const TYPED_FORMULA = new RegExp(`${OUTSIDE_BEFORE}${FORMULA}$`, 'u');

interface MarkRule {
  mark: 'bold' | 'italic' | 'strike' | 'code';
  sign: string;
}

/** The longer sign first. */
const MARKS: readonly MarkRule[] = [
  { mark: 'bold', sign: '**' },
  { mark: 'bold', sign: '__' },
  { mark: 'italic', sign: '*' },
  { mark: 'italic', sign: '_' },
  { mark: 'strike', sign: '~~' },
  { mark: 'code', sign: '`' },
];

// Formatting begins where a word begins and ends where one ends: `2 * 3 * 4`, `2*3*4`, `f(x)*g(x)*h(x)` and `a_b_c` are left alone.
const BEGINS = String.raw`(?<![^\s([{"'“‘–—/])`;
function between({ sign }: MarkRule): string {
  const quoted = sign.replace(/[*]/g, '\\$&');
  const letter = quoted.slice(-1) === '*' ? '*' : quoted.slice(-1);
  return `${BEGINS}${quoted}(?![\\s${letter}])([^${letter}\\n]*[^\\s${letter}])${quoted}`;
}

/** What stands before the caret when the sign that ends it is typed. */
export const TYPED_MARKS: readonly { mark: MarkRule['mark']; find: RegExp; sign: string }[] = MARKS.map(rule => ({
  ...rule,
  find: new RegExp(`${between(rule)}$`, 'u'),
}));
const WHOLE_MARKS = MARKS.map(rule => ({ ...rule, find: new RegExp(`${between(rule)}(?![\\p{L}\\p{N}])`, 'u') }));

/** `- 3 is less than 2` and `> 5` are mathematics: a digit after the sign begins no list and no quotation. */
export const LIST_START = /^\s?[-+*]\s(?=[^\s\d])/;
export const QUOTE_START = /^\s?>\s(?=[^\s\d])/;
/** `2026. Was a year` and `7. I agree` are sentences; a list begins at one. */
export const NUMBER_START = /^1\.\s/;

/** A formula whose brackets do not match cannot be set. */
export function isBalanced(latex: string): boolean {
  let depth = 0;
  for (const [sign] of latex.matchAll(/\\(?:.|$)|[{}]/gs)) {
    if (sign === '\\') return false;
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  const count = (pattern: RegExp) => latex.match(pattern)?.length ?? 0;
  return (
    depth === 0 &&
    count(/\\left(?![A-Za-z])/g) === count(/\\right(?![A-Za-z])/g) &&
    count(/\\begin\{/g) === count(/\\end\{/g)
  );
}

/** The formula that a typed dollar ends. @returns its LaTeX and its length with the dollars */
export function typedFormula(before: string): { latex: string; length: number } | null {
  const match = TYPED_FORMULA.exec(before);
  return match?.[1] && isBalanced(match[1]) ? { latex: match[1], length: match[0].length } : null;
}

export interface FoundLink {
  from: number;
  to: number;
  href: string;
}

const ADDRESS =
  /(?<![\p{L}\p{N}@./:_-])(?:https?:\/\/[^\s<>"“”]+|www\.[^\s<>"“”]+|[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}|(?:[a-z0-9-]+\.)+(?:org|com|net|edu|uk)(?![\p{L}\p{N}@-])(?:\/[^\s<>"“”]*)?)/giu;

/** Web and e-mail addresses as people write them in a sentence, without the punctuation that follows. */
export function findLinks(text: string): FoundLink[] {
  if (!/[.@]/.test(text)) return [];
  return [...text.matchAll(ADDRESS)].flatMap(match => {
    const address = withoutPunctuation(match[0]);
    const from = match.index;
    const web = /^https?:\/\//i.test(address);
    if (web ? !/^https?:\/\/[\p{L}\p{N}[]/iu.test(address) : !/[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(address)) return [];
    if (/^www\.[^.]*$/i.test(address)) return [];
    const mail = !web && /^[^/]*@/.test(address) && !/^www\./i.test(address);
    const href = web ? address : mail ? `mailto:${address}` : `https://${address}`;
    return [{ from, to: from + address.length, href }];
  });
}

/** A closing bracket belongs to an address that has the opening one. */
function withoutPunctuation(address: string): string {
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1] ?? '';
    if (/[.,;:!?'’‘*_~…]/.test(last)) continue;
    const opening = last === ')' ? '(' : last === ']' ? '[' : null;
    if (!opening) break;
    const inside = address.slice(0, end);
    if (inside.split(opening).length >= inside.split(last).length) break;
  }
  return address.slice(0, end);
}

interface Found {
  from: number;
  to: number;
  nodes: RichNode[];
}

/** One line of text as the editor would have made it key by key. */
export function typedLine(line: string, marks: readonly RichMark[] = []): RichNode[] {
  const text = (words: string, own = marks): RichNode[] =>
    words === '' ? [] : [{ type: 'text', text: words, ...(own.length > 0 ? { marks: [...own] } : {}) }];
  const nodes: RichNode[] = [];
  let rest = line;
  for (let found = first(rest, marks); found; found = first(rest, marks)) {
    nodes.push(...text(rest.slice(0, found.from)), ...found.nodes);
    rest = rest.slice(found.to);
  }
  return [...nodes, ...text(rest)];
}

function first(line: string, marks: readonly RichMark[]): Found | null {
  const found: Found[] = [];
  const formula = INLINE_FORMULA.exec(line);
  if (formula?.[1] && isBalanced(formula[1]))
    found.push({
      from: formula.index,
      to: formula.index + formula[0].length,
      nodes: [{ type: 'mathInline', attrs: { latex: formula[1] }, ...(marks.length > 0 ? { marks: [...marks] } : {}) }],
    });
  const [link] = marks.some(mark => mark.type === 'link') ? [] : findLinks(line);
  if (link) {
    const linked = [...marks, { type: 'link', attrs: { href: link.href } }];
    found.push({ ...link, nodes: [{ type: 'text', text: line.slice(link.from, link.to), marks: linked }] });
  }
  for (const { mark, find } of WHOLE_MARKS) {
    const match = find.exec(line);
    if (!match?.[1] || marks.some(own => own.type === mark)) continue;
    const inside = mark === 'code' ? [{ type: 'text', text: match[1], marks: [{ type: mark }] }] : null;
    found.push({
      from: match.index,
      to: match.index + match[0].length,
      nodes: inside ?? typedLine(match[1], [...marks, { type: mark }]),
    });
  }
  return found.sort((one, other) => one.from - other.from || other.to - one.to)[0] ?? null;
}

const paragraph = (line: string): RichNode => {
  const content = typedLine(line);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
};

/** Lines as the editor would have made them: lists and quotations of lines that follow one another, else paragraphs. */
export function typedBlocks(lines: readonly string[]): RichNode[] {
  const blocks: RichNode[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const bullet = LIST_START.exec(line);
    const quote = QUOTE_START.exec(line);
    const number = last?.type === 'orderedList' ? /^\d{1,3}\.\s/.exec(line) : NUMBER_START.exec(line);
    const begin = bullet ?? quote ?? number;
    if (!begin) {
      blocks.push(paragraph(line));
      continue;
    }
    const inside = paragraph(line.slice(begin[0].length));
    const type = bullet ? 'bulletList' : quote ? 'blockquote' : 'orderedList';
    const child = quote ? inside : { type: 'listItem', content: [inside] };
    if (last?.type === type) last.content?.push(child);
    else blocks.push({ type, content: [child] });
  }
  return blocks;
}

import {
  CLOSING,
  EITHER,
  OPENING,
  accented,
  argument,
  environment,
  fenced,
  fraction,
  matrix,
  root,
  scripts,
  underlined,
} from './latex-parts';
import { joined, nameLatex, plainLetters, symbolsLatex, textLatex, variantOf } from './latex-symbols';

/** Deeper than anybody writes, and far from the end of the stack. */
const MAX_DEPTH = 60;

const VARIANTS: Readonly<Record<string, string>> = {
  normal: '\\mathrm',
  bold: '\\mathbf',
  'bold-italic': '\\boldsymbol',
  'double-struck': '\\mathbb',
  script: '\\mathcal',
  fraktur: '\\mathfrak',
  'sans-serif': '\\mathsf',
  monospace: '\\mathtt',
};
const LARGE = /^\\(?:sum|prod|i*int|oint|bigcup|bigcap|lim|max|min|sup|inf|gcd|det)$/;

/** The name of an element whatever its prefix, as `mml:mfrac` of journals. */
export const localName = (element: Element): string => element.nodeName.replace(/^.*:/, '').toLowerCase();

const attribute = (element: Element, name: string): string => element.getAttribute(name)?.trim() ?? '';
const textOf = (element: Element): string => (element.textContent ?? '').trim();

/** The LaTeX that a page keeps beside its MathML, or null. */
export function annotatedLatex(math: Element): string | null {
  for (const annotation of math.getElementsByTagName('*')) {
    if (localName(annotation) !== 'annotation') continue;
    if (/tex/i.test(attribute(annotation, 'encoding'))) return annotation.textContent?.trim() || null;
  }
  return null;
}

/**
 * LaTeX that means the same as an element `math` of MathML, for the elements of presentation that browsers know.
 * @returns null where something has no LaTeX, such as the columns of a written subtraction
 */
export function mathmlToLatex(math: Element): string | null {
  try {
    return row([...math.children], 0).trim() || null;
  } catch (error) {
    if (error instanceof Untranslatable) return null;
    throw error;
  }
}

class Untranslatable extends Error {}

function row(elements: readonly Element[], depth: number): string {
  if (depth > MAX_DEPTH) throw new Untranslatable();
  const parts: string[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element) continue;
    const open = fenceOf(element);
    const end = open === '' ? -1 : closingOf(elements, index, open);
    if (end > index) {
      parts.push(bracketed(open, fenceOf(elements[end]), elements.slice(index + 1, end), depth));
      index = end;
    } else if (open === '{' && isTable(elements[index + 1])) {
      parts.push(bracketed(open, '', elements.slice(index + 1, index + 2), depth));
      index += 1;
    } else parts.push(node(element, depth + 1));
  }
  return joined(parts);
}

const isTable = (element: Element | undefined): boolean => element !== undefined && localName(element) === 'mtable';

/** The bracket that an element is, or nothing. */
function fenceOf(element: Element | undefined): string {
  if (!element || localName(element) !== 'mo') return '';
  const sign = textOf(element);
  return sign.length === 1 && (OPENING + CLOSING + EITHER).includes(sign) ? sign : '';
}

/** Where the bracket at `start` closes among its siblings. Bars close at the next bar. */
function closingOf(elements: readonly Element[], start: number, open: string): number {
  if (CLOSING.includes(open)) return -1;
  if (EITHER.includes(open))
    return elements.findIndex((element, index) => index > start + 1 && fenceOf(element) === open);
  let depth = 0;
  for (let index = start; index < elements.length; index++) {
    const sign = fenceOf(elements[index]);
    if (sign === '') continue;
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

function bracketed(open: string, close: string, inside: readonly Element[], depth: number): string {
  const only = inside.length === 1 ? unwrapped(inside[0]) : undefined;
  if (only && localName(only) === 'mtable') {
    const made = matrix(open, close, cells(only, depth + 1));
    if (made) return made;
  }
  if (
    only &&
    open === '(' &&
    localName(only) === 'mfrac' &&
    /^0(?!\.\d*[1-9])/.test(attribute(only, 'linethickness'))
  ) {
    return `\\binom${children(only, 2, depth + 1)
      .map(argument)
      .join('')}`;
  }
  return fenced(open, close, row(inside, depth + 1));
}

/** Rows of one element, as editors write them. */
function unwrapped(element: Element | undefined): Element | undefined {
  let inner = element;
  while (inner && /^(?:mrow|mstyle|mpadded)$/.test(localName(inner)) && inner.children.length === 1)
    inner = inner.children[0];
  return inner;
}

function children(element: Element, count: number, depth: number): string[] {
  const all = [...element.children];
  if (all.length !== count) throw new Untranslatable();
  return all.map(child => node(child, depth + 1));
}

function node(element: Element, depth: number): string {
  if (depth > MAX_DEPTH) throw new Untranslatable();
  const name = localName(element);
  switch (name) {
    case 'mi':
      return identifier(element);
    case 'mn':
      return symbolsLatex(textOf(element)).replace(/(?<=\d),(?=\d)/g, '{,}');
    case 'mo':
      return operator(element);
    case 'mtext':
    case 'ms':
      return textLatex(element.textContent ?? '');
    case 'mspace':
      return /^(?:[1-9]|\d\d)(?:\.\d+)?em$/.test(attribute(element, 'width')) ? '\\quad' : '\\,';
    case 'mfrac': {
      const [above = '', below = ''] = children(element, 2, depth);
      if (attribute(element, 'bevelled') === 'true') return `{${above}}/{${below}}`;
      return /^0(?!\.\d*[1-9])/.test(attribute(element, 'linethickness'))
        ? `{${above}\\atop ${below}}`
        : fraction(above, below);
    }
    case 'msqrt':
      return root(row([...element.children], depth + 1));
    case 'mroot': {
      const [inner = '', degree = ''] = children(element, 2, depth);
      return root(inner, degree);
    }
    case 'msup': {
      const [base = '', sup = ''] = children(element, 2, depth);
      return scripts(base, '', sup.replace(/^\^\{\\circ\}$/, '\\circ'));
    }
    case 'msub': {
      const [base = '', sub = ''] = children(element, 2, depth);
      return scripts(base, sub, '');
    }
    case 'msubsup': {
      const [base = '', sub = '', sup = ''] = children(element, 3, depth);
      return scripts(base, sub, sup);
    }
    case 'mover':
    case 'munder':
    case 'munderover':
      return overOrUnder(element, name, depth);
    case 'mmultiscripts':
      return multiscripts(element, depth);
    case 'mtable':
      return table(element, depth);
    case 'mfenced':
      return mfenced(element, depth);
    case 'menclose':
      return enclosed(attribute(element, 'notation'), row([...element.children], depth + 1));
    case 'mphantom':
      return `\\phantom{${row([...element.children], depth + 1)}}`;
    case 'semantics':
    case 'maction':
      return element.children[0] ? node(element.children[0], depth + 1) : '';
    case 'annotation':
    case 'annotation-xml':
    case 'none':
    case 'mprescripts':
      return '';
    case 'mstack':
    case 'mlongdiv':
    case 'msgroup':
    case 'mglyph':
      throw new Untranslatable();
    default:
      if (element.children.length === 0 && textOf(element) !== '') return symbolsLatex(textOf(element));
      return row([...element.children], depth + 1);
  }
}

function identifier(element: Element): string {
  const text = plainLetters(textOf(element));
  const letters = symbolsLatex(text);
  const command = VARIANTS[attribute(element, 'mathvariant') || (variantOf(textOf(element)) ?? '')];
  if ([...text].length > 1 && /^[A-Za-z]+$/.test(text) && (!command || command === '\\mathrm')) return nameLatex(text);
  return command && letters !== '' && !/^\\infty$/.test(letters) ? `${command}{${letters}}` : letters;
}

function operator(element: Element): string {
  const text = textOf(element);
  if (/^[A-Za-z]{2,}$/.test(text)) return nameLatex(text);
  return symbolsLatex(text);
}

function overOrUnder(element: Element, name: string, depth: number): string {
  const parts = [...element.children];
  const base = node(parts[0] ?? element, depth + 1);
  const lower = name === 'mover' ? undefined : parts[1];
  const upper = name === 'mover' ? parts[1] : parts[2];
  const below = lower ? node(lower, depth + 1) : '';
  const above = upper ? node(upper, depth + 1) : '';
  if (LARGE.test(base)) return scripts(base, below, above);
  let latex = base;
  if (lower) {
    const brace = /^\\underbrace\{/.test(base);
    latex = brace ? `${latex}_{${below}}` : (underlined(textOf(lower), latex) ?? `\\underset{${below}}{${latex}}`);
  }
  if (!upper) return latex;
  if (/^\\overbrace\{/.test(base)) return `${latex}^{${above}}`;
  if (/^\\(?:to|longrightarrow)$/.test(base) && !lower) return `\\xrightarrow{${above}}`;
  return accented(textOf(upper), latex) ?? `\\overset{${above}}{${latex}}`;
}

function multiscripts(element: Element, depth: number): string {
  const [base, ...rest] = [...element.children];
  const before = rest.findIndex(child => localName(child) === 'mprescripts');
  const pair = (list: readonly Element[], from: number) =>
    list.slice(from, from + 2).map(child => node(child, depth + 1));
  const after = before < 0 ? rest : rest.slice(0, before);
  const [sub = '', sup = ''] = pair(after, 0);
  const [preSub = '', preSup = ''] = before < 0 ? [] : pair(rest, before + 1);
  const prefix = preSub || preSup ? scripts('', preSub, preSup) : '';
  return prefix + scripts(base ? node(base, depth + 1) : '', sub, sup);
}

function cells(element: Element, depth: number): string[][] {
  return [...element.children]
    .filter(child => /^(?:mtr|mlabeledtr)$/.test(localName(child)))
    .map(line =>
      [...line.children]
        .slice(localName(line) === 'mlabeledtr' ? 1 : 0)
        .map(cell => row([...cell.children], depth + 1)),
    );
}

function table(element: Element, depth: number): string {
  const rows = cells(element, depth);
  if (/right\s+left/.test(attribute(element, 'columnalign'))) return environment('aligned', rows);
  return environment(rows.every(line => line.length < 2) ? 'gathered' : 'matrix', rows);
}

function mfenced(element: Element, depth: number): string {
  const separators = element.getAttribute('separators') ?? ',';
  const inside = [...element.children];
  const open = element.getAttribute('open') ?? '(';
  const close = element.getAttribute('close') ?? ')';
  if (inside.length === 1) return bracketed(open, close, inside, depth);
  const parts = inside.flatMap((child, index) => [
    ...(index > 0 ? [symbolsLatex(separators.trim().charAt(Math.min(index, separators.trim().length) - 1))] : []),
    node(child, depth + 1),
  ]);
  return fenced(open, close, joined(parts));
}

function enclosed(notation: string, inner: string): string {
  if (/strike/.test(notation)) return `\\cancel{${inner}}`;
  if (/radical/.test(notation)) return root(inner);
  if (/\bbox|circle|roundedbox/.test(notation)) return `\\boxed{${inner}}`;
  if (/\btop\b/.test(notation)) return `\\overline{${inner}}`;
  if (/\bbottom\b/.test(notation)) return `\\underline{${inner}}`;
  if (notation === '' || /longdiv/.test(notation)) throw new Untranslatable();
  return inner;
}

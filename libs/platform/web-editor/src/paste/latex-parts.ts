import { joined } from './latex-symbols';

export const OPENING = '([{⟨〈⌊⌈';
export const CLOSING = ')]}⟩〉⌋⌉';
export const EITHER = '|∣‖∥';

const FENCES: Readonly<Record<string, string>> = {
  '': '.', '{': '\\{', '}': '\\}', '⟨': '\\langle', '〈': '\\langle', '⟩': '\\rangle', '〉': '\\rangle', '⌊': '\\lfloor', '⌋': '\\rfloor', '⌈': '\\lceil', '⌉': '\\rceil', '∣': '|', '‖': '\\|', '∥': '\\|',
}; // prettier-ignore

const OVER: Readonly<Record<string, [one: string, many: string]>> = {
  '¯': ['\\bar', '\\overline'], '‾': ['\\bar', '\\overline'], '_': ['\\bar', '\\overline'], '\u0304': ['\\bar', '\\overline'], '\u0305': ['\\bar', '\\overline'], '―': ['\\bar', '\\overline'], '─': ['\\bar', '\\overline'],
  '^': ['\\hat', '\\widehat'], 'ˆ': ['\\hat', '\\widehat'], '\u0302': ['\\hat', '\\widehat'], '~': ['\\tilde', '\\widetilde'], '˜': ['\\tilde', '\\widetilde'], '∼': ['\\tilde', '\\widetilde'], '\u0303': ['\\tilde', '\\widetilde'],
  '→': ['\\vec', '\\overrightarrow'], '⃗': ['\\vec', '\\overrightarrow'], '⇀': ['\\vec', '\\overrightharpoon'], '\u20d1': ['\\vec', '\\overrightharpoon'], '←': ['\\overleftarrow', '\\overleftarrow'], '\u20d6': ['\\overleftarrow', '\\overleftarrow'], '↔': ['\\overleftrightarrow', '\\overleftrightarrow'],
  '˙': ['\\dot', '\\dot'], '.': ['\\dot', '\\dot'], '·': ['\\dot', '\\dot'], '⋅': ['\\dot', '\\dot'], '\u0307': ['\\dot', '\\dot'], '¨': ['\\ddot', '\\ddot'], '\u0308': ['\\ddot', '\\ddot'], '\u20db': ['\\dddot', '\\dddot'], 'ˇ': ['\\check', '\\widecheck'], '\u030c': ['\\check', '\\widecheck'], '˘': ['\\breve', '\\breve'], '\u0306': ['\\breve', '\\breve'], '´': ['\\acute', '\\acute'], '`': ['\\grave', '\\grave'],
  '⏞': ['\\overbrace', '\\overbrace'], '︷': ['\\overbrace', '\\overbrace'], '⌢': ['\\overset{\\frown}', '\\overset{\\frown}'], '⏜': ['\\overset{\\frown}', '\\overset{\\frown}'],
}; // prettier-ignore

const UNDER: Readonly<Record<string, string>> = {
  '_': '\\underline', '¯': '\\underline', '‾': '\\underline', '\u0332': '\\underline', '―': '\\underline', '─': '\\underline', '⏟': '\\underbrace', '︸': '\\underbrace', '→': '\\underrightarrow', '←': '\\underleftarrow',
}; // prettier-ignore

const MATRICES: Readonly<Record<string, string>> = { '()': 'pmatrix', '[]': 'bmatrix', '{}': 'Bmatrix', '||': 'vmatrix', '‖‖': 'Vmatrix', '': 'matrix' }; // prettier-ignore

/** Braces for an argument of a command. */
export const argument = (latex: string): string => `{${latex}}`;

/** A power or index: braces only where they are needed. */
const script = (mark: '^' | '_', latex: string): string =>
  latex === '' ? '' : /^[A-Za-z0-9]$/.test(latex) ? `${mark}${latex}` : `${mark}{${latex}}`;

/** What a power may stand on as it is: one sign, one command, or what has braces or brackets of its own. */
const ONE_PART =
  /^(?:[^\\{}^_]|\\[A-Za-z]+|\\[A-Za-z]+\{[^{}]*\}|\\[{}|]|\d+(?:\.\d+)?|\([^()]*\)|\\left.*\\right\S{1,8})$/s;

export function scripts(base: string, sub: string, sup: string): string {
  const under = script('_', sub);
  if (/^'+$/.test(sup)) return `${standing(base)}${sup}${under}`;
  return `${standing(base)}${under}${script('^', sup)}`;
}

const standing = (base: string): string => (base === '' || ONE_PART.test(base) ? base || '{}' : `{${base}}`);

export const fraction = (above: string, below: string): string => `\\frac{${above}}{${below}}`;

export const root = (inner: string, degree = ''): string =>
  degree === '' ? `\\sqrt{${inner}}` : `\\sqrt[${degree}]{${inner}}`;

const TALL = /\\(?:frac|sum|prod|int|begin|over|under|sqrt|binom|left)/;

/** Brackets around something; they grow where what they hold is higher than a line. */
export function fenced(open: string, close: string, inner: string): string {
  const sign = (fence: string) => FENCES[fence] ?? fence;
  if (open === '' && close === '') return inner;
  if (open !== '' && close !== '' && !TALL.test(inner)) return joined([sign(open), inner, sign(close)]);
  return joined([`\\left${sign(open)}`, inner, `\\right${sign(close)}`]);
}

export function accented(sign: string, base: string): string | null {
  const [one, many] = OVER[sign] ?? [];
  if (!one || !many) return null;
  return `${[...base].length === 1 || /^\\[A-Za-z]+$/.test(base) ? one : many}{${base}}`;
}

export function underlined(sign: string, base: string): string | null {
  const command = UNDER[sign];
  return command ? `${command}{${base}}` : null;
}

/** Rows of cells in the brackets that belong to them; null when these brackets have no matrix of their own. */
export function matrix(open: string, close: string, rows: readonly (readonly string[])[]): string | null {
  const bracket = (sign: string) => (sign === '∣' ? '|' : sign === '∥' ? '‖' : sign);
  const name = open === '{' && close === '' ? 'cases' : MATRICES[bracket(open) + bracket(close)];
  return name ? environment(name, rows) : null;
}

export const environment = (name: string, rows: readonly (readonly string[])[]): string =>
  `\\begin{${name}}${rows.map(row => row.join('&')).join('\\\\')}\\end{${name}}`;

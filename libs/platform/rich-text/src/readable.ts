const SYMBOLS: Readonly<Record<string, string>> = {
  times: '×', div: '÷', cdot: '·', pm: '±', mp: '∓', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', lt: '<', gt: '>',
  approx: '≈', equiv: '≡', to: '→', rightarrow: '→', leftarrow: '←', Rightarrow: '⇒', implies: '⇒', Leftrightarrow: '⇔', iff: '⇔',
  Longleftrightarrow: '⇔', infty: '∞', degree: '°', circ: '°', angle: '∠', parallel: '∥', perp: '⊥', in: '∈', cup: '∪', cap: '∩',
  alpha: 'α', beta: 'β', theta: 'θ', lambda: 'λ', mu: 'μ', pi: 'π', sigma: 'σ', Delta: 'Δ', Sigma: 'Σ', sum: 'Σ', int: '∫',
  ldots: '…', dots: '…', cdots: '…', over: '/', quad: ' ', qquad: ' ', pounds: '£', sin: 'sin', cos: 'cos', tan: 'tan', log: 'log', ln: 'ln',
}; // prettier-ignore

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-n'].map((c, i) => [c, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][i] ?? c]),
);

const GROUP = String.raw`\{([^{}]*)\}`;
const FRACTION = new RegExp(String.raw`\\[dt]?frac\s*${GROUP}\s*${GROUP}`, 'g');
const SHORT_FRACTION = /\\[dt]?frac\s*(\w)\s*(\w)/g;
/** The fraction of old TeX, `{a \over b}`. Up to the first `\over` alone, so that a long line of them takes no longer than it is. */
const OVER = new RegExp(
  String.raw`\{(?:\s*${GROUP}\s*|((?:(?!\\over)[^{}])*))\\over(?![A-Za-z])(?:\s*${GROUP}\s*|([^{}]*))\}`,
  'g',
);
const ROOT = new RegExp(String.raw`\\sqrt\s*(?:${GROUP}|(\w))`, 'g');
const WRAPPED = new RegExp(
  String.raw`\\(?:text|textbf|mathrm|mathbf|operatorname|overline|underline|boxed|mbox)\s*${GROUP}`,
  'g',
);
const POWER = new RegExp(String.raw`\^\s*(?:${GROUP}|([\w°]))`, 'g');

/** `a` as it stands in a line: bracketed when it is more than one term, unless it is in brackets already. */
const term = (inner: string): string =>
  /^(?:[\p{L}\p{N}.]*|\([^()]*\))$/u.test(inner.trim()) ? inner.trim() : `(${inner.trim()})`;

function power(inner: string): string {
  const raised = [...inner.trim()].map(character => SUPERSCRIPTS[character]);
  return raised.every(character => character !== undefined) ? raised.join('') : `^${term(inner)}`;
}

/**
 * Plain text in which LaTeX reads as it is said: `\frac{3}{4}` becomes 3/4, `x^2` becomes x², `\times` becomes ×. For lists and
 * quotes, where formulas cannot be typeset; searching keeps the LaTeX. Text without a backslash or caret is left alone.
 */
export function readable(text: string): string {
  return /[\\^]/.test(text) ? said(text) : text;
}

/** The same for what is known to be LaTeX, in which braces alone are no text either. */
export function said(text: string): string {
  let line = text.replace(WRAPPED, '$1');
  // Fractions of fractions are undone from the inside; four deep is deeper than anybody writes.
  for (let depth = 0; depth < 4; depth++) {
    line = line
      .replace(FRACTION, (_, above: string, below: string) => `${term(above)}/${term(below)}`)
      .replace(OVER, (_, ...[a, b, c, d]: (string | undefined)[]) => `${term(a ?? b ?? '')}/${term(c ?? d ?? '')}`)
      .replace(SHORT_FRACTION, '$1/$2')
      .replace(ROOT, (_, group: string | undefined, single: string | undefined) => `√${term(group ?? single ?? '')}`);
  }
  return line
    .replace(/\\(?:left|right|big|Big|displaystyle|limits|begin\{\w+\*?\}|end\{\w+\*?\})/g, '')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => SYMBOLS[name] ?? '')
    .replace(POWER, (_, group: string | undefined, single: string | undefined) =>
      (group ?? single) === '°' ? '°' : power(group ?? single ?? ''),
    )
    .replace(/\\([%$#&_{}])/g, '$1')
    .replace(/\\[,;:! ]|~/g, ' ')
    .replace(/\\\\/g, ' ')
    .replace(/[{}]/g, '');
}

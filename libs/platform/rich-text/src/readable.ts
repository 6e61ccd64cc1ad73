const SYMBOLS: Readonly<Record<string, string>> = {
  times: '×', div: '÷', cdot: '·', pm: '±', mp: '∓', le: '≤', leq: '≤', ge: '≥', geq: '≥', ne: '≠', neq: '≠', lt: '<', gt: '>',
  approx: '≈', equiv: '≡', to: '→', rightarrow: '→', leftarrow: '←', Rightarrow: '⇒', implies: '⇒', Leftrightarrow: '⇔', iff: '⇔',
  Longleftrightarrow: '⇔', infty: '∞', degree: '°', circ: '°', angle: '∠', parallel: '∥', perp: '⊥', in: '∈', cup: '∪', cap: '∩',
  alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', theta: 'θ', lambda: 'λ', mu: 'μ', pi: 'π', rho: 'ρ',
  sigma: 'σ', phi: 'φ', varphi: 'φ', omega: 'ω', Delta: 'Δ', Sigma: 'Σ', Pi: 'Π', Phi: 'Φ', Omega: 'Ω', notin: '∉', subset: '⊂',
  subseteq: '⊆', emptyset: '∅', therefore: '∴', because: '∵', propto: '∝', sim: '∼', mid: '|', prime: '′', prod: '∏', hline: ' ', sum: 'Σ',
  int: '∫', ldots: '…', dots: '…', cdots: '…', over: '/', quad: ' ', qquad: ' ', pounds: '£', sin: 'sin', cos: 'cos', tan: 'tan', log: 'log', ln: 'ln',
}; // prettier-ignore
/** Undefined also for what every object has, such as `\constructor`. */
const symbol = (name: string): string | undefined => (Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined);

const SUPERSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-n'].map((c, i) => [c, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ'][i] ?? c]),
);

const SUBSCRIPTS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-=()aeinx'].map((c, i) => [c, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢₙₓ'][i] ?? c]),
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
const NTH_ROOT = new RegExp(String.raw`\\sqrt\s*\[([^\][{}]*)\]\s*(?:${GROUP}|(\w))`, 'g');
const CHOOSE = new RegExp(String.raw`\\[dt]?binom\s*${GROUP}\s*${GROUP}`, 'g');
const INDEX = new RegExp(String.raw`\\_|_\s*(?:${GROUP}|(\w))`, 'g');
/** In a sentence only what can be nothing else: one letter with an index. */
const INDEX_IN_TEXT = new RegExp(String.raw`\b([A-Za-z])_(?:${GROUP}|(\w)\b)`, 'g');
const POWER = new RegExp(String.raw`\^\s*(?:${GROUP}|([\w°]))`, 'g');

/** `a` as it stands in a line: bracketed when it is more than one term, unless it is in brackets already. */
const term = (inner: string): string =>
  /^(?:[\p{L}\p{N}.]*|\([^()]*\))$/u.test(inner.trim()) ? inner.trim() : `(${inner.trim()})`;

function power(inner: string): string {
  const raised = [...inner.trim()].map(character => SUPERSCRIPTS[character]);
  return raised.every(character => character !== undefined) ? raised.join('') : `^${term(inner)}`;
}

/** An index that has no small letters of its own stands beside what it belongs to: Σ i=1. */
function index(inner: string): string {
  const lowered = [...inner.trim()].map(character => SUBSCRIPTS[character]);
  return lowered.every(character => character !== undefined) ? lowered.join('') : ` ${inner.trim()} `;
}

/**
 * Plain text in which LaTeX reads as it is said: `\frac{3}{4}` becomes 3/4, `x^2` becomes x², `\times` becomes ×. For lists and
 * quotes, where formulas cannot be typeset; searching keeps the LaTeX. Text without a backslash, a caret or an index is left alone.
 */
export function readable(text: string): string {
  const hasLatex = /[\\^]/.test(text);
  const line = (hasLatex ? spoken(text) : text).replace(
    INDEX_IN_TEXT,
    (_, of: string, group?: string, single?: string) => of + index(group ?? single ?? ''),
  );
  return hasLatex ? line.replace(LEFT_OVER, leave) : line;
}

/** The same for what is known to be LaTeX, in which braces, underscores and ampersands alone are no text either. */
export const said = (text: string): string =>
  spoken(text)
    .replace(INDEX, (match, group?: string, single?: string) =>
      match === '\\_' ? match : index(group ?? single ?? ''),
    )
    .replace(/([^\\])&/g, '$1 ')
    .replace(LEFT_OVER, leave);

/** Commands that are not symbols and of which nothing is lost: what they hold is said, or they say nothing. */
const HEARD = new Set(
  (
    'frac dfrac tfrac binom dbinom tbinom sqrt text textbf mathrm mathbf operatorname overline underline boxed mbox left right big Big ' +
    'displaystyle limits vec overrightarrow hat bar mathbb mathcal begin end'
  ).split(' '),
);

/** Whether saying this LaTeX leaves out no command that means something. */
export const isSaidWhole = (latex: string): boolean =>
  [...latex.matchAll(/\\\\|\\([A-Za-z]+)/g)].every(
    ([, name]) => !name || symbol(name) !== undefined || HEARD.has(name),
  );

/** What is escaped stays; the rest is only markup. */
const LEFT_OVER = /\\([%$#&_{}])|\\[,;:! ]|~|[\\{}]/g;
const leave = (markup: string, sign?: string): string => sign ?? (/^[\\{}]$/.test(markup) ? '' : ' ');

function spoken(text: string): string {
  let line = text.replace(WRAPPED, '$1');
  // Fractions of fractions are undone from the inside; four deep is deeper than anybody writes.
  for (let depth = 0; depth < 4; depth++) {
    line = line
      .replace(FRACTION, (_, above: string, below: string) => `${term(above)}/${term(below)}`)
      .replace(OVER, (_, ...[a, b, c, d]: (string | undefined)[]) => `${term(a ?? b ?? '')}/${term(c ?? d ?? '')}`)
      .replace(SHORT_FRACTION, '$1/$2')
      .replace(CHOOSE, (_, n: string, k: string) => `${n.trim()} choose ${k.trim()}`)
      .replace(
        NTH_ROOT,
        (_, nth: string, group?: string, single?: string) => `${power(nth)}√${term(group ?? single ?? '')}`,
      )
      .replace(ROOT, (_, group: string | undefined, single: string | undefined) => `√${term(group ?? single ?? '')}`);
  }
  return line
    .replace(/\\begin\{array\}(?:\{[^{}]*\})?/g, '')
    .replace(/\\(?:left|right|big|Big|displaystyle|limits|begin\{\w+\*?\}|end\{\w+\*?\})/g, '')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => symbol(name) ?? '')
    .replace(POWER, (_, group: string | undefined, single: string | undefined) =>
      (group ?? single) === '°' ? '°' : power(group ?? single ?? ''),
    )
    .replace(/\\\\/g, ' ');
}

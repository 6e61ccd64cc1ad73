/** Bounds within which KaTeX answers in milliseconds; without them 3,000 columns take 0.6 s and 3,000 braces overflow the stack. */
export const LATEX_LIMITS = { length: 2000, depth: 24, columns: 24, rows: 60, cells: 300, commands: 400 } as const;

const FORBIDDEN = new Set(
  (
    'href url includegraphics def gdef edef xdef let futurelet global long newcommand renewcommand providecommand ' +
    'expandafter noexpand csname endcsname input include write message errmessage show special catcode'
  ).split(' '),
);

// Lengths can push ink over the rest of the page: a formula stays near where it is written.
// Numbers are found first, each as a whole: looked for from every digit, a length in 2,000 of them took nine seconds.
const NUMBER = /[\d.]+/g;
const UNIT = /\s*(em|ex|pt|mu|cm|mm|in|pc|bp|dd|cc|nd|nc|sp|px)(?![a-z])/iy;
const EMS: Readonly<Record<string, number>> = {
  ex: 0.43,
  mu: 0.056,
  pt: 0.1,
  px: 0.1,
  bp: 0.1,
  sp: 0,
  mm: 0.28,
  cm: 2.8,
  in: 7.2,
};

/**
 * A per cent sign begins a comment in LaTeX, and would swallow the rest of `50% of 20`: right behind a number, a
 * letter or a bracket it is meant as it reads.
 */
export function escapePercent(latex: string): string {
  if (!latex.includes('%')) return latex;
  return latex.replace(/\\.|%/gs, (sign: string, at: number) =>
    sign === '%' && /[\w})]$/.test(latex.slice(0, at)) ? '\\%' : sign,
  );
}

/**
 * Checks that a formula is within bounds and uses no command that links out, loads or redefines something.
 * It does not check that the LaTeX is right: a faulty formula is kept and shown as its source.
 * @returns what is wrong and what to do, or null
 */
export function checkLatex(latex: string): string | null {
  if (latex.trim() === '') return 'The formula is empty. Type something in it or remove it.';
  if (latex.length > LATEX_LIMITS.length) {
    return `The formula is longer than ${LATEX_LIMITS.length} characters. Split it into several formulas.`;
  }
  const shown = escapePercent(latex);
  return checkStructure(shown) ?? checkLengths(shown);
}

function checkStructure(latex: string): string | null {
  let depth = 0;
  let commands = 0;
  let cells = 0;
  let columns = 0;
  let rows = 0;
  const tokens = /\\([a-zA-Z@]+|.|\n|$)|[{}&%]/gs;
  for (let match = tokens.exec(latex); match; match = tokens.exec(latex)) {
    const command = match[1];
    if (command === undefined) {
      if (match[0] === '{') depth += 1;
      else if (match[0] === '}') depth = Math.max(0, depth - 1);
      else if (match[0] === '&') {
        cells += 1;
        columns += 1;
      } else {
        const lineEnd = latex.indexOf('\n', tokens.lastIndex);
        if (lineEnd === -1) break;
        tokens.lastIndex = lineEnd;
      }
    } else {
      commands += 1;
      if (FORBIDDEN.has(command) || /^html/i.test(command) || command.includes('@')) {
        return `The command \\${command} cannot be used in a formula here. Remove it.`;
      }
      if (command === 'begin' || command === 'left') depth += 1;
      else if (command === 'end' || command === 'right') depth = Math.max(0, depth - 1);
      else if (command === '\\' || command === 'cr' || command === 'newline') {
        rows += 1;
        columns = 0;
      }
    }
    if (depth > LATEX_LIMITS.depth) {
      return `The formula has more than ${LATEX_LIMITS.depth} brackets inside one another. Simplify it or split it.`;
    }
    if (columns >= LATEX_LIMITS.columns || rows >= LATEX_LIMITS.rows || cells > LATEX_LIMITS.cells) {
      return `The formula has too many rows or columns (at most ${LATEX_LIMITS.rows} rows of ${LATEX_LIMITS.columns} columns). Split it.`;
    }
    if (commands > LATEX_LIMITS.commands) return 'The formula has too many commands. Split it into several formulas.';
  }
  return /\\begin\s*\{[^{}]*array[^{}]*\}\s*(\[[^\]]*\])?\s*\{[^}]{61,}/.test(latex)
    ? 'The array in the formula declares too many columns. Use fewer.'
    : null;
}

function checkLengths(latex: string): string | null {
  for (const { 0: size, index } of latex.matchAll(NUMBER)) {
    UNIT.lastIndex = index + size.length;
    const unit = UNIT.exec(latex)?.[1];
    if (!unit) continue;
    const negative = latex.slice(0, index).trimEnd().endsWith('-');
    const ems = (Number.parseFloat(size) || 0) * (EMS[unit.toLowerCase()] ?? 1);
    if (ems > (negative ? 3 : 12)) {
      return 'A space or length in the formula is too large. Use at most 12em, or 3em when it is negative.';
    }
  }
  return null;
}

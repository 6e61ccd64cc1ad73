/** What a character of a formula is in LaTeX. Letters, digits and signs that LaTeX writes alike are not listed. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '−': '-', '‐': '-', '‑': '-', '–': '-', '∗': '*', '⁎': '*', '′': "'", '″': "''", '‴': "'''", 'ʹ': "'", '’': "'", '…': '\\ldots', '⋯': '\\cdots', '⋮': '\\vdots', '⋱': '\\ddots',
  '×': '\\times', '÷': '\\div', '·': '\\cdot', '⋅': '\\cdot', '∙': '\\cdot', '•': '\\bullet', '±': '\\pm', '∓': '\\mp', '∘': '\\circ', '°': '^{\\circ}', '⊕': '\\oplus', '⊗': '\\otimes',
  '≤': '\\le', '⩽': '\\le', '≥': '\\ge', '⩾': '\\ge', '≠': '\\ne', '≈': '\\approx', '≃': '\\simeq', '≅': '\\cong', '≡': '\\equiv', '≢': '\\not\\equiv', '≉': '\\not\\approx', '≮': '\\nless', '≯': '\\ngtr', '≰': '\\nleq', '≱': '\\ngeq', '∼': '\\sim', '∝': '\\propto', '≪': '\\ll', '≫': '\\gg', '≔': ':=',
  '→': '\\to', '←': '\\leftarrow', '↔': '\\leftrightarrow', '⇒': '\\Rightarrow', '⇐': '\\Leftarrow', '⇔': '\\Leftrightarrow', '⟹': '\\implies', '⟺': '\\iff', '↦': '\\mapsto', '↑': '\\uparrow', '↓': '\\downarrow',
  '⟶': '\\longrightarrow', '⟵': '\\longleftarrow', '⇌': '\\rightleftharpoons', '∞': '\\infty', '∂': '\\partial', '∇': '\\nabla', '√': '\\surd', '∠': '\\angle', '∡': '\\measuredangle', '⊥': '\\perp', '∥': '\\parallel', '∦': '\\nparallel', '△': '\\triangle', '□': '\\square',
  '∈': '\\in', '∉': '\\notin', '∋': '\\ni', '⊂': '\\subset', '⊆': '\\subseteq', '⊃': '\\supset', '⊇': '\\supseteq', '⊄': '\\not\\subset', '∪': '\\cup', '∩': '\\cap', '∖': '\\setminus', '∅': '\\emptyset', '⌀': '\\varnothing',
  '∀': '\\forall', '∃': '\\exists', '∄': '\\nexists', '¬': '\\neg', '∧': '\\land', '∨': '\\lor', '∴': '\\therefore', '∵': '\\because', '∣': '\\mid', '∤': '\\nmid', '∶': ':',
  '∑': '\\sum', 'Σ': '\\Sigma', '∏': '\\prod', 'Π': '\\Pi', '∫': '\\int', '∬': '\\iint', '∭': '\\iiint', '∮': '\\oint', '⋃': '\\bigcup', '⋂': '\\bigcap',
  'α': '\\alpha', 'β': '\\beta', 'γ': '\\gamma', 'δ': '\\delta', 'ε': '\\varepsilon', 'ϵ': '\\epsilon', 'ζ': '\\zeta', 'η': '\\eta', 'θ': '\\theta', 'ϑ': '\\vartheta', 'ι': '\\iota', 'κ': '\\kappa',
  'λ': '\\lambda', 'μ': '\\mu', 'µ': '\\mu', 'ν': '\\nu', 'ξ': '\\xi', 'ο': 'o', 'π': '\\pi', 'ϖ': '\\varpi', 'ρ': '\\rho', 'ϱ': '\\varrho', 'σ': '\\sigma', 'ς': '\\varsigma', 'τ': '\\tau', 'υ': '\\upsilon', 'φ': '\\varphi', 'ϕ': '\\phi', 'χ': '\\chi', 'ψ': '\\psi', 'ω': '\\omega',
  'Γ': '\\Gamma', 'Δ': '\\Delta', '∆': '\\Delta', 'Θ': '\\Theta', 'Λ': '\\Lambda', 'Ξ': '\\Xi', 'Υ': '\\Upsilon', 'Φ': '\\Phi', 'Ψ': '\\Psi', 'Ω': '\\Omega', 'Α': 'A', 'Β': 'B', 'Ε': 'E', 'Ζ': 'Z', 'Η': 'H', 'Ι': 'I', 'Κ': 'K', 'Μ': 'M', 'Ν': 'N', 'Ο': 'O', 'Ρ': 'P', 'Τ': 'T', 'Χ': 'X',
  'ℝ': '\\mathbb{R}', 'ℕ': '\\mathbb{N}', 'ℤ': '\\mathbb{Z}', 'ℚ': '\\mathbb{Q}', 'ℂ': '\\mathbb{C}', 'ℙ': '\\mathbb{P}', 'ℓ': '\\ell', 'ℏ': '\\hbar', 'ℜ': '\\Re', 'ℑ': '\\Im', 'ℵ': '\\aleph', 'ⅆ': '\\mathrm{d}', 'ⅇ': 'e', 'ⅈ': 'i',
  '⟨': '\\langle ', '〈': '\\langle ', '⟩': '\\rangle ', '〉': '\\rangle ', '⌊': '\\lfloor ', '⌋': '\\rfloor ', '⌈': '\\lceil ', '⌉': '\\rceil ', '‖': '\\|', '{': '\\{', '}': '\\}', '\\': '\\backslash ', '|': '|',
  '#': '\\#', '%': '\\%', '&': '\\&', '$': '\\$', '_': '\\_', '~': '\\sim', '^': '\\hat{}', '£': '\\pounds', '€': '\\text{€}',
  '½': '\\frac{1}{2}', '¼': '\\frac{1}{4}', '¾': '\\frac{3}{4}', '⅓': '\\frac{1}{3}', '⅔': '\\frac{2}{3}', '⅕': '\\frac{1}{5}', '⅛': '\\frac{1}{8}',
  '²': '^2', '³': '^3', '¹': '^1', '⁰': '^0', '⁴': '^4', 'ⁿ': '^n', '\u00a0': '~', '\u2009': '\\,', '\u200a': '\\,', '\u202f': '\\,', '\u2005': '\\:', '\u2003': '\\quad', '\u2002': '\\ ', '⁄': '/', '∕': '/',
  // Signs that are heard but not seen, such as "times" between two letters.
  '\u2061': '', '\u2062': '', '\u2063': '', '\u2064': '', '\u200b': '', '\u200c': '', '\u200d': '', '\ufeff': '', '\u2060': '', '\u00ad': '',
}; // prettier-ignore

const FUNCTIONS = new Set(
  'sin cos tan sec csc cot sinh cosh tanh coth arcsin arccos arctan log ln lg exp lim max min sup inf det dim gcd deg arg ker hom Pr'.split(
    ' ',
  ),
);

/** `sin` and its kind as a command, other words upright. */
export function nameLatex(word: string): string {
  if (FUNCTIONS.has(word)) return `\\${word}`;
  return `\\operatorname{${word}}`;
}

export const isFunctionName = (word: string): boolean => FUNCTIONS.has(word);

/** Mathematical letters of Unicode (𝑥, 𝐀, 𝔸) as the plain letters they are drawn from. */
export const plainLetters = (text: string): string =>
  /[\u{1d400}-\u{1d7ff}]/u.test(text)
    ? text.replace(/[\u{1d400}-\u{1d7ff}]/gu, letter => letter.normalize('NFKC'))
    : text;

const VARIANTS: readonly (readonly [variant: string, letters: RegExp])[] = [
  ['bold', /^[\u{1d400}-\u{1d433}\u{1d7ce}-\u{1d7d7}]+$/u],
  ['bold-italic', /^[\u{1d468}-\u{1d49b}]+$/u],
  ['script', /^[\u{1d49c}-\u{1d4cf}ℬℰℱℋℐℒℳℛ]+$/u],
  ['double-struck', /^[\u{1d538}-\u{1d56b}]+$/u],
];

/** The kind of letters that a word in mathematical letters of Unicode is written in, by its name in MathML. */
export const variantOf = (text: string): string | undefined => VARIANTS.find(([, letters]) => letters.test(text))?.[0];

/** The characters of a formula in LaTeX, each as itself. */
export function symbolsLatex(text: string): string {
  return joined([...plainLetters(text)].map(character => SYMBOLS[character] ?? character));
}

/** Words inside a formula. */
export function textLatex(text: string): string {
  const words = text.replace(/[\u200b-\u200d\u2060-\u2064\ufeff]/g, '').replace(/\s+/g, ' ');
  if (words === '') return '';
  if (words === ' ') return '\\ ';
  return `\\text{${words
    .replace(/\\/g, '\\textbackslash ')
    .replace(/[#%&$_{}]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde ')
    .replace(/\^/g, '\\textasciicircum ')}}`;
}

/** Parts one after another, with a space only where a command would swallow the next letter, or a power seem to. */
export function joined(parts: readonly string[]): string {
  let latex = '';
  for (const part of parts) {
    if (part === '') continue;
    const end = latex.slice(-30);
    const apart = (/\\[A-Za-z]+$/.test(end) && /^[A-Za-z]/.test(part)) || (/[\^_]\w$/.test(end) && /^\w/.test(part));
    latex += apart ? ` ${part}` : part;
  }
  return latex;
}

export interface MathsSymbol {
  /** Shown on the button. */
  face: string;
  /** Spoken and shown as a tooltip. */
  name: string;
  /** What is typed into the visual field; `#0` is the selection, `#?` a gap to fill. */
  insert: string;
}

/** What secondary mathematics needs most, in the order of use. */
export const MATHS_SYMBOLS: readonly MathsSymbol[] = [
  { face: 'a⁄b', name: 'Fraction', insert: '\\frac{#0}{#?}' },
  { face: 'xⁿ', name: 'Power', insert: '#@^{#?}' },
  { face: 'xₙ', name: 'Subscript', insert: '#@_{#?}' },
  { face: '√', name: 'Square root', insert: '\\sqrt{#0}' },
  { face: 'ⁿ√', name: 'Root', insert: '\\sqrt[#?]{#0}' },
  { face: '( )', name: 'Brackets', insert: '\\left(#0\\right)' },
  { face: '×', name: 'Times', insert: '\\times' },
  { face: '÷', name: 'Divided by', insert: '\\div' },
  { face: '±', name: 'Plus or minus', insert: '\\pm' },
  { face: '≤', name: 'Less than or equal to', insert: '\\le' },
  { face: '≥', name: 'Greater than or equal to', insert: '\\ge' },
  { face: '≠', name: 'Not equal to', insert: '\\ne' },
  { face: '≈', name: 'Approximately', insert: '\\approx' },
  { face: '∝', name: 'Proportional to', insert: '\\propto' },
  { face: 'π', name: 'Pi', insert: '\\pi' },
  { face: 'θ', name: 'Theta', insert: '\\theta' },
  { face: '°', name: 'Degrees', insert: '^\\circ' },
  { face: '→', name: 'Arrow', insert: '\\to' },
  { face: '⇒', name: 'Implies', insert: '\\Rightarrow' },
  { face: 'Σ', name: 'Sum', insert: '\\sum_{#?}^{#?}' },
  { face: '∫', name: 'Integral', insert: '\\int_{#?}^{#?}' },
  { face: '(ᵃ_b)', name: 'Column vector', insert: '\\begin{pmatrix}#?\\\\#?\\end{pmatrix}' },
  { face: '[2×2]', name: 'Matrix, two by two', insert: '\\begin{pmatrix}#?&#?\\\\#?&#?\\end{pmatrix}' },
];

const TO_KATEX: readonly [RegExp, string][] = [
  [/\{\\placeholder(?:\[[^\]]*\])?\{[^{}]*\}\}/g, '{}'],
  [/\\placeholder(?:\[[^\]]*\])?\{[^{}]*\}/g, '{}'],
  [/\\differentialD\b/g, '\\mathrm{d}'],
  [/\\exponentialE\b/g, 'e'],
  [/\\imaginaryI\b/g, 'i'],
  [/\\mleft\b/g, '\\left'],
  [/\\mright\b/g, '\\right'],
  // The space that was typed between the whole part and the fraction.
  [/(\d)\s*(?:\\[:,;]\s*)+(?=\\frac)/g, '$1'],
];

/** The visual field writes a few commands of its own; readers' formulas are set by KaTeX, which does not know them. */
export function toKatex(latex: string): string {
  return TO_KATEX.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), latex).trim();
}

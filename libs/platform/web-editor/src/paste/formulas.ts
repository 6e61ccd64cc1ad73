import { checkLatex } from '@tessellate/rich-text/latex';
import { drawnMath } from './drawn-mathjax';
import { markLost, putFormula, tidyLatex } from './formula-elements';
import { annotatedLatex, localName, mathmlToLatex } from './mathml';
import { ommlToLatex } from './omml';
import type { PasteReport } from './paste-report';

type Take = (element: Element, report: PasteReport) => void;

/** Attributes in which editors, learning platforms and assistants keep the LaTeX of a formula. */
const ATTRIBUTES = ['data-math', 'data-tex', 'data-latex', 'data-formula', 'data-equation-content', 'data-katex'];

/** What shows formulas, the outermost first: a part of one that is taken is not looked at again. */
const SOURCES: readonly (readonly [selector: string, take: Take])[] = [
  ['[data-math-inline][data-latex],[data-math-block][data-latex]', own],
  ['script[type^="math/tex"]', mathJaxScript],
  ['.mwe-math-element', withMath],
  ['mjx-container', withMath],
  ['.katex-display', withMath],
  [ATTRIBUTES.map(name => `[${name}]`).join(), byAttribute],
  [
    '.ql-formula[data-value]',
    element => void element.setAttribute('data-tex', element.getAttribute('data-value') ?? ''),
  ],
  ['[data-tex]', byAttribute],
  ['.katex', withMath],
  ['[data-mathml]', byMathmlAttribute],
  ['.MathJax,.MathJax_Display,.MathJax_SVG,.MathJax_CHTML,.MathJax_Preview', withMath],
  ['.katex-mathml,.katex-html', withMath],
  ['.base,.vlist-t', stackedGlyphs],
  ['.mq-math-mode,.dcg-mq-math-mode', mathQuill],
  ['math-field,math-span,math-div', (element, report) => putFormula(element, element.textContent ?? '', isDisplayed(element), report)], // prettier-ignore
  ['math,mml\\:math,m\\:math', withMath],
  ['m\\:omathpara,m\\:omath', wordEquation],
  ['img', picturedFormula],
];

/** Makes formulas of everything in a pasted page that shows one; what has lost its source is marked and reported. */
export function takeFormulas(root: Element, report: PasteReport): void {
  for (const [selector, take] of SOURCES) {
    for (const element of root.querySelectorAll(selector)) if (root.contains(element)) take(element, report);
  }
}

function own(element: Element, report: PasteReport): void {
  const latex = element.getAttribute('data-latex') ?? '';
  // Exactly as it was written here, also where it is broken.
  if (checkLatex(latex) === null) element.replaceChildren();
  else putFormula(element, latex, element.hasAttribute('data-math-block'), report);
}

const isDisplayed = (element: Element): boolean =>
  element.closest('.katex-display,.MathJax_Display,[display="true"],[display="block"]') !== null ||
  element.matches('div,p,.math-block,.math-display,[data-type="block-math"],[mode="display"]') ||
  element.querySelector('.katex-display,.MathJax_Display,[display="block"],img[class*="image-display"]') !== null;

function byAttribute(element: Element, report: PasteReport): void {
  if (element.matches('[data-math-inline],[data-math-block]')) return;
  const source = ATTRIBUTES.map(name => element.getAttribute(name)?.trim()).find(Boolean) ?? '';
  // Some pages use such attributes as a switch.
  if (source === '' || /^(?:true|false|inline|block|\d+)$/.test(source) || source.startsWith('<')) return;
  putFormula(element, source, isDisplayed(element), report);
}

function mathJaxScript(element: Element, report: PasteReport): void {
  const shown = /^(?:MathJax\S*|mjx-chtml)$/;
  for (let before = element.previousElementSibling; before; before = element.previousElementSibling) {
    if (![...before.classList].some(name => shown.test(name))) break;
    before.remove();
  }
  putFormula(element, element.textContent ?? '', /display/.test(element.getAttribute('type') ?? ''), report);
}

/** Renderings with MathML in them, or LaTeX beside it, or words for a screen reader, or nothing that could be read. */
function withMath(element: Element, report: PasteReport): void {
  const latex = latexWithin(element);
  if (latex) putFormula(element, latex, isDisplayed(element), report);
  else if (element.matches('.MathJax_Preview') || (isMath(element) && !element.hasChildNodes())) element.remove();
  else
    markLost(element, spoken(element) || (element.querySelector('.katex-html') ?? element).textContent || '', report);
}

/** A part of what KaTeX drew, selected by itself: what is raised or lowered in it would stand in one line. */
function stackedGlyphs(element: Element, report: PasteReport): void {
  if (!element.querySelector('.mord')) return;
  if (element.matches('.vlist-t') || element.querySelector('.vlist-t'))
    markLost(element, element.textContent ?? '', report);
}

/** MathQuill keeps the LaTeX for those who select it, before what it draws. */
function mathQuill(element: Element, report: PasteReport): void {
  const kept = element.querySelector('.mq-selectable,.dcg-mq-selectable')?.textContent ?? '';
  if (kept.replaceAll('$', '').trim()) putFormula(element, kept, false, report);
  else markLost(element, element.textContent ?? '', report);
}

const spoken = (element: Element): string =>
  element.getAttribute('aria-label') ??
  element.querySelector('[aria-label]')?.getAttribute('aria-label') ??
  element.querySelector('[data-semantic-speech]')?.getAttribute('data-semantic-speech') ??
  '';

function latexWithin(element: Element): string | null {
  const annotated = annotatedLatex(element);
  if (annotated) return annotated;
  const isMathJax = element.nodeName.toLowerCase() === 'mjx-container';
  const root = isMathJax ? element.querySelector('mjx-math,[data-mml-node="math"],math') : null;
  const kept = root?.getAttribute('data-latex') ?? element.getAttribute('data-latex');
  if (kept?.trim()) return kept;
  const math = isMath(element) ? element : [...element.getElementsByTagName('*')].find(isMath);
  if (math) return mathmlToLatex(math) ?? latexAlternative(math.getAttribute('alttext'));
  const drawn = isMathJax ? drawnMath(element) : null;
  if (drawn) return mathmlToLatex(drawn);
  const picture = element.querySelector('img[alt]');
  return picture ? latexAlternative(picture.getAttribute('alt')) : null;
}

const isMath = (element: Element): boolean => localName(element) === 'math';

/** MathML in an attribute: as it is in MathJax, in signs of its own in the equations of Wiris and MathType. */
function byMathmlAttribute(element: Element, report: PasteReport): void {
  const source = (element.getAttribute('data-mathml') ?? '').replace(/[«»¨§´]/g, sign => WIRIS[sign] ?? sign);
  const math = new DOMParser().parseFromString(source, 'text/html').body.querySelector('math');
  const latex = math && (annotatedLatex(math) ?? mathmlToLatex(math));
  if (latex) putFormula(element, latex, isDisplayed(element) || math.getAttribute('display') === 'block', report);
  else if (element.getAttribute('data-mathml')) markLost(element, element.getAttribute('alt') ?? '', report);
}

const WIRIS: Readonly<Record<string, string>> = { '«': '<', '»': '>', '¨': '"', '§': '&', '´': "'" };

function wordEquation(element: Element, report: PasteReport): void {
  const latex = ommlToLatex(element);
  if (latex) putFormula(element, latex, localName(element) === 'omathpara', report);
  else element.remove();
}

const IS_LATEX =
  /^\s*(?:\$|\\\(|\\\[|\{\\displaystyle|LaTeX:)|\\(?:[dt]?frac|sqrt|left|sum|int|begin|times|cdot|overline|vec)\b/;
const SERVICES = /[?&](?:chl|tex|latex|eq)=([^&]+)/;

/** Pictures of formulas: the LaTeX stands in the alternative text, or in the address that drew the picture. */
function picturedFormula(element: Element, report: PasteReport): void {
  const address = element.getAttribute('src') ?? '';
  const display = /display/.test(element.className);
  const words = element.getAttribute('alt') ?? '';
  const alternative = latexAlternative(words);
  if (alternative && (/latex|\btex\b|math|equation/i.test(element.className) || IS_LATEX.test(words))) {
    putFormula(element, alternative, display, report);
    return;
  }
  const drawn =
    /latex\.codecogs\.com\/[^?]*\?(.+)$/.exec(address)?.[1] ??
    (/[?&]cht=tx/.test(address) ? SERVICES.exec(address)?.[1] : undefined);
  if (!drawn) return;
  try {
    putFormula(
      element,
      decodeURIComponent(drawn.replace(/\+/g, '%20')).replace(/\\(?:inline|dpi\{\d+\}|bg\{?\w+\}?)\s*/g, ''),
      display,
      report,
    );
  } catch {
    // An address that is not encoded as addresses are: the picture is reported as one.
  }
}

/** The alternative text of a picture where it is LaTeX, and not words. */
function latexAlternative(text: string | null): string | null {
  const source = (text ?? '').trim().replace(/^(?:LaTeX|TeX)\s*:\s*/i, '');
  if (source === '' || source.length > 2000) return null;
  if (/^(?:\$|\\\(|\\\[|\{\\displaystyle)/.test(source) || /\\[a-zA-Z]+|[\^_]/.test(source)) return tidyLatex(source);
  // "x" or "a+b" are formulas too, words are not.
  return /[a-zA-Z]{2}/.test(source) ? null : source;
}

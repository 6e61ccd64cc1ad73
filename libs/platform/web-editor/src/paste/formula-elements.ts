import { checkLatex } from '@tessellate/rich-text/latex';
import { formulaHtml } from '@tessellate/rich-text/maths';
import type { PasteReport } from './paste-report';

const ONLY_ON_A_LINE = /\\begin\{(?:align|alignat|gather|equation|multline)\*?\}/;

/** LaTeX as a page keeps it, without what only that page needs. */
export function tidyLatex(source: string): string {
  return source
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
    .replace(/^\{\\(?:display|text)style\s*([\s\S]*)\}$/, '$1')
    .replace(/^\\(?:display|text)style\b\s*/, '')
    .replace(/^(\$\$?)([\s\S]*)\1$/, '$2')
    .replace(/^\\\(([\s\S]*)\\\)$|^\\\[([\s\S]*)\\\]$/, '$1$2')
    .replace(/\\label\{[^{}]*\}/g, '')
    .trim();
}

/** An element that the editor reads as a formula, or its source where a formula may not hold it. */
export function formulaElement(document: Document, source: string, display: boolean, report: PasteReport): HTMLElement {
  const latex = tidyLatex(source);
  const block = display || ONLY_ON_A_LINE.test(latex);
  const isSound = checkLatex(latex) === null;
  if (!isSound || !report.takesFormula()) {
    if (!isSound) report.refused.push(latex);
    const code = document.createElement('code');
    code.textContent = latex;
    return code;
  }
  if (formulaHtml(latex, block).includes('math-error')) report.broken.push(latex);
  const element = document.createElement(block ? 'div' : 'span');
  element.setAttribute(block ? 'data-math-block' : 'data-math-inline', '');
  element.setAttribute('data-latex', latex);
  return element;
}

/** Puts a formula in the place of what showed it. One that stands on its own line leaves the paragraph around it. */
export function putFormula(element: Element, latex: string, display: boolean, report: PasteReport): void {
  const formula = formulaElement(element.ownerDocument, latex, display, report);
  element.replaceWith(formula);
  if (formula.hasAttribute('data-math-block')) liftOut(formula);
}

/** Marks the place of an equation whose source did not come along. */
export function markLost(element: Element, words: string, report: PasteReport): void {
  report.lost.push(words.replace(/\s+/g, ' ').trim());
  element.replaceWith(element.ownerDocument.createTextNode('[equation]'));
}

const MAY_HOLD_BLOCKS = /^(?:body|div|li|td|th|blockquote|section|article|main|figure|details|dd)$/i;

/** Splits what is around a block until it stands where a block may stand. */
export function liftOut(block: Element): void {
  for (
    let parent = block.parentElement;
    parent && !MAY_HOLD_BLOCKS.test(parent.nodeName);
    parent = block.parentElement
  ) {
    const rest = parent.cloneNode(false) as Element;
    while (block.nextSibling) rest.append(block.nextSibling);
    parent.after(block);
    if (hasContent(rest)) block.after(rest);
    if (!hasContent(parent)) parent.remove();
  }
}

const hasContent = (element: Element): boolean =>
  (element.textContent ?? '').trim() !== '' || element.querySelector('img,br,[data-latex]') !== null;

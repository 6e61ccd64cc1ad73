import { formulaElement } from './formula-elements';
import { joined, symbolsLatex, textLatex } from './latex-symbols';
import type { PasteReport } from './paste-report';

const characters = (plain: string, shifted: string): ReadonlyMap<string, string> => {
  const to = [...shifted];
  return new Map([...plain].map((character, index) => [character, to[index] ?? character]));
};

const RAISED = characters('0123456789+-−–=()niabcdefghjklmoprstuvwxyz', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ');
const LOWERED = characters('0123456789+-−–=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
/** Marks of notes and trade marks, ordinals: these read the same on the line. */
const STAYS = /^(?:\[[^\]]{1,12}\]|[*†‡§®™©ªº]+|SM)$/;
const ORDINAL = /^(?:st|nd|rd|th|er|re|e|o|a)$/;
const BASE = /(?:[A-Za-zα-ωΑ-Ω]|\d+(?:[.,]\d+)*|\([^()]{1,60}\))$/;

/** Makes powers and indices, which the editor has no formatting for, characters of their own or formulas: never "x2". */
export function takeRaisedText(root: Element, report: PasteReport): void {
  for (const span of root.querySelectorAll<HTMLElement>(
    'span[style*="vertical-align"],font[style*="vertical-align"]',
  )) {
    const align = /vertical-align:\s*(super|sub)\b/i.exec(span.getAttribute('style') ?? '')?.[1]?.toLowerCase();
    if (!align || span.closest('sup,sub') || span.querySelector('sup,sub')) continue;
    const element = root.ownerDocument.createElement(align === 'super' ? 'sup' : 'sub');
    element.append(...span.childNodes);
    span.append(element);
  }
  for (const numerator of root.querySelectorAll('sup,.num')) takeFraction(numerator, report);
  for (const element of root.querySelectorAll('sup,sub')) {
    // What stands higher still belongs to its outermost power.
    if (root.contains(element)) raise(element, report);
  }
}

/** Numbers above and below a stroke: left as they are, 2<sup>1</sup>/<sub>2</sub> would read as a power. */
function takeFraction(numerator: Element, report: PasteReport): void {
  const stroke = numerator.nextSibling;
  const denominator = stroke?.nextSibling;
  if (!isElement(denominator) || !denominator.matches('sub,.den') || !/^[\s/⁄∕]+$/.test(stroke?.textContent ?? ''))
    return;
  const [above, below] = [numerator, denominator].map(part => (part.textContent ?? '').trim());
  if (!above || !below || ![above, below].every(part => /^[\p{L}\d+−-]{1,12}$/u.test(part))) return;
  // Wikipedia says "two plus a half" to those who listen.
  if (numerator.previousElementSibling?.matches('.sr-only')) numerator.previousElementSibling.remove();
  const before = textBefore(numerator);
  const whole = /\d+$/.exec(before?.data ?? '')?.[0] ?? '';
  if (before && whole) before.data = before.data.slice(0, -whole.length);
  stroke?.remove();
  denominator.remove();
  const latex = `${whole}\\frac{${symbolsLatex(above)}}{${symbolsLatex(below)}}`;
  numerator.replaceWith(formulaElement(numerator.ownerDocument, latex, false, report));
}

const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

function raise(element: Element, report: PasteReport): void {
  const text = (element.textContent ?? '').replace(/[\u200b\ufeff]/g, '');
  const plain = text.trim();
  const before = textBefore(element);
  if (
    element.querySelector('img,[data-latex],p,div,li') ||
    plain === '' ||
    plain.length > 60 ||
    element.closest('pre,code')
  ) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (
    STAYS.test(plain) ||
    element.querySelector('a[href]') ||
    (ORDINAL.test(plain) && /\d$/.test(before?.data ?? ''))
  ) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const table = element.nodeName.toLowerCase() === 'sup' ? RAISED : LOWERED;
  const shifted = [...plain].map(character => table.get(character));
  if (!element.querySelector('sup,sub') && shifted.every(character => character !== undefined)) {
    element.replaceWith(text.replace(plain, () => shifted.join('')));
    return;
  }
  if (plain.split(/\s+/).length > 3) {
    element.replaceWith(...element.childNodes);
    return;
  }
  const base = before ? (BASE.exec(before.data.slice(-64))?.[0] ?? '') : '';
  if (before && base !== '') before.data = before.data.slice(0, before.data.length - base.length);
  const latex = (base === '' ? '{}' : symbolsLatex(base)) + latexOf(element);
  element.replaceWith(formulaElement(element.ownerDocument, latex, false, report));
}

function latexOf(element: Element): string {
  const inside = [...element.childNodes].map(child => {
    if (child instanceof Element || 'tagName' in child) {
      const name = child.nodeName.toLowerCase();
      return name === 'sup' || name === 'sub' ? latexOf(child as Element) : inner(child as Element);
    }
    return wordsLatex(child.textContent ?? '');
  });
  return `${element.nodeName.toLowerCase() === 'sup' ? '^' : '_'}{${joined(inside)}}`;
}

const inner = (element: Element): string =>
  [...element.childNodes].map(child => wordsLatex(child.textContent ?? '')).join('');

const wordsLatex = (text: string): string => (/[A-Za-z]{3,}/.test(text) ? textLatex(text) : symbolsLatex(text.trim()));

/** The text just before an element, across the borders of inline formatting. */
function textBefore(element: Element): Text | null {
  let node: Node | null = element;
  while (node && !node.previousSibling) {
    node = node.parentNode;
    if (!node || /^(?:p|li|td|th|div|body|h\d)$/i.test(node.nodeName)) return null;
  }
  node = node?.previousSibling ?? null;
  while (node?.lastChild) node = node.lastChild;
  return node?.nodeName === '#text' ? (node as Text) : null;
}

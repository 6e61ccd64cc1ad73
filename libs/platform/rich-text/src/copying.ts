import { copiedFormula, readableText } from './copied';

const FORMULA = '.math-inline,.math-block';
const KEPT = ['href', 'src', 'alt', 'colspan', 'rowspan', 'start', 'type', 'width', 'height', 'data-file-id'];
const FILE = /\/files\/([0-9a-f-]{36})/i;

/** Listens once for the whole page, since a selection may begin in one text and end in another. */
export function listenForCopies(document: Document): void {
  document.addEventListener('copy', event => {
    if (!event.defaultPrevented && writeSelection(document, event.target, event.clipboardData)) event.preventDefault();
  });
  document.addEventListener('dragstart', event => {
    const target = event.target as Node | null;
    // A link or picture that is dragged by itself is not the selection.
    if (!event.defaultPrevented && target?.nodeName === '#text') writeSelection(document, target, event.dataTransfer);
  });
}

/** Copies what is selected when there is a formula in it; everything else browsers copy well. */
function writeSelection(document: Document, target: EventTarget | null, data: DataTransfer | null): boolean {
  const selection = document.getSelection();
  const at = target instanceof Element ? target : (target as Node | null)?.parentElement;
  if (!data || !selection || selection.isCollapsed || at?.closest('input,textarea,[contenteditable="true"]'))
    return false;
  const holder = document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index += 1)
    holder.append(copyOf(wholeFormulas(selection.getRangeAt(index))));
  if (!holder.querySelector('[data-latex]')) return false;
  data.setData('text/html', `<meta charset="utf-8">${holder.innerHTML}`);
  data.setData('text/plain', readableText(holder));
  return true;
}

const formulaAround = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(FORMULA) ?? null;

/** A part of a formula means nothing: the whole is copied. */
function wholeFormulas(selected: Range): Range {
  const range = selected.cloneRange();
  const first = formulaAround(range.startContainer);
  const last = formulaAround(range.endContainer);
  if (first) range.setStartBefore(first);
  if (last) range.setEndAfter(last);
  return range;
}

function copyOf(range: Range): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const { commonAncestorContainer: around } = range;
  const nodes = around.nodeName === '#text' ? [around] : [...around.childNodes];
  for (const node of nodes) copyInto(fragment, node, range);
  return fragment;
}

function copyInto(parent: Node, node: Node, range: Range): void {
  if (!range.intersectsNode(node)) return;
  if (node.nodeName === '#text') {
    const text = node.textContent ?? '';
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : text.length;
    if (to > from) parent.appendChild(document.createTextNode(text.slice(from, to)));
    return;
  }
  if (!(node instanceof HTMLElement) || !isCopied(node)) return;
  if (node.matches(FORMULA)) {
    parent.appendChild(formulaOf(node));
    return;
  }
  const copy = document.createElement(tagOf(node));
  for (const name of KEPT) if (node.hasAttribute(name)) copy.setAttribute(name, node.getAttribute(name) ?? '');
  if (node instanceof HTMLAnchorElement) copy.setAttribute('href', node.href);
  if (node instanceof HTMLImageElement) keepPicture(node, copy);
  const align = /\balign-(center|right)\b/.exec(node.className)?.[1];
  if (align) copy.style.textAlign = align;
  for (const child of node.childNodes) copyInto(copy, child, range);
  if (copy.hasChildNodes() || /^(?:BR|IMG|HR|TD|TH)$/.test(copy.nodeName)) parent.appendChild(copy);
}

/** What is not shown, or cannot be selected, is not copied. */
function isCopied(element: HTMLElement): boolean {
  if (/^(?:SCRIPT|STYLE|SVG|BUTTON|TEXTAREA|INPUT|SELECT|TEMPLATE)$/i.test(element.nodeName)) return false;
  const { display, visibility, userSelect } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden' && userSelect !== 'none';
}

/** A text's headings stand one level deeper on a page than where it was written. */
function tagOf(element: HTMLElement): string {
  const level = /^H([3-5])$/.exec(element.nodeName)?.[1];
  return level && element.closest('.rich-text') ? `h${Number(level) - 1}` : element.nodeName.toLowerCase();
}

function keepPicture(image: HTMLImageElement, copy: HTMLElement): void {
  copy.setAttribute('src', image.src);
  const fileId = FILE.exec(image.getAttribute('src') ?? '')?.[1];
  if (fileId) copy.setAttribute('data-file-id', fileId);
}

function formulaOf(element: HTMLElement): HTMLElement {
  const math = element.querySelector('math');
  // One that cannot be set has its source where a pointer finds it.
  const broken = element.querySelector('.math-error')?.getAttribute('title');
  const latex = element.querySelector('annotation')?.textContent ?? broken ?? element.textContent ?? '';
  return copiedFormula(document, latex.trim(), element.matches('.math-block'), math);
}

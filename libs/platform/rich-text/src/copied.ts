import { itemMarker } from './list-markers';

/**
 * A formula on its way to another program: as MathML with its LaTeX beside it, which word processors take, in an element from
 * which this editor reads exactly the formula it was.
 * @param math the formula's `math` element, for example the one that KaTeX made
 */
export function copiedFormula(document: Document, latex: string, display: boolean, math: Element | null): HTMLElement {
  const element = document.createElement(display ? 'div' : 'span');
  element.setAttribute(display ? 'data-math-block' : 'data-math-inline', '');
  element.setAttribute('data-latex', latex);
  const dollars = inDollars(latex, display);
  element.append(math ? document.importNode(math, true) : dollars);
  return element;
}

const inDollars = (latex: string, display: boolean): string => (display ? `$$${latex}$$` : `$${latex}$`);

/** Between one such element and the next text stands an empty line, or only a line break. */
const PARAGRAPHS = new Set('P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE PRE FIGURE HR ARTICLE SECTION'.split(' '));
const LINES = new Set('DIV LI TR DT DD HEADER FOOTER MAIN NAV ASIDE TBODY THEAD FORM'.split(' '));

/**
 * What a copied piece of a page reads as where there is no formatting: formulas as LaTeX in dollars, items with their bullet or
 * number, cells of a row separated by tabs.
 */
export function readableText(root: Node): string {
  const writer = new Writer();
  for (const child of root.childNodes) write(child, writer, '');
  return writer.text();
}

class Writer {
  private out = '';
  private breaks = 0;
  /** After the bullet of an item its first block begins on the same line. */
  private afterMarker = false;
  indent = '';

  /** Asks for line breaks before whatever is written next. */
  apart(breaks: number): void {
    if (this.out !== '' && !this.afterMarker) this.breaks = Math.max(this.breaks, breaks);
  }

  add(text: string, verbatim = false): void {
    let words = verbatim ? text : text.replace(/[ \t\r\n\f]+/g, ' ');
    if (!verbatim && (this.out === '' || this.breaks > 0 || /[\s]$/.test(this.out.slice(-1))))
      words = words.replace(/^ /, '');
    if (words === '') return;
    if (this.breaks > 0) this.out = `${this.out.replace(/ $/, '')}${'\n'.repeat(this.breaks)}${this.indent}`;
    this.breaks = 0;
    this.afterMarker = false;
    this.out += verbatim ? words.replaceAll('\n', `\n${this.indent}`) : words;
  }

  marker(text: string): void {
    this.apart(1);
    this.add(text, true);
    this.afterMarker = true;
  }

  /** Ends what a marker began, also where nothing followed it. */
  end(): void {
    this.afterMarker = false;
    this.apart(1);
  }

  line(): void {
    this.out = `${this.out.replace(/ $/, '')}\n${this.indent}`;
  }

  text(): string {
    return this.out.replaceAll('\u00a0', ' ').replace(/ +$/gm, '').trim();
  }
}

function write(node: Node, writer: Writer, within: string): void {
  if (node.nodeName === '#text') {
    writer.add(node.textContent ?? '', within === 'PRE');
    return;
  }
  if (!isElement(node)) return;
  const name = node.nodeName.toUpperCase();
  const latex = node.getAttribute('data-latex');
  if (latex !== null) {
    const display = node.hasAttribute('data-math-block');
    if (display) writer.apart(2);
    writer.add(inDollars(latex, display), true);
    if (display) writer.apart(2);
    return;
  }
  if (name === 'BR') return writer.line();
  if (name === 'IMG') return writer.add(node.getAttribute('alt') ?? '');
  const gap = PARAGRAPHS.has(name) ? (/^(?:LI|TD|TH)$/.test(within) ? 1 : 2) : LINES.has(name) ? 1 : 0;
  writer.apart(gap);
  if (name === 'UL' || name === 'OL') writeItems(node, name === 'OL', writer);
  else if (name === 'TR') writeRow(node, writer);
  else writeChildren(node, writer, gap === 0 ? within : name);
  writer.apart(gap);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function writeChildren(node: Node, writer: Writer, within: string): void {
  for (const child of node.childNodes) write(child, writer, within);
}

function writeItems(list: Element, ordered: boolean, writer: Writer): void {
  let number = Number(list.getAttribute('start') ?? 1);
  for (const item of list.children) {
    const marker = ordered ? itemMarker(number++, list.getAttribute('type')) : '- ';
    writer.marker(marker);
    const outer = writer.indent;
    writer.indent = outer + ' '.repeat(marker.length);
    writeChildren(item, writer, 'LI');
    writer.indent = outer;
    writer.end();
  }
}

/** One line, whatever is in the cells, so that a spreadsheet takes it as a row. */
function writeRow(row: Element, writer: Writer): void {
  const cells = [...row.children].map(cell => readableText(cell).replace(/\s+/g, ' '));
  writer.add(cells.join('\t') || ' ', true);
}

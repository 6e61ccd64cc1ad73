import type { PasteReport } from './paste-report';

const MAX_COLUMNS_SPANNED = 50;
const MAX_ROWS_SPANNED = 200;
const BOLD = /font-weight:\s*(?:bold|[6-9]00)/i;

/** Names of the formats of a spreadsheet that are bold: Excel says so in a style sheet beside the table. */
export function boldClasses(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sheet of document.querySelectorAll('style')) {
    for (const rule of (sheet.textContent ?? '').split('}')) {
      const brace = rule.indexOf('{');
      const name = /\.(\w{1,40})\s*$/.exec(rule.slice(Math.max(0, brace - 80), brace))?.[1];
      if (name && BOLD.test(rule)) names.add(name);
    }
  }
  return names;
}

/** Tables as the editor keeps them: rows, cells, spans, alignment and headers; one cell alone is only its text. */
export function takeTables(root: Element, bold: ReadonlySet<string>, report: PasteReport): void {
  for (const table of root.querySelectorAll('table')) {
    if (!root.contains(table)) continue;
    const rows = rowsOf(table);
    const shown = rows.flatMap(row => [...row.cells]);
    if (shown.length === 0) table.remove();
    else if (shown.length === 1) table.replaceWith(...unwrapped(shown[0]));
    else {
      const kept = rows.filter(row => report.takesRow(row.cells.length));
      if (kept.length > 0) rebuild(table, kept, bold);
      else table.remove();
    }
  }
}

function rowsOf(table: HTMLTableElement): HTMLTableRowElement[] {
  const rows = [...table.rows];
  const visible = rows.filter(row => !/display:\s*none/i.test(row.getAttribute('style') ?? ''));
  for (const row of rows) {
    for (const cell of [...row.cells]) if (/display:\s*none/i.test(cell.getAttribute('style') ?? '')) cell.remove();
  }
  return visible.filter(row => row.cells.length > 0);
}

function unwrapped(cell: HTMLTableCellElement | undefined): Node[] {
  if (!cell) return [];
  if (cell.querySelector('p,div,ul,ol,table')) return [...cell.childNodes];
  const paragraph = cell.ownerDocument.createElement('p');
  paragraph.append(...cell.childNodes);
  return [paragraph];
}

function rebuild(table: HTMLTableElement, rows: readonly HTMLTableRowElement[], bold: ReadonlySet<string>): void {
  const document = table.ownerDocument;
  const body = document.createElement('tbody');
  const heads = headRows(rows, bold);
  rows.forEach((row, index) => {
    const line = document.createElement('tr');
    for (const source of [...row.cells]) line.append(cellLike(source, index < heads, document));
    body.append(line);
  });
  const made = document.createElement('table');
  if (table.caption?.textContent?.trim()) {
    const caption = document.createElement('p');
    caption.append(...table.caption.childNodes);
    table.before(caption);
  }
  made.append(body);
  table.replaceWith(made);
}

function cellLike(source: HTMLTableCellElement, inHead: boolean, document: Document): HTMLElement {
  const isMarked = source.nodeName.toLowerCase() === 'th';
  const isHead = inHead || isMarked;
  const cell = document.createElement(isHead ? 'th' : 'td');
  const columns = Math.min(source.colSpan, MAX_COLUMNS_SPANNED);
  const rows = Math.min(source.rowSpan, MAX_ROWS_SPANNED);
  if (columns > 1) cell.setAttribute('colspan', String(columns));
  if (rows > 1) cell.setAttribute('rowspan', String(rows));
  const align = source.style.textAlign || source.getAttribute('align') || onlyAlignment(source);
  if (/^(?:center|right)$/i.test(align)) cell.setAttribute('align', align.toLowerCase());
  cell.append(...source.childNodes);
  // A header is bold by itself; what is bold in one that was a header already is meant so.
  if (isHead && !isMarked)
    for (const strong of cell.querySelectorAll('b,strong')) strong.replaceWith(...strong.childNodes);
  return cell;
}

/** Word aligns the paragraph, not the cell. */
function onlyAlignment(cell: Element): string {
  const only = cell.children.length === 1 ? cell.children[0] : undefined;
  return only?.nodeName.toLowerCase() === 'p' ? (only.getAttribute('align') ?? '') : '';
}

/** How many rows from the top are headers: those of a `thead`, or the first where all of it is bold and the next is not. */
function headRows(rows: readonly HTMLTableRowElement[], bold: ReadonlySet<string>): number {
  const marked = rows.filter(row => row.parentElement?.nodeName.toLowerCase() === 'thead').length;
  if (marked > 0) return marked;
  const [first, second] = rows;
  return first && second && isBold(first, bold) && !isBold(second, bold) ? 1 : 0;
}

function isBold(row: HTMLTableRowElement, bold: ReadonlySet<string>): boolean {
  const cells = [...row.cells].filter(cell => (cell.textContent ?? '').trim() !== '');
  return cells.length > 0 && cells.every(cell => isBoldCell(cell, bold));
}

function isBoldCell(cell: Element, bold: ReadonlySet<string>): boolean {
  const isStrong = (element: Element) =>
    /^(?:b|strong|th)$/i.test(element.nodeName) ||
    BOLD.test(element.getAttribute('style') ?? '') ||
    [...element.classList].some(name => bold.has(name));
  if (isStrong(cell)) return true;
  const whole = (cell.textContent ?? '').trim();
  return [...cell.querySelectorAll('b,strong,span,font')].some(
    part => isStrong(part) && (part.textContent ?? '').trim() === whole,
  );
}

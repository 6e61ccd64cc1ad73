import { inlineHtml, type RunContext } from './runs';
import { listOf, type ParagraphStyle } from './styles';
import { child, isOn, valueOf } from './xml';

export interface BodyContext extends RunContext {
  styles: ReadonlyMap<string, ParagraphStyle>;
  isNumbered: (list: { id: string; level: number }) => boolean;
  /** Of the style “Title”. */
  title: (words: string) => void;
}

const MAX_DEPTH = 30;

/** The paragraphs, lists and tables of a document, or of a cell. */
export function bodyHtml(parent: Element, context: BodyContext, depth = 0): string {
  const lists = new Lists(context);
  let html = '';
  // A paragraph whose end was deleted goes on in the next one.
  let carried = '';
  for (const element of blocksOf(parent, depth)) {
    if (element.nodeName === 'w:tbl') {
      html += lists.close() + table(element, context, depth);
      continue;
    }
    const properties = child(element, 'w:pPr');
    const style = context.styles.get(valueOf(properties, 'w:pStyle') ?? '');
    const words = carried + inlineHtml(element, context);
    carried = '';
    if (child(child(properties, 'w:rPr'), 'w:del')) {
      context.left.changes += 1;
      carried = words;
      continue;
    }
    if (words.trim() === '') continue;
    const list = listOf(properties) ?? style?.list ?? null;
    const heading = style?.heading ?? null;
    if (heading === 0) context.title(words);
    if (heading === null && list && list.id !== '0') html += lists.item(list, words);
    else html += lists.close() + paragraph(words, heading);
  }
  return html + lists.close() + (carried ? paragraph(carried, null) : '');
}

function paragraph(words: string, heading: number | null): string {
  if (heading === 0) return '';
  const name = heading === null ? 'p' : `h${Math.min(6, heading)}`;
  return `<${name}>${words}</${name}>`;
}

/** Paragraphs and tables, also those inside of content controls and of whole paragraphs that were inserted. */
function blocksOf(parent: Element, depth: number): Element[] {
  if (depth > MAX_DEPTH) return [];
  return [...parent.children].flatMap(element => {
    if (element.nodeName === 'w:p' || element.nodeName === 'w:tbl') return [element];
    if (['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'].includes(element.nodeName))
      return blocksOf(element, depth + 1);
    return [];
  });
}

function table(element: Element, context: BodyContext, depth: number): string {
  if (depth > 3) return '';
  const rows = [...element.children].filter(row => row.nodeName === 'w:tr');
  const html = rows.map(row => {
    const properties = child(row, 'w:trPr');
    if (child(properties, 'w:del')) {
      context.left.changes += 1;
      return '';
    }
    const name = isOn(properties, 'w:tblHeader') ? 'th' : 'td';
    const cells = [...row.children].filter(cell => cell.nodeName === 'w:tc');
    return `<tr>${cells.map(cell => tableCell(cell, name, context, depth)).join('')}</tr>`;
  });
  return `<table>${html.join('')}</table>`;
}

function tableCell(cell: Element, name: string, context: BodyContext, depth: number): string {
  const properties = child(cell, 'w:tcPr');
  const span = Math.min(63, Math.max(1, Number(valueOf(properties, 'w:gridSpan')) || 1));
  const inside = bodyHtml(cell, context, depth + 1) || '<p></p>';
  return `<${name}${span > 1 ? ` colspan="${span}"` : ''}>${inside}</${name}>`;
}

/** Items one after the other, as lists within lists. */
class Lists {
  private readonly open: string[] = [];

  constructor(private readonly context: BodyContext) {}

  item(list: { id: string; level: number }, words: string): string {
    const name = this.context.isNumbered(list) ? 'ol' : 'ul';
    let html = '';
    while (this.open.length > list.level + 1) html += this.up();
    // Another kind of list at the same level is another list.
    if (this.open.length === list.level + 1 && this.open.at(-1) !== name) html += this.up();
    if (this.open.length === list.level + 1) html += '</li>';
    while (this.open.length <= list.level) {
      const deeper = this.open.length < list.level;
      this.open.push(name);
      html += `<${name}>${deeper ? '<li>' : ''}`;
    }
    return `${html}<li><p>${words}</p>`;
  }

  close(): string {
    let html = '';
    while (this.open.length > 0) html += this.up();
    return html;
  }

  private up(): string {
    return `</li></${this.open.pop()}>`;
  }
}

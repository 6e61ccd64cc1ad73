import { hasRightToLeft } from './direction';
import { excerpt } from './excerpt';
import { IMAGE_WIDTHS, fileUrl, isSafeHref, isUuid } from './links';
import { escapeHtml, formulaHtml } from './maths';
import { said } from './readable';
import { Refusal } from './refusal';
import type { RichDocument, RichMark, RichNode } from './types';

export interface HtmlOptions {
  /** Where a mention leads, or null for a plain name. */
  mentionHref?: (personId: string) => string | null;
  /** Characters of HTML at most. Formulas are counted as they are made, so that what is refused costs no more than what is taken. */
  maxLength?: number;
  /** `source` leaves formulas as they were typed. */
  formulas?: 'typeset' | 'source';
}

interface Rendering extends HtmlOptions {
  room: number;
  /** Of every block: where a text has Arabic or Hebrew in it, each lies as its own first letters say. */
  dir: string;
}

const MARK_TAGS: ReadonlyMap<string, string> = new Map([
  ['bold', 'strong'],
  ['italic', 'em'],
  ['strike', 's'],
  ['code', 'code'],
]);
// The outermost first: a link that is partly bold stays one link, one stop for the keyboard.
const MARK_ORDER = ['link', 'bold', 'italic', 'strike', 'code'];

/**
 * A validated document as safe HTML, to be put inside an element with the class `rich-text`. Everything is escaped and
 * every address checked again, so that a document stored by mistake still cannot run anything.
 */
export function toHtml(doc: RichDocument, options: HtmlOptions = {}): string {
  const { maxLength = Number.POSITIVE_INFINITY } = options;
  const html = blocks(withoutTrailingBlank(doc.content), {
    ...options,
    room: maxLength,
    dir: liesRightToLeft(doc) ? ' dir="auto"' : '',
  });
  if (html.length > maxLength) throw tooMuchToShow();
  return html;
}

/** The words of a text alone, with its formulas as they were typed: where there is no room for more. */
export function textHtml(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map(part => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`);
  return `<p><em>There is too much maths here to show at once, so it appears as it was typed.</em></p>${paragraphs.join('')}`;
}

const tooMuchToShow = () =>
  new Refusal(
    'TOO_MANY',
    'The text is too long to show at once, mostly because of its formulas. Split it, or leave some of it out.',
    '',
  );

function formula(latex: string, display: boolean, options: Rendering): string {
  if (options.formulas === 'source') return `<code class="math-source">${escapeHtml(latex)}</code>`;
  const html = formulaHtml(latex, display);
  options.room -= html.length;
  if (options.room < 0) throw tooMuchToShow();
  return html;
}

const liesRightToLeft = (node: RichNode): boolean =>
  node.text !== undefined ? hasRightToLeft(node.text) : (node.content ?? []).some(liesRightToLeft);

// The editor keeps an empty paragraph after a picture or table so that one can write on; readers do not need it.
function withoutTrailingBlank(content: readonly RichNode[]): readonly RichNode[] {
  let end = content.length;
  while (end > 1 && content[end - 1]?.type === 'paragraph' && !content[end - 1]?.content?.length) end -= 1;
  return end === content.length ? content : content.slice(0, end);
}

function blocks(nodes: readonly RichNode[] | undefined, options: Rendering): string {
  let html = '';
  const above: number[] = [];
  for (const node of nodes ?? [])
    html += node.type === 'heading' ? heading(node, above, options) : block(node, options);
  return html;
}

/**
 * One level below what it stands under, whatever level was chosen: the first is an h3, since the section that holds the
 * text has an h2. Who reads by headings then meets no gap.
 * @param above the chosen levels of the headings that this one may stand under, which it joins
 */
function heading(node: RichNode, above: number[], options: Rendering): string {
  const level = Number(node.attrs?.['level'] ?? 2);
  while ((above.at(-1) ?? 0) >= level) above.pop();
  above.push(level);
  const tag = `h${2 + above.length}`;
  return `<${tag}${options.dir}>${inline(node.content, options)}</${tag}>`;
}

function block(node: RichNode, options: Rendering): string {
  const { dir } = options;
  switch (node.type) {
    case 'paragraph':
      return `<p${dir}>${inline(node.content, options) || '<br>'}</p>`;
    case 'bulletList':
      return `<ul${dir}>${blocks(node.content, options)}</ul>`;
    case 'orderedList':
      return `<ol${dir}${listAttributes(node)}>${blocks(node.content, options)}</ol>`;
    case 'listItem':
      return `<li${dir}>${blocks(node.content, options)}</li>`;
    case 'blockquote':
      return `<blockquote${dir}>${blocks(node.content, options)}</blockquote>`;
    case 'codeBlock':
      return `<pre tabindex="0"><code>${escapeHtml((node.content ?? []).map(child => child.text ?? '').join(''))}</code></pre>`;
    case 'horizontalRule':
      return '<hr>';
    case 'table':
      return table(node, options);
    case 'image':
      return image(node);
    case 'mathBlock':
      return `<div class="math-block" tabindex="0" role="group" aria-label="Formula">${formula(text(node, 'latex'), true, options)}</div>`;
    default:
      return inline([node], options);
  }
}

function listAttributes(node: RichNode): string {
  const start = node.attrs?.['start'];
  const type = node.attrs?.['type'];
  return (
    (Number.isInteger(start) && start !== 1 ? ` start="${String(start)}"` : '') +
    (typeof type === 'string' && /^[1aAiI]$/.test(type) && type !== '1' ? ` type="${type}"` : '')
  );
}

/** Wide tables scroll on their own, which the keyboard must be able to do as well. */
function table(node: RichNode, options: Rendering): string {
  const rows = (node.content ?? []).map((row, rowIndex) => {
    const cells = (row.content ?? []).map((cell, column) => {
      const content = blocks(cell.content, options);
      // An empty header names nothing, which a screen reader would announce as a fault: the corner of a table is a plain cell.
      const header = cell.type === 'tableHeader' && content !== '<p><br></p>';
      const tag = header ? 'th' : 'td';
      const scope = header ? ` scope="${rowIndex > 0 && column === 0 ? 'row' : 'col'}"` : '';
      return `<${tag}${options.dir}${scope}${span(cell, 'colspan')}${span(cell, 'rowspan')}${alignment(cell)}>${content}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeHtml(tableName(node))}"><table><tbody>${rows.join('')}</tbody></table></div>`;
}

const TABLE_NAME_LENGTH = 60;

/** What its first row says: a list of a page's regions is no help when each of them is “Table”. */
function tableName(node: RichNode): string {
  const columns = (node.content?.[0]?.content ?? []).map(words).filter(Boolean);
  const name = columns.join(', ');
  if (!name) return 'Table';
  return `Table: ${excerpt(name, TABLE_NAME_LENGTH)}`;
}

function words(node: RichNode): string {
  if (node.text !== undefined) return node.text.trim();
  if (node.type === 'mathInline' || node.type === 'mathBlock') return said(text(node, 'latex'));
  return (node.content ?? []).map(words).filter(Boolean).join(' ');
}

function span(cell: RichNode, name: 'colspan' | 'rowspan'): string {
  const value = cell.attrs?.[name];
  return typeof value === 'number' && Number.isInteger(value) && value > 1 ? ` ${name}="${value}"` : '';
}

function alignment(cell: RichNode): string {
  const align = cell.attrs?.['align'];
  return align === 'center' || align === 'right' ? ` class="align-${align}"` : '';
}

function image(node: RichNode): string {
  const fileId = node.attrs?.['fileId'];
  if (!isUuid(fileId)) return '';
  const width = pixels(node, 'width');
  const height = pixels(node, 'height');
  const widths = IMAGE_WIDTHS.filter(candidate => width === null || candidate < width);
  const sources = widths.map(candidate => `${fileUrl(fileId, candidate)} ${candidate}w`);
  if (width !== null) sources.push(`${fileUrl(fileId)} ${width}w`);
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : '';
  return (
    `<figure><img src="${fileUrl(fileId)}" srcset="${sources.join(', ')}" sizes="(max-width: 760px) 100vw, 700px"` +
    ` alt="${escapeHtml(text(node, 'alt'))}"${size} loading="lazy" decoding="async"></figure>`
  );
}

function pixels(node: RichNode, name: string): number | null {
  const value = node.attrs?.[name];
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null;
}

function text(node: RichNode, name: string): string {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : '';
}

const CLOSING = /^[.,;:!?…)\]’”%]+/;

function inline(nodes: readonly RichNode[] | undefined, options: Rendering): string {
  let html = '';
  let open: RichMark[] = [];
  let glued = 0;
  for (const [at, node] of (nodes ?? []).entries()) {
    const marks = sortedMarks(node.marks);
    let shared = 0;
    while (shared < open.length && shared < marks.length && sameMark(open[shared], marks[shared])) shared += 1;
    for (let index = open.length - 1; index >= shared; index -= 1) html += closing(open[index]);
    for (let index = shared; index < marks.length; index += 1) html += opening(marks[index]);
    open = marks;
    const punctuation = node.type === 'mathInline' ? (CLOSING.exec(nodes?.[at + 1]?.text ?? '')?.[0] ?? '') : '';
    const shown = glued > 0 ? { ...node, text: node.text?.slice(glued) } : node;
    glued = punctuation.length;
    const content = leaf(shown, options, marks[0]?.type === 'link');
    // A full stop after a formula never begins a line.
    html += punctuation ? `<span class="with-punctuation">${content}${escapeHtml(punctuation)}</span>` : content;
  }
  for (let index = open.length - 1; index >= 0; index -= 1) html += closing(open[index]);
  return html;
}

const NO_MARKS: RichMark[] = [];

function sortedMarks(marks: readonly RichMark[] | undefined): RichMark[] {
  if (!marks || marks.length === 0) return NO_MARKS;
  const known = marks.filter(mark =>
    mark.type === 'link' ? isSafeHref(mark.attrs?.['href']) : MARK_TAGS.has(mark.type),
  );
  return known.length < 2 ? known : known.sort((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
}

function sameMark(a: RichMark | undefined, b: RichMark | undefined): boolean {
  return a?.type === b?.type && a?.attrs?.['href'] === b?.attrs?.['href'];
}

function opening(mark: RichMark | undefined): string {
  if (!mark) return '';
  if (mark.type !== 'link') return `<${MARK_TAGS.get(mark.type)}>`;
  return `<a href="${escapeHtml(String(mark.attrs?.['href']))}" rel="noopener nofollow ugc">`;
}

function closing(mark: RichMark | undefined): string {
  return mark ? `</${mark.type === 'link' ? 'a' : MARK_TAGS.get(mark.type)}>` : '';
}

function leaf(node: RichNode, options: Rendering, insideLink: boolean): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text ?? '');
    case 'hardBreak':
      return '<br>';
    case 'mathInline':
      return `<span class="math-inline">${formula(text(node, 'latex'), false, options)}</span>`;
    case 'mention': {
      const personId = text(node, 'personId');
      const label = `@${escapeHtml(text(node, 'label'))}`;
      const href = insideLink || !isUuid(personId) ? null : (options.mentionHref?.(personId) ?? null);
      return isSafeHref(href)
        ? `<a class="mention" href="${escapeHtml(href)}">${label}</a>`
        : `<span class="mention">${label}</span>`;
    }
    default:
      return '';
  }
}

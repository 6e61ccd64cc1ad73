import { child, escaped, isOn, valueOf } from './xml';

/** What one is told of afterwards. */
export interface Left {
  changes: number;
  comments: number;
  drawings: number;
}

export interface RunContext {
  /** Where links and pictures of the document lead, by their ids. */
  target: (id: string) => string | null;
  /** Takes a picture, by its place in the file. @returns what stands in its place in the text, or null when it is left out */
  picture: (path: string, alt: string) => string | null;
  notes: string[];
  left: Left;
}

const MAX_DEPTH = 100;
/** Of no text that anybody reads; deleted and moved words are gone once the changes are accepted. */
const SKIPPED = new Set([
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'w:sdtPr',
  'w:sdtEndPr',
  'mc:Fallback',
]);
const DELETED = new Set(['w:del', 'w:moveFrom']);

/** The words of a paragraph as HTML. */
export function inlineHtml(parent: Element, context: RunContext, depth = 0): string {
  if (depth > MAX_DEPTH) return '';
  return [...parent.children].map(element => inline(element, context, depth + 1)).join('');
}

function inline(element: Element, context: RunContext, depth: number): string {
  const name = element.nodeName;
  if (SKIPPED.has(name)) return '';
  if (DELETED.has(name)) {
    context.left.changes += 1;
    return '';
  }
  if (name === 'w:ins' || name === 'w:moveTo') context.left.changes += 1;
  if (name === 'w:r') return run(element, context, depth);
  if (name === 'w:hyperlink') return link(element, context, depth);
  if (name === 'm:oMath' || name === 'm:oMathPara') return maths(element);
  if (name === 'w:commentReference') context.left.comments += 1;
  return inlineHtml(element, context, depth);
}

function link(element: Element, context: RunContext, depth: number): string {
  const words = inlineHtml(element, context, depth);
  const href = context.target(element.getAttribute('r:id') ?? '');
  return href && words ? `<a href="${escaped(href)}">${words}</a>` : words;
}

function run(element: Element, context: RunContext, depth: number): string {
  const properties = child(element, 'w:rPr');
  if (isOn(properties, 'w:vanish')) return '';
  const words = [...element.children].map(part => piece(part, context, depth)).join('');
  if (words === '') return '';
  const raised = valueOf(properties, 'w:vertAlign');
  const marks: (string | false)[] = [
    isOn(properties, 'w:b') && 'strong',
    isOn(properties, 'w:i') && 'em',
    isOn(properties, 'w:strike') && 's',
    raised === 'superscript' && 'sup',
    raised === 'subscript' && 'sub',
  ];
  return marks.reduce<string>((inside, mark) => (mark ? `<${mark}>${inside}</${mark}>` : inside), words);
}

function piece(part: Element, context: RunContext, depth: number): string {
  if (depth > MAX_DEPTH) return '';
  switch (part.nodeName) {
    case 'w:t':
      return escaped(part.textContent ?? '');
    case 'w:tab':
    case 'w:ptab':
      return ' ';
    case 'w:br':
    case 'w:cr':
      return part.getAttribute('w:type') === 'page' ? '' : '<br>';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return symbol(part);
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return note(part, context);
    case 'w:commentReference':
      context.left.comments += 1;
      return '';
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return drawing(part, context);
    case 'mc:AlternateContent':
      return [...(child(part, 'mc:Choice')?.children ?? [])].map(inner => piece(inner, context, depth + 1)).join('');
    default:
      return '';
  }
}

/** A sign of a typeface of signs: what pasting knows, it knows here too. */
function symbol(part: Element): string {
  const code = parseInt(part.getAttribute('w:char') ?? '', 16);
  if (!Number.isInteger(code) || code < 0x20 || code > 0xffff) return '';
  const font = escaped((part.getAttribute('w:font') ?? '').replace(/[^\w ]/g, ''));
  return `<span style="font-family:${font}">${escaped(String.fromCharCode(code))}</span>`;
}

function note(part: Element, context: RunContext): string {
  const kind = part.nodeName === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const number = context.notes.push(`${kind}:${part.getAttribute('w:id') ?? ''}`);
  return `<sup>${number}</sup>`;
}

/** Pictures of a drawing; other drawings (shapes, charts) cannot be read. */
function drawing(part: Element, context: RunContext): string {
  const properties = part.getElementsByTagName('wp:docPr')[0];
  const alt = properties?.getAttribute('descr') ?? properties?.getAttribute('title') ?? '';
  const ids = [...part.getElementsByTagName('a:blip')].map(blip => blip.getAttribute('r:embed') ?? '');
  for (const image of part.getElementsByTagName('v:imagedata')) ids.push(image.getAttribute('r:id') ?? '');
  const places = ids.map(id => {
    const path = context.target(id);
    return path ? context.picture(path, alt) : null;
  });
  const words = drawnWords(part, context);
  if (ids.length === 0 && words === '') context.left.drawings += 1;
  return places.map(place => place ?? '').join('') + words;
}

/** The words of a text box, set after the paragraph that holds it. */
function drawnWords(part: Element, context: RunContext): string {
  const boxes = [...part.getElementsByTagName('w:txbxContent')];
  const lines = boxes.flatMap(box =>
    [...box.getElementsByTagName('w:p')].map(line => inlineHtml(line, { ...context })),
  );
  return lines
    .filter(Boolean)
    .map(line => `<br>${line}`)
    .join('');
}

/** An equation as pasting reads it: the elements of maths alone, each with an end of its own. */
function maths(element: Element): string {
  const inside = (parent: Element, depth: number): string =>
    depth > 60 ? '' : [...parent.children].map(one => node(one, depth + 1)).join('');
  const node = (one: Element, depth: number): string => {
    const { nodeName: name } = one;
    if (name === 'm:t') return escaped(one.textContent ?? '');
    if (DELETED.has(name)) return '';
    if (!name.startsWith('m:')) return inside(one, depth);
    const value = one.getAttribute('m:val');
    return `<${name}${value === null ? '' : ` m:val="${escaped(value)}"`}>${inside(one, depth)}</${name}>`;
  };
  return node(element, 0);
}

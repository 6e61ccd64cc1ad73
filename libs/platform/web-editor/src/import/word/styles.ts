import { child, valueOf } from './xml';

export interface ParagraphStyle {
  /** 1 is the highest; 0 the document's title; null is no heading. */
  heading: number | null;
  list: { id: string; level: number } | null;
}

const NOTHING: ParagraphStyle = { heading: null, list: null };

/** What the paragraph styles of a document mean, by their ids. Names are English whatever language Word speaks. */
export function readStyles(document: Document | null): ReadonlyMap<string, ParagraphStyle> {
  const elements = new Map(
    [...(document?.getElementsByTagName('w:style') ?? [])].map(style => [style.getAttribute('w:styleId') ?? '', style]),
  );
  const read = new Map<string, ParagraphStyle>();
  const styleOf = (id: string, depth: number): ParagraphStyle => {
    const element = elements.get(id);
    if (!element || depth > 20) return NOTHING;
    const known = read.get(id);
    if (known) return known;
    const base = styleOf(valueOf(element, 'w:basedOn') ?? '', depth + 1);
    const properties = child(element, 'w:pPr');
    const own = {
      heading: headingOf(valueOf(element, 'w:name') ?? '', valueOf(properties, 'w:outlineLvl')) ?? base.heading,
      list: listOf(properties) ?? base.list,
    };
    read.set(id, own);
    return own;
  };
  for (const id of elements.keys()) styleOf(id, 0);
  return read;
}

function headingOf(name: string, outline: string | null): number | null {
  const numbered = /^heading (\d)$/i.exec(name)?.[1];
  if (numbered) return Number(numbered);
  if (/^title$/i.test(name)) return 0;
  return outline !== null && /^[0-8]$/.test(outline) ? Number(outline) + 1 : null;
}

/** The list that a paragraph is an item of; Word says 0 where a style's list is taken off again. */
export function listOf(properties: Element | null): ParagraphStyle['list'] {
  const numbering = child(properties, 'w:numPr');
  const id = valueOf(numbering, 'w:numId');
  if (!id) return null;
  return { id, level: Math.min(8, Math.max(0, Number(valueOf(numbering, 'w:ilvl')) || 0)) };
}

/** Whether a level of a list is numbered, and not of bullets. */
export function readNumbering(document: Document | null): (list: { id: string; level: number }) => boolean {
  const formats = new Map<string, string>();
  const abstract = new Map<string, string>();
  for (const element of document?.getElementsByTagName('w:abstractNum') ?? []) {
    const id = element.getAttribute('w:abstractNumId') ?? '';
    for (const level of element.getElementsByTagName('w:lvl'))
      formats.set(`${id}/${level.getAttribute('w:ilvl')}`, valueOf(level, 'w:numFmt') ?? 'bullet');
  }
  for (const element of document?.getElementsByTagName('w:num') ?? [])
    abstract.set(element.getAttribute('w:numId') ?? '', valueOf(element, 'w:abstractNumId') ?? '');
  return ({ id, level }) => !/^(?:bullet|none)$/.test(formats.get(`${abstract.get(id)}/${level}`) ?? 'bullet');
}

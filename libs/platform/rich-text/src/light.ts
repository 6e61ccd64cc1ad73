import { sameContent } from '@tessellate/contract';
import type { RichDocument, RichNode } from './types';

export type { Formula, Mention, RichDocument, RichMark, RichNode, RichTextProfile } from './types';
export { excerpt } from './excerpt';
export { said as spokenFormula } from './readable';
export { fileUrl, isSafeHref, isUuid } from './links';

const CONTENT_WITHOUT_TEXT = new Set(['image', 'mathInline', 'mathBlock', 'mention', 'horizontalRule', 'table']);

/** A document with one empty paragraph, which is what an untouched editor holds. */
export function emptyDocument(): RichDocument {
  return { type: 'doc', content: [{ type: 'paragraph' }] };
}

/** True when there is nothing to read: no text other than spaces, no picture, formula, mention or table. */
export function isEmptyDocument(doc: RichNode | null | undefined): boolean {
  if (!doc) return true;
  if (doc.text !== undefined) return doc.text.trim() === '';
  if (CONTENT_WITHOUT_TEXT.has(doc.type)) return false;
  return (doc.content ?? []).every(isEmptyDocument);
}

/** Both texts, one below the other with a line between; equal ones, or one beside nothing, once. */
export function joinDocuments(first: RichDocument, second: RichDocument): RichDocument {
  if (isEmptyDocument(first) || sameContent(first, second)) return second;
  if (isEmptyDocument(second)) return first;
  return { type: 'doc', content: [...first.content, { type: 'horizontalRule' }, ...second.content] };
}

/** Turns plain text into a document: a blank line starts a paragraph, a line break stays a line break. */
export function textDocument(text: string): RichDocument {
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n\s*/)
    .map(part => part.trim())
    .filter(Boolean);
  if (paragraphs.length === 0) return emptyDocument();
  return { type: 'doc', content: paragraphs.map(paragraph => ({ type: 'paragraph', content: lines(paragraph) })) };
}

function lines(paragraph: string): RichNode[] {
  return paragraph
    .split('\n')
    .flatMap((line, index): RichNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
}

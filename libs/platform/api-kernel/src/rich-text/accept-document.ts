import { parseDocument, type RichDocument, type RichTextProfile, toHtml, toText } from '@tessellate/rich-text';
import { AppError } from '../errors/app-error';

/** A validated rich text with what is derived from it. Stored together, so that reading renders nothing. */
export interface AcceptedDocument {
  document: RichDocument;
  html: string;
  text: string;
}

const mentionHref = (personId: string) => `/people/${personId}`;

/** Renders a document that was accepted before or that the seed wrote. */
export const renderDocument = (document: RichDocument): AcceptedDocument => ({
  document,
  html: toHtml(document, { mentionHref }),
  text: toText(document),
});

/**
 * Checks a document that came from outside.
 * @throws AppError INVALID_INPUT or TOO_LARGE with what to change and where
 */
export function acceptDocument(input: unknown, profile: RichTextProfile, field: string): AcceptedDocument {
  const parsed = parseDocument(input, { profile });
  if (!parsed.ok) {
    throw new AppError(parsed.code === 'TOO_LARGE' ? 'TOO_LARGE' : 'INVALID_INPUT', parsed.message, {
      field,
      path: parsed.path,
    });
  }
  return renderDocument(parsed.doc);
}

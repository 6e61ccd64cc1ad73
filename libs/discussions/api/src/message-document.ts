import { invalidInput } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import {
  extractFileIds,
  extractMentions,
  isEmptyDocument,
  parseDocument,
  type RichDocument,
  toHtml,
  toText,
} from '@tessellate/rich-text';

export interface RenderedMessage {
  document: RichDocument;
  html: string;
  text: string;
  mentions: string[];
  fileIds: string[];
}

/** Validates what was written and derives what is shown and searched. @throws AppError INVALID_INPUT */
export function renderMessage(input: unknown): RenderedMessage {
  const parsed = parseDocument(input, { profile: 'message', maxBytes: LIMITS.messageBytes });
  if (!parsed.ok) throw invalidInput(parsed.message, 'document');
  if (isEmptyDocument(parsed.doc)) throw invalidInput('The message is empty. Write something first.', 'document');
  return {
    document: parsed.doc,
    html: toHtml(parsed.doc),
    text: toText(parsed.doc),
    mentions: extractMentions(parsed.doc),
    fileIds: extractFileIds(parsed.doc),
  };
}

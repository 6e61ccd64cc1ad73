import type { AcceptedDocument, TextRules } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { excerpt } from '@tessellate/rich-text';

export interface RenderedMessage extends AcceptedDocument {
  /** How it begins, in words, for lists and quotes. */
  excerpt: string;
}

export const MESSAGE_RULES: TextRules = {
  profile: 'message',
  limits: { maxBytes: LIMITS.messageBytes },
  missing: 'The message is empty. Write something first.',
};

export const withExcerpt = (message: AcceptedDocument): RenderedMessage => ({
  ...message,
  excerpt: excerpt(message.document, DISCUSSION_LIMITS.quote),
});

import { acceptDocument, type AcceptedDocument, invalidInput } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { excerpt } from '@tessellate/rich-text';

export interface RenderedMessage extends AcceptedDocument {
  /** How it begins, in words, for lists and quotes. */
  excerpt: string;
}

/** Validates what was written and derives what is shown and searched. @throws AppError INVALID_INPUT, TOO_LARGE */
export async function renderMessage(owner: string, input: unknown): Promise<RenderedMessage> {
  const limits = { maxBytes: LIMITS.messageBytes };
  const message = await acceptDocument({
    owner,
    input,
    profile: 'message',
    field: 'document',
    limits,
    linkMentions: false,
  });
  if (message.isEmpty) throw invalidInput('The message is empty. Write something first.', 'document');
  return { ...message, excerpt: excerpt(message.document, DISCUSSION_LIMITS.quote) };
}

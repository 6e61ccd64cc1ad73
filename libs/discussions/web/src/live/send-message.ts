import type { ApolloClient } from '@apollo/client';
import type { RichDocument } from '@tessellate/rich-text/light';
import type { Delivery, OutboxEntry } from '@tessellate/drafts-web';
import { messageOf, readFragment, waitFor } from '@tessellate/web-kernel';
import { storeMessages } from '../discussions.cache';
import { MessageItemFragment } from '../message.fragments';
import { PostMessageMutation } from './post-message.documents';

export interface Quoted {
  id: string;
  number: number;
  authorName: string;
  excerpt: string;
}

/** What was written into a thread. */
export interface Written {
  document: RichDocument;
  quote: Quoted | null;
}

/** A message on its way. */
export type Unsent = Written & OutboxEntry;

/** Where the messages of a thread wait. */
export const placeOfThread = (threadId: string): string => `thread:${threadId}`;

/** Sends messages of the outbox. Answers whether the thread's page misses some before it. */
export const messageSender =
  (client: ApolloClient, viewerId: string | null) =>
  async (place: string, entry: OutboxEntry): Promise<Delivery> => {
    const { id, document, quote } = entry as Unsent;
    const threadId = place.slice(placeOfThread('').length);
    try {
      const { data } = await client.mutate({
        mutation: PostMessageMutation,
        variables: { input: { mutationId: id, threadId, document, quoteOf: quote?.id ?? null } },
      });
      const answer = data?.postMessage;
      if (answer?.__typename === 'MessageStored') {
        const message = readFragment(MessageItemFragment, answer.message);
        return { kind: 'stored', answer: storeMessages(client.cache, threadId, [message], viewerId) };
      }
      return {
        kind: 'refused',
        reason:
          answer?.__typename === 'ThreadLocked'
            ? answer.explanation
            : 'The server did not answer as expected. Try again.',
      };
    } catch (error) {
      const wait = waitFor(error);
      return wait ? { kind: 'wait', wait } : { kind: 'refused', reason: messageOf(error) };
    }
  };

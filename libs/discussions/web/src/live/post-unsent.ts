import type { ApolloClient } from '@apollo/client';
import type { RichDocument } from '@tessellate/rich-text/light';
import { type FragmentOf, messageOf, type Wait, waitFor } from '@tessellate/web-kernel';
import type { MessageItemFragment } from '../message.fragments';
import { PostMessageMutation } from '../thread.documents';

export interface Quoted {
  id: string;
  number: number;
  authorName: string;
  excerpt: string;
}

/** A message on its way. Kept on the device under the id it will have, so that sending it again never doubles it. */
export interface Unsent {
  id: string;
  document: RichDocument;
  quote: Quoted | null;
  at: string;
  /** Why it failed, in words for the person; null while it is being sent or waits for the connection. */
  failure: string | null;
}

export type Posted =
  | { kind: 'stored'; message: FragmentOf<typeof MessageItemFragment> }
  | { kind: 'failed'; failure: string }
  /** No answer, or none that is about the message: the same is sent again later. */
  | { kind: 'wait'; wait: Wait };

/** Sends one message under the id it was written with: however often it is sent, it is stored once. */
export async function postUnsent(
  client: ApolloClient,
  threadId: string,
  { id, document, quote }: Unsent,
): Promise<Posted> {
  try {
    const { data } = await client.mutate({
      mutation: PostMessageMutation,
      variables: { input: { mutationId: id, threadId, document, quoteOf: quote?.id ?? null } },
    });
    const answer = data?.postMessage;
    if (answer?.__typename === 'MessageStored') return { kind: 'stored', message: answer.message };
    return {
      kind: 'failed',
      failure:
        answer?.__typename === 'ThreadLocked'
          ? answer.explanation
          : 'The server did not answer as expected. Try again.',
    };
  } catch (error) {
    const wait = waitFor(error);
    return wait ? { kind: 'wait', wait } : { kind: 'failed', failure: messageOf(error) };
  }
}

export const nextUnsent = (list: readonly Unsent[]): Unsent | undefined => list.find(message => !message.failure);

/** The outbox after an answer: without what is stored, and with the reason at what is refused. */
export const afterPosting = (
  list: readonly Unsent[],
  id: string,
  answer: Exclude<Posted, { kind: 'wait' }>,
): Unsent[] =>
  answer.kind === 'stored'
    ? list.filter(message => message.id !== id)
    : list.map(message => (message.id === id ? { ...message, failure: answer.failure } : message));

import { useApolloClient } from '@apollo/client/react';
import type { RichDocument } from '@tessellate/rich-text/light';
import { codeOf, messageOf, newMutationId, readFragment, useDeviceDraft } from '@tessellate/web-kernel';
import { useCallback, useEffect, useRef, useState } from 'react';
import { storeMessages } from '../discussions.cache';
import { MessageItemFragment } from '../message.fragments';
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

const NONE: Unsent[] = [];
const RETRY_MS = 5_000;

/**
 * The outbox of one thread: messages are sent one after the other in the order they were written, and stay on the device
 * until the server has them, also when the page is closed meanwhile.
 */
export function useUnsent(threadId: string, onGap: () => void) {
  const client = useApolloClient();
  const { value: unsent, loaded, setValue, discard, flush } = useDeviceDraft<Unsent[]>(`outbox:thread:${threadId}`, NONE);
  const latest = useRef(unsent);
  const busy = useRef(false);
  const [attempt, setAttempt] = useState(0);

  const change = useCallback(
    (next: (list: Unsent[]) => Unsent[]) => {
      latest.current = next(latest.current);
      if (latest.current.length === 0) void discard();
      else {
        setValue(latest.current);
        void flush();
      }
    },
    [discard, flush, setValue],
  );

  useEffect(() => {
    latest.current = unsent;
  }, [unsent]);

  const post = useCallback(
    async (message: Unsent): Promise<'done' | 'failed' | 'wait'> => {
      try {
        const { data } = await client.mutate({
          mutation: PostMessageMutation,
          variables: { input: { mutationId: message.id, threadId, document: message.document, quoteOf: message.quote?.id ?? null } },
        });
        const answer = data?.postMessage;
        if (answer?.__typename === 'MessageStored') {
          if (storeMessages(client.cache, threadId, [readFragment(MessageItemFragment, answer.message)]) === 'gap') onGap();
          change(list => list.filter(other => other.id !== message.id));
          return 'done';
        }
        const failure = answer?.__typename === 'ThreadLocked' ? answer.explanation : 'The server did not answer as expected. Try again.';
        change(list => list.map(other => (other.id === message.id ? { ...other, failure } : other)));
        return 'failed';
      } catch (error) {
        if (['NETWORK', 'UNAUTHENTICATED', 'RATE_LIMITED'].includes(codeOf(error))) return 'wait';
        change(list => list.map(other => (other.id === message.id ? { ...other, failure: messageOf(error) } : other)));
        return 'failed';
      }
    },
    [change, client, onGap, threadId],
  );

  /** Sends whatever is not marked as failed. Calls while it runs change nothing. */
  const sendAll = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let next = latest.current.find(message => !message.failure); next; next = latest.current.find(message => !message.failure)) {
        if ((await post(next)) === 'wait') {
          setTimeout(() => setAttempt(count => count + 1), RETRY_MS);
          break;
        }
      }
    } finally {
      busy.current = false;
    }
  }, [post]);

  useEffect(() => {
    if (loaded && unsent.some(message => !message.failure)) void sendAll();
  }, [attempt, loaded, sendAll, unsent]);

  useEffect(() => {
    const again = () => setAttempt(count => count + 1);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);

  return {
    /** False until the device was asked what is left from before. */
    ready: loaded,
    unsent,
    send: (document: RichDocument, quote: Quoted | null) =>
      change(list => [...list, { id: newMutationId(), document, quote, at: new Date().toISOString(), failure: null }]),
    retry: (id: string) => change(list => list.map(message => (message.id === id ? { ...message, failure: null } : message))),
    forget: (id: string) => change(list => list.filter(message => message.id !== id)),
    sendAgain: useCallback(() => setAttempt(count => count + 1), []),
  };
}

import { useApolloClient } from '@apollo/client/react';
import type { RichDocument } from '@tessellate/rich-text/light';
import { newMutationId, readFragment, useRetries, useSession } from '@tessellate/web-kernel';
import { useDeviceDraft } from '@tessellate/drafts-web';
import { useCallback, useEffect, useRef } from 'react';
import { storeMessages } from '../discussions.cache';
import { MessageItemFragment } from '../message.fragments';
import { OUTBOX } from './outbox';
import { afterPosting, nextUnsent, postUnsent, type Quoted, type Unsent } from './post-unsent';

const NONE: Unsent[] = [];

/**
 * The outbox of one thread: messages are sent one after the other in the order they were written, and stay on the device
 * until the server has them, also when the page is closed meanwhile.
 */
export function useUnsent(threadId: string, onGap: () => void) {
  const client = useApolloClient();
  const { personId } = useSession();
  const { value: unsent, loaded, setValue, discard, flush } = useDeviceDraft<Unsent[]>(`${OUTBOX}${threadId}`, NONE);
  const latest = useRef(unsent);
  const busy = useRef(false);
  const retries = useRetries();
  const { attempt, again, isTooEarly, wait, wentOn } = retries;

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

  /** Sends whatever is not marked as failed. Calls while it runs change nothing. */
  const sendAll = useCallback(async () => {
    if (busy.current || isTooEarly()) return;
    busy.current = true;
    try {
      for (let next = nextUnsent(latest.current); next; next = nextUnsent(latest.current)) {
        const { id } = next;
        const answer = await postUnsent(client, threadId, next);
        if (answer.kind === 'wait') {
          wait(answer.wait);
          break;
        }
        wentOn();
        if (
          answer.kind === 'stored' &&
          storeMessages(client.cache, threadId, [readFragment(MessageItemFragment, answer.message)], personId) === 'gap'
        )
          onGap();
        change(list => afterPosting(list, id, answer));
      }
    } finally {
      busy.current = false;
    }
  }, [change, client, isTooEarly, onGap, personId, threadId, wait, wentOn]);

  useEffect(() => {
    if (loaded && unsent.some(message => !message.failure)) void sendAll();
  }, [attempt, loaded, sendAll, unsent]);

  return {
    /** False until the device was asked what is left from before. */
    ready: loaded,
    unsent,
    /** Why they wait, in words, where the page does not say it already. */
    waitsFor: retries.waitsFor,
    send: (document: RichDocument, quote: Quoted | null) =>
      change(list => [...list, { id: newMutationId(), document, quote, at: new Date().toISOString(), failure: null }]),
    retry: (id: string) =>
      change(list => list.map(message => (message.id === id ? { ...message, failure: null } : message))),
    forget: (id: string) => change(list => list.filter(message => message.id !== id)),
    sendAgain: again,
  };
}

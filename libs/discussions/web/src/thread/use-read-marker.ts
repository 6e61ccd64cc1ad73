import { useApolloClient } from '@apollo/client/react';
import { newMutationId, useSocketEvent } from '@tessellate/web-kernel';
import { useCallback, useEffect, useRef } from 'react';
import { applyRead, readThread } from '../discussions.cache';
import { MarkThreadReadMutation } from '../thread.documents';

const AFTER_MS = 600;

/** Tells the server how far the person has read, once what was on the screen has been there for a moment. */
export function useReadMarker(threadId: string): (seen: number) => void {
  const client = useApolloClient();
  const highest = useRef(0);
  // The last mark did not arrive: what counts as read on this device is unread on every other.
  const unheard = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const tell = useCallback(() => {
    timer.current = undefined;
    const thread = readThread(client.cache, threadId);
    const number = highest.current;
    if (!thread || document.visibilityState !== 'visible') return;
    if (number <= thread.lastReadNumber && !unheard.current) return;
    unheard.current = false;
    const unreadCount = Math.max(0, thread.lastNumber - number);
    applyRead(client.cache, { threadId, lastReadNumber: number, unreadCount });
    void client
      .mutate({
        mutation: MarkThreadReadMutation,
        variables: { input: { mutationId: newMutationId(), threadId, number } },
      })
      .catch(() => {
        unheard.current = true;
      });
  }, [client, threadId]);
  const soon = useCallback(() => {
    timer.current ??= setTimeout(tell, AFTER_MS);
  }, [tell]);

  useSocketEvent(
    'read.changed',
    read => applyRead(client.cache, read),
    () => unheard.current && soon(),
  );

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [threadId],
  );

  return useCallback(
    (seen: number) => {
      if (document.visibilityState !== 'visible') return;
      if (seen > highest.current) highest.current = seen;
      soon();
    },
    [soon],
  );
}

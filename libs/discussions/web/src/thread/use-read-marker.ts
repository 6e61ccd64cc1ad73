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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useSocketEvent('read.changed', read => applyRead(client.cache, read), null);

  const tell = useCallback(() => {
    timer.current = undefined;
    const thread = readThread(client.cache, threadId);
    const number = highest.current;
    if (!thread || number <= thread.lastReadNumber || document.visibilityState !== 'visible') return;
    const unreadCount = Math.max(0, thread.lastNumber - number);
    applyRead(client.cache, { threadId, lastReadNumber: number, unreadCount });
    // A mark that did not arrive is told again with the next one; nothing is lost but a badge.
    void client
      .mutate({
        mutation: MarkThreadReadMutation,
        variables: { input: { mutationId: newMutationId(), threadId, number } },
      })
      .catch(() => undefined);
  }, [client, threadId]);

  useEffect(() => () => clearTimeout(timer.current), [threadId]);

  return useCallback(
    (seen: number) => {
      if (document.visibilityState !== 'visible') return;
      if (seen > highest.current) highest.current = seen;
      timer.current ??= setTimeout(tell, AFTER_MS);
    },
    [tell],
  );
}

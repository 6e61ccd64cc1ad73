import { useApolloClient } from '@apollo/client/react';
import { newMutationId, useSocketEvent } from '@tessellate/web-kernel';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { readThread } from '../discussions.cache';
import { applyRead } from '../marks/marks.cache';
import { MarkThreadUnreadMutation } from '../marks/marks.documents';
import { MarkThreadReadMutation } from '../thread.documents';

const AFTER_MS = 600;

interface ReadMarker {
  /** The highest number that has been on the screen. */
  seen: (number: number) => void;
  /** From this message on everything is unread again; nothing counts as read until the thread is opened anew. */
  markUnread: (number: number) => Promise<{ after: number; count: number } | null>;
}

/** Tells the server how far the person has read, once what was on the screen has been there for a moment. */
export function useReadMarker(threadId: string): ReadMarker {
  const client = useApolloClient();
  const highest = useRef(0);
  // The last mark did not arrive: what counts as read on this device is unread on every other.
  const unheard = useRef(false);
  const held = useRef(false);
  const sending = useRef<Promise<unknown>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const tell = useCallback(() => {
    timer.current = undefined;
    const thread = readThread(client.cache, threadId);
    const number = highest.current;
    if (!thread || held.current || document.visibilityState !== 'visible') return;
    if (number <= thread.lastReadNumber && !unheard.current) return;
    unheard.current = false;
    const unreadCount = Math.max(0, thread.lastNumber - number);
    applyRead(client.cache, { threadId, lastReadNumber: number, unreadCount });
    sending.current = client
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
    read => {
      if (read.back && read.threadId === threadId) held.current = true;
      applyRead(client.cache, read);
    },
    () => unheard.current && soon(),
  );

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [threadId],
  );

  const seen = useCallback(
    (number: number) => {
      if (document.visibilityState !== 'visible') return;
      if (number > highest.current) highest.current = number;
      soon();
    },
    [soon],
  );
  const markUnread = useCallback(
    async (number: number) => {
      held.current = true;
      try {
        // A mark that is on its way would take it back.
        await sending.current;
        const input = { mutationId: newMutationId(), threadId, number };
        const { data } = await client.mutate({ mutation: MarkThreadUnreadMutation, variables: { input } });
        if (!data) return null;
        return { after: data.markThreadUnread.lastReadNumber, count: data.markThreadUnread.unreadCount };
      } catch (error) {
        held.current = false;
        throw error;
      }
    },
    [client, threadId],
  );
  return useMemo(() => ({ seen, markUnread }), [seen, markUnread]);
}

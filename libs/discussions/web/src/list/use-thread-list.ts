import { useApolloClient } from '@apollo/client/react';
import { readFragment, useLiveQuery, useRoom, useSession, useSocketEvent } from '@tessellate/web-kernel';
import type { ThreadAudience } from '@tessellate/discussions-contract';
import { useCallback, useState } from 'react';
import { applyActivity, applyThread } from '../discussions.cache';
import { applyMarks, applyRead } from '../marks/marks.cache';
import { ThreadListQuery, ThreadRowFragment } from '../list.documents';

/** A Work Group or a hub's community. */
export interface Audience {
  kind: Exclude<ThreadAudience, 'PEOPLE'>;
  id: string;
}

const PAGE = 50;

/** The threads of one audience, kept live: new ones appear, the newest words and counts change in place. */
export function useThreadList({ kind, id: audienceId }: Audience, onlyUnread = false) {
  const client = useApolloClient();
  const { personId: viewerId } = useSession();
  const { data, error, again, news, fetchMore } = useLiveQuery(ThreadListQuery, {
    // Left out where all are asked for, so that the list is the same as before for the device’s memory.
    variables: { audienceId, first: PAGE, ...(onlyUnread ? { unread: true } : {}) },
    keepPages: true,
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const known = (id: string) => data?.threads.edges.some(edge => edge.node.id === id) ?? false;

  // What the person has read on another device is read here too.
  useSocketEvent('read.changed', read => news(() => applyRead(client.cache, read)), null);
  useSocketEvent('thread.marked', marks => news(() => applyMarks(client.cache, marks)), null);
  useRoom(
    { type: kind, id: audienceId },
    {
      'thread.activity': activity => {
        if (activity.audienceId !== audienceId) return;
        if (known(activity.threadId)) news(() => applyActivity(client.cache, activity, viewerId));
        else again();
      },
      'thread.changed': thread => {
        if (thread.audienceId !== audienceId) return;
        news(() => applyThread(client.cache, thread));
        // Pins move a thread within the list, and new ones enter it.
        if (thread.change !== 'renamed') again();
      },
      onResync: again,
    },
  );

  const endCursor = data?.threads.pageInfo.endCursor ?? null;
  const more = useCallback(() => {
    setLoadingMore(true);
    const done = () => setLoadingMore(false);
    fetchMore({ variables: { after: endCursor } }).then(done, done);
  }, [endCursor, fetchMore]);

  const threads = data?.threads.edges.map(edge => edge.node) ?? null;
  return {
    threads,
    newestAt: threads
      ?.map(thread => readFragment(ThreadRowFragment, thread).lastMessageAt)
      .sort()
      .at(-1),
    error,
    refetch: again,
    hasMore: data?.threads.pageInfo.hasNextPage ?? false,
    loadingMore,
    more,
  };
}

import { useApolloClient } from '@apollo/client/react';
import { readFragment, useLiveQuery, useRoom, useSession, useSocketEvent } from '@tessellate/web-kernel';
import type { ThreadAudience } from '@tessellate/discussions-contract';
import { useCallback, useState } from 'react';
import { applyActivity, applyRead, applyThread } from '../discussions.cache';
import { ThreadListQuery, ThreadRowFragment } from '../list.documents';

/** A Work Group or a hub's community. */
export interface Audience {
  kind: ThreadAudience;
  id: string;
}

const PAGE = 50;

/** The threads of one audience, kept live: new ones appear, the newest words and counts change in place. */
export function useThreadList({ kind, id: audienceId }: Audience) {
  const client = useApolloClient();
  const { personId: viewerId } = useSession();
  const { data, error, again, news, fetchMore } = useLiveQuery(ThreadListQuery, {
    variables: { audienceId, first: PAGE },
    keepPages: true,
  });
  const [loadingMore, setLoadingMore] = useState(false);
  const known = (id: string) => data?.threads.edges.some(edge => edge.node.id === id) ?? false;

  // What the person has read on another device is read here too.
  useSocketEvent('read.changed', read => news(() => applyRead(client.cache, read)), null);
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

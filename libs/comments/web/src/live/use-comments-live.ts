import { useApolloClient } from '@apollo/client/react';
import type { LiveComment } from '@tessellate/comments-contract';
import type { TargetRef } from '@tessellate/contract';
import { FRESH, readFragment, useRoom, useSession } from '@tessellate/web-kernel';
import { useAnnounce } from '@tessellate/web-ui';
import { useCallback, useRef, useState } from 'react';
import { applyReaction } from '@tessellate/reactions-web';
import { readComment, readHost, storeComment, storeLiveComment } from '../comments.cache';
import { CommentHostQuery, CommentQuery, CommentStoredFragment } from '../comments.documents';

interface CommentsLiveOptions {
  host: TargetRef;
  /** Asks for the lists on screen again. */
  refresh: () => void;
  onHeard: () => void;
}

/** Keeps the comments of an open host in step with the server. @returns whether access has ended */
export function useCommentsLive({ host, refresh, onHeard }: CommentsLiveOptions): boolean {
  const client = useApolloClient();
  const { personId: viewerId } = useSession();
  const announce = useAnnounce();
  const [evicted, setEvicted] = useState(false);
  const joinedBefore = useRef(false);
  const { type, id } = host;

  const resync = useCallback(async () => {
    setEvicted(false);
    const before = readHost(client.cache, { type, id })?.commentCounts[0];
    const again = joinedBefore.current;
    joinedBefore.current = true;
    const { data } = await client.query({
      query: CommentHostQuery,
      variables: { targetType: type, targetId: id },
      ...FRESH,
    });
    const after = data?.commentCounts[0];
    // On the first join little can have been missed: the lists came a moment ago, and the numbers tell.
    if (again || (before && after && (before.count !== after.count || before.resolved !== after.resolved))) refresh();
  }, [client, id, refresh, type]);

  const hear = useCallback(
    (told: LiveComment, posted: boolean) => {
      if (told.targetType !== type || told.targetId !== id) return;
      const own = told.author.id === viewerId;
      const known = readComment(client.cache, told.id) !== null;
      // A change to one that was not loaded: where it belongs now, and in which count, only the server knows.
      if (!known && !posted) return void resync().catch(() => undefined);
      storeLiveComment(client.cache, told, viewerId);
      if (!known && !own && !told.removedAt) {
        announce(`${told.author.name} ${told.parentId ? 'replied' : 'commented'}.`);
        onHeard();
      }
      // Why it was removed is told to its author alone, so it does not come with the event.
      if (own && told.removedAt) {
        void client.query({ query: CommentQuery, variables: { id: told.id }, fetchPolicy: 'network-only' }).then(
          ({ data }) => {
            if (data?.comment) storeComment(client.cache, readFragment(CommentStoredFragment, data.comment));
          },
          () => undefined,
        );
      }
    },
    [announce, client, id, onHeard, resync, type, viewerId],
  );

  useRoom(host, {
    'comment.posted': told => hear(told, true),
    'comment.changed': told => hear(told, false),
    'reaction.changed': change => {
      if (change.targetType === 'COMMENT') applyReaction(client.cache, 'Comment', change, viewerId);
    },
    onResync: () => void resync().catch(() => undefined),
    onEvicted: () => setEvicted(true),
  });
  return evicted;
}

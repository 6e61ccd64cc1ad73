import { applyReaction } from '@tessellate/reactions-web';
import { useApolloClient } from '@apollo/client/react';
import type { Presence } from '@tessellate/contract';
import type { LiveMessage, LivePerson } from '@tessellate/discussions-contract';
import { coalesce, readFragment, useRoom, useSession } from '@tessellate/web-kernel';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  addLiveMessage,
  applyEdit,
  applyRemoval,
  applyRestored,
  applyThread,
  readMessage,
  storeMessages,
  windowOf,
} from '../discussions.cache';
import { applyPoll } from '../polls/polls.cache';
import { MessageItemFragment } from '../message.fragments';
import { ThreadLifecycleQuery } from '../lifecycle/lifecycle.documents';
import { MessagesAfterQuery, RestoredMessageQuery, ThreadPageQuery, ThreadStateQuery } from '../thread.documents';

const GAP_PAGES = 5;
const GAP_PAGE = 100;
const TYPING_MS = 5_000;

interface ThreadLiveOptions {
  threadId: string;
  onArrived: (message: LiveMessage) => void;
  /** After every join: something unsent may be sent now. */
  onJoined: () => void;
}

/**
 * Keeps an open thread in step with the server: events go to the cache, a gap or a rejoin asks for what was missed.
 * Nothing is ever shown out of order, because the cache takes a message only after the one before it.
 */
export function useThreadLive({ threadId, onArrived, onJoined }: ThreadLiveOptions) {
  const client = useApolloClient();
  const { personId: viewerId } = useSession();
  const [evicted, setEvicted] = useState(false);
  const [presence, setPresence] = useState<Presence | null>(null);
  const [writers, hear] = useWriters();
  const joinedBefore = useRef(false);

  const fill = useMemo(
    () =>
      coalesce(async () => {
        for (let page = 0; page < GAP_PAGES; page++) {
          const { to, reachesEnd } = windowOf(client.cache, threadId);
          if (!reachesEnd) return;
          const { data } = await client.query({
            query: MessagesAfterQuery,
            variables: { threadId, number: to },
            fetchPolicy: 'no-cache',
          });
          const missed = (data?.messagesAfter ?? []).map(message => readFragment(MessageItemFragment, message));
          storeMessages(client.cache, threadId, missed, viewerId);
          if (missed.length < GAP_PAGE) return;
        }
        // Further behind than is worth replaying: show the end, the rest comes by scrolling up.
        await client.query({
          query: ThreadPageQuery,
          variables: { id: threadId, last: 50 },
          fetchPolicy: 'network-only',
        });
      }),
    [client, threadId, viewerId],
  );

  const resync = useCallback(async () => {
    onJoined();
    await fill();
    if (!joinedBefore.current) {
      joinedBefore.current = true;
      return;
    }
    // Edits, removals and locks leave no gap: after an absence the state and the newest page are read again.
    const query = windowOf(client.cache, threadId).reachesEnd
      ? client.query({ query: ThreadPageQuery, variables: { id: threadId, last: 50 }, fetchPolicy: 'network-only' })
      : client.query({ query: ThreadStateQuery, variables: { id: threadId }, fetchPolicy: 'network-only' });
    await query.catch(() => undefined);
  }, [client, fill, onJoined, threadId]);

  const showAgain = async (id: string) => {
    const variables = { id };
    const removedAt = () => readMessage(client.cache, id)?.removed?.at;
    const before = removedAt();
    const answer = client.query({ query: RestoredMessageQuery, variables, fetchPolicy: 'no-cache' });
    const message = (await answer.catch(() => null))?.data?.message;
    // Removed once more meanwhile: the answer is older than that.
    if (message && removedAt() === before) applyRestored(client.cache, readFragment(MessageItemFragment, message));
  };

  const here = (event: { threadId: string }) => event.threadId === threadId;
  const room = useRoom(
    { type: 'THREAD', id: threadId },
    {
      'message.posted': live => {
        if (!here(live)) return;
        hear(live.author, false);
        const arrival = addLiveMessage(client.cache, live, viewerId);
        if (arrival === 'gap') void fill();
        if (arrival !== 'known') onArrived(live);
      },
      'message.edited': edit => here(edit) && applyEdit(client.cache, edit),
      'message.removed': removal => here(removal) && applyRemoval(client.cache, removal),
      'message.restored': restored => here(restored) && void showAgain(restored.id),
      'thread.changed': thread => {
        if (!here(thread)) return;
        applyThread(client.cache, thread);
        // The event tells of the lock; what the summary says is asked for.
        if (thread.change === 'renamed') return;
        const variables = { id: threadId };
        void client
          .query({ query: ThreadLifecycleQuery, variables, fetchPolicy: 'network-only' })
          .catch(() => undefined);
      },
      'reaction.changed': change =>
        change.targetType === 'MESSAGE' && applyReaction(client.cache, 'Message', change, viewerId),
      'poll.changed': poll => here(poll) && applyPoll(client.cache, poll),
      'presence.changed': setPresence,
      'typing.told': told => hear(told.person, true),
      onResync: () => void resync(),
      onEvicted: () => setEvicted(true),
    },
  );

  return { evicted, presence, writers, fill, tellTyping: room.tellTyping };
}

/** Who is writing: each person for a few seconds after their last key, or until their message is there. */
function useWriters(): [string[], (person: Pick<LivePerson, 'id' | 'name'>, writing: boolean) => void] {
  const [writers, setWriters] = useState<Record<string, { name: string; until: number }>>({});
  const hear = useCallback((person: Pick<LivePerson, 'id' | 'name'>, writing: boolean) => {
    setWriters(({ [person.id]: known, ...others }) => {
      if (writing) return { ...others, [person.id]: { name: person.name, until: Date.now() + TYPING_MS } };
      return known ? others : { ...others };
    });
  }, []);
  const busy = Object.keys(writers).length > 0;
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => {
      const now = Date.now();
      setWriters(current => Object.fromEntries(Object.entries(current).filter(([, writer]) => writer.until > now)));
    }, 1_000);
    return () => clearInterval(timer);
  }, [busy]);
  return [Object.values(writers).map(writer => writer.name), hear];
}

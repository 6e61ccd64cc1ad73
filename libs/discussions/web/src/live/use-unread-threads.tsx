import { useApolloClient, useQuery } from '@apollo/client/react';
import { FRESH, type ResultOf, useCoalesced, useRoom, useSocketEvent } from '@tessellate/web-kernel';
import { UnreadThreadsQuery } from '../list.documents';

const AFTER_MS = 1_200;
type Audience = ResultOf<typeof UnreadThreadsQuery>['unreadThreads']['audiences'][number];
const NONE: Audience[] = [];

/** What is unread where the person takes part: `discussions` for their Work Groups, `community` for their hubs, `messages` for what is between a few people. Counts threads. */
export function useUnreadThreads(options: { skip?: boolean } = {}): {
  discussions: number;
  community: number;
  messages: number;
  audiences: readonly Audience[];
} {
  const { data } = useQuery(UnreadThreadsQuery, { skip: options.skip });
  const audiences = data?.unreadThreads.audiences ?? NONE;
  const sum = (kind: Audience['kind']) =>
    audiences.filter(audience => audience.kind === kind).reduce((total, audience) => total + audience.threads, 0);
  return { discussions: sum('WORK_GROUP'), community: sum('HUB'), messages: sum('PEOPLE'), audiences };
}

/** Keeps the counts in step with the audiences of the person while the app is open. Mount it once, beside the navigation. */
export function UnreadListener({ audiences }: { audiences: readonly Pick<Audience, 'audienceId' | 'kind'>[] }) {
  const client = useApolloClient();
  const soon = useCoalesced(() => client.query({ query: UnreadThreadsQuery, ...FRESH }), AFTER_MS);
  useSocketEvent('thread.activity', soon, null);
  // A removed message is not unread any more, one that is put back is.
  useSocketEvent('thread.changed', ({ change }) => /^message-/.test(change) && soon(), null);
  useSocketEvent('read.changed', soon, soon);
  // A muted thread counts no longer.
  useSocketEvent('thread.marked', soon, null);
  // What is for a few people comes to the person without a room.
  const rooms = audiences.filter(({ kind }) => kind !== 'PEOPLE');
  return rooms.map(({ audienceId, kind }) => (
    <Listening key={audienceId} kind={kind} audienceId={audienceId} onResync={soon} />
  ));
}

function Listening({ kind, audienceId, onResync }: Pick<Audience, 'audienceId' | 'kind'> & { onResync: () => void }) {
  useRoom({ type: kind === 'HUB' ? 'HUB' : 'WORK_GROUP', id: audienceId }, { onResync });
  return null;
}

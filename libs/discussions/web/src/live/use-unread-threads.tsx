import { useApolloClient, useQuery } from '@apollo/client/react';
import { type ResultOf, useRoom, useSocketEvent } from '@tessellate/web-kernel';
import { useCallback, useEffect, useRef } from 'react';
import { UnreadThreadsQuery } from '../list.documents';

const AFTER_MS = 1_200;
type Audience = ResultOf<typeof UnreadThreadsQuery>['unreadThreads']['audiences'][number];
const NONE: Audience[] = [];

/** What is unread where the person takes part: `discussions` for their Work Groups, `community` for their hubs. Counts threads. */
export function useUnreadThreads(options: { skip?: boolean } = {}): { discussions: number; community: number; audiences: readonly Audience[] } {
  const client = useApolloClient();
  const { data } = useQuery(UnreadThreadsQuery, { skip: options.skip });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const soon = useCallback(() => {
    // Many events close together are one question.
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      void client.query({ query: UnreadThreadsQuery, fetchPolicy: 'network-only' }).catch(() => undefined);
    }, AFTER_MS);
  }, [client]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useSocketEvent('thread.activity', soon);
  useSocketEvent('read.changed', soon);

  const audiences = data?.unreadThreads.audiences ?? NONE;
  const sum = (kind: Audience['kind']) => audiences.filter(audience => audience.kind === kind).reduce((total, audience) => total + audience.threads, 0);
  return { discussions: sum('WORK_GROUP'), community: sum('HUB'), audiences };
}

/** Listens to the audiences of the person while the app is open. Mount it once, beside the navigation. */
export function UnreadListener({ audiences }: { audiences: readonly Pick<Audience, 'audienceId' | 'kind'>[] }) {
  return audiences.map(({ audienceId, kind }) => <Listening key={audienceId} kind={kind} audienceId={audienceId} />);
}

function Listening({ kind, audienceId }: Pick<Audience, 'audienceId' | 'kind'>) {
  useRoom({ type: kind, id: audienceId }, {});
  return null;
}

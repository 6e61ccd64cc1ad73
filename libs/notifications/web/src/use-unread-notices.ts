import { useApolloClient, useQuery } from '@apollo/client/react';
import type {} from '@tessellate/notifications-contract';
import { FRESH, useCoalesced, useSocketEvent } from '@tessellate/web-kernel';
import { useEffect } from 'react';
import { UnreadNoticesQuery } from './unread.documents';
import { useReadHere } from './use-read-here';

const AFTER_MS = 300;
const NOTHING: readonly string[] = [];

/** How many notices are unread, the same on all of the person's devices. Mount it once, in the shell. */
export function useUnreadNotices(): number {
  const client = useApolloClient();
  const { data } = useQuery(UnreadNoticesQuery);
  const soon = useCoalesced(() => client.query({ query: UnreadNoticesQuery, ...FRESH }), AFTER_MS);
  useSocketEvent('notices.changed', soon, soon);

  useEffect(() => {
    // A phone in a pocket hears nothing; what it missed is asked for when somebody looks again.
    const look = () => document.visibilityState === 'visible' && soon();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [soon]);
  useReadHere(data?.unreadNotices.paths ?? NOTHING);
  return data?.unreadNotices.count ?? 0;
}

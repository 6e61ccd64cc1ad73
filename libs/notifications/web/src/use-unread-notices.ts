import { useApolloClient, useQuery } from '@apollo/client/react';
import type {} from '@tessellate/notifications-contract';
import { FRESH, useAgain, useSocketEvent } from '@tessellate/web-kernel';
import { useCallback, useEffect, useRef } from 'react';
import { UnreadNoticesQuery } from './unread.documents';

const AFTER_MS = 300;

/** How many notices are unread, the same on all of the person's devices. Mount it once, in the shell. */
export function useUnreadNotices(): number {
  const client = useApolloClient();
  const { data } = useQuery(UnreadNoticesQuery);
  const again = useAgain(() => client.query({ query: UnreadNoticesQuery, ...FRESH }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const soon = useCallback(() => {
    // Many events close together are one question.
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      again();
    }, AFTER_MS);
  }, [again]);
  useSocketEvent('notices.changed', soon, soon);

  useEffect(() => {
    // A phone in a pocket hears nothing; what it missed is asked for when somebody looks again.
    const look = () => document.visibilityState === 'visible' && soon();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [soon]);
  return data?.unreadNoticeCount ?? 0;
}

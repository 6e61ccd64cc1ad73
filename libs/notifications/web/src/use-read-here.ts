import { useMutation } from '@apollo/client/react';
import { RSVP_ANCHOR } from '@tessellate/workshops-contract';
import { newMutationId } from '@tessellate/web-kernel';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { storeUnread } from './unread.cache';
import { MarkNoticesReadMutation } from './unread.documents';

/** Longer than a page takes to come, shorter than it takes to read. */
const STAY_MS = 2_000;

/**
 * Whoever stays on the page that a notice leads to has read the notice, however they came there: by a link in a mail,
 * from the group's page, or because they were there already.
 */
export function useReadHere(unreadPaths: readonly string[]): void {
  const { pathname, hash } = useLocation();
  const [markRead] = useMutation(MarkNoticesReadMutation);
  const here = [pathname, pathname + hash, `${pathname}#${RSVP_ANCHOR}`];
  const path = unreadPaths.find(each => here.includes(each));

  useEffect(() => {
    if (!path) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      // A page in a tab behind others is read by nobody.
      if (document.visibilityState === 'visible') timer = setTimeout(read, STAY_MS);
    };
    const read = () => {
      void markRead({
        variables: { input: { mutationId: newMutationId(), path } },
        update: (cache, { data }) => data && storeUnread(cache, data.markNoticesRead.unread),
      }).catch(() => undefined);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [path, markRead]);
}

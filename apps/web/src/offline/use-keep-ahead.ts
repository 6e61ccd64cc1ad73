import { useAppServices, useSession, useSocketEvent } from '@tessellate/web-kernel';
import { useEffect, useRef } from 'react';

/** The page has its turn first, and so have the files of the app. */
const PATIENCE_MS = 6_000;
/** In a lively thread once in a while is enough. */
const AFTER_NEWS_MS = 15_000;

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Keeps on the device, a while after the start, what a member needs next; and a thread that goes on, as it is now. */
export function useKeepAhead(member: boolean): void {
  const { copy } = useAppServices();
  const { personId } = useSession();
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const isPossible = () => copy.isWanted() && 'serviceWorker' in navigator && !savesData();
  useEffect(() => {
    if (!import.meta.env.PROD || !member || !personId || !isPossible()) return;
    let ended = false;
    const timer = setTimeout(() => {
      void navigator.serviceWorker.ready
        .then(() => import('./keep-ahead'))
        .then(({ keepAhead }) => (ended ? undefined : keepAhead(personId)))
        .catch(() => undefined);
    }, PATIENCE_MS);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what is possible is looked at when the person is known
  }, [member, personId]);
  useSocketEvent(
    'message.posted',
    ({ threadId }) => {
      const { current } = timers;
      if (!isPossible() || !navigator.serviceWorker.controller || current.has(threadId)) return;
      const renew = () => {
        current.delete(threadId);
        void import('./keep-ahead').then(({ keepThread }) => keepThread(threadId)).catch(() => undefined);
      };
      current.set(threadId, setTimeout(renew, AFTER_NEWS_MS));
    },
    null,
  );
  useEffect(() => {
    const { current } = timers;
    return () => current.forEach(timer => clearTimeout(timer));
  }, []);
}

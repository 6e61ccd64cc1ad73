import { useApolloClient } from '@apollo/client/react';
import { useConnectionBack, useSession } from '@tessellate/web-kernel';
import { useEffect, useRef, useState } from 'react';
import { createServerDrafts, type DraftPlace } from './server-drafts';
import type { Draft } from './use-draft';

const AGAIN_AFTER_MS = 60_000;

/**
 * Tells the server that the draft is open here, and hears on which other devices it is. What one of them has saved meanwhile is
 * shown when this page is looked at again.
 */
export function useDraftPlaces(key: string, draft: Pick<Draft<unknown>, 'refresh' | 'loaded'>): readonly DraftPlace[] {
  const client = useApolloClient();
  const { personId } = useSession();
  const [elsewhere, setElsewhere] = useState<readonly DraftPlace[]>([]);
  const { refresh, loaded } = draft;
  const asks = loaded && personId !== null;
  const tell = useRef<() => void>(() => undefined);
  useConnectionBack(() => tell.current());
  useEffect(() => {
    if (!asks) return undefined;
    const server = createServerDrafts(client);
    let gone = false;
    const look = async () => {
      const answer = await server.open(key, false).catch(() => null);
      if (gone || !answer) return;
      setElsewhere(answer.elsewhere);
      await refresh(answer.version);
    };
    tell.current = () => void look();
    const seen = () => document.visibilityState === 'visible' && void look();
    const close = () => void server.open(key, true).catch(() => undefined);
    void look();
    const timer = setInterval(seen, AGAIN_AFTER_MS);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pagehide', close);
    return () => {
      gone = true;
      tell.current = () => undefined;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pagehide', close);
      close();
    };
  }, [asks, client, key, refresh]);
  return elsewhere;
}

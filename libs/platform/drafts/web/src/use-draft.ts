import { useApolloClient } from '@apollo/client/react';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useConnectionBack, useSession } from '@tessellate/web-kernel';
import { DraftSession, type DraftState } from './draft-session';
import { createServerDrafts } from './server-drafts';
import { useDeviceStore } from './use-device-store';

export interface Draft<T> extends DraftState<T> {
  setValue: (next: T | ((previous: T) => T)) => void;
  /** Call after posting, and when the person puts the text aside. */
  discard: () => Promise<void>;
  /** Sends at once what is not yet on the server. Give it to `onBlur`. */
  flush: () => Promise<void>;
  resolveConflict: (keep: 'mine' | 'theirs') => void;
  /** Shows what another device has saved, whose version this is. */
  refresh: (version: number | null) => Promise<void>;
}

/**
 * Unfinished words that survive reloading, closing and changing the device. `key` names the place: `article:new`,
 * `comment:ARTICLE:<id>`, `talk:<id>`. `initial` is what stands there without a draft; only its first value counts for a key.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const client = useApolloClient();
  const { personId } = useSession();
  const device = useDeviceStore();
  const session = useMemo(
    // A visitor has no drafts on the server.
    () => new DraftSession<T>(key, initial, device, personId ? createServerDrafts(client) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `initial` may be made anew in each render
    [key, client, device],
  );
  return useDraftSession(session);
}

export function useDraftSession<T>(session: DraftSession<T>): Draft<T> {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  useConnectionBack(() => void session.flush());
  useEffect(() => {
    void session.load();
    const hide = () => document.visibilityState === 'hidden' && void session.flush(true);
    const leave = () => void session.flush(true);
    const back = () => void session.flush();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', back);
      session.close();
    };
  }, [session]);
  return {
    ...state,
    setValue: session.setValue,
    discard: session.discard,
    flush: session.flush,
    resolveConflict: session.resolveConflict,
    refresh: session.refresh,
  };
}

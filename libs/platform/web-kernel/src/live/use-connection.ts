import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useConnection } from '../app/app-services';
import type { ConnectionStatus } from './connection';

export function useConnectionStatus(): ConnectionStatus {
  const connection = useConnection();
  return useSyncExternalStore(connection.subscribe, connection.status);
}

/** Why the server takes no connection for live news, in its own words. */
export function useLiveRefusal(): string | null {
  const connection = useConnection();
  return useSyncExternalStore(connection.subscribe, connection.refusal);
}

/** Calls back each time the server can be reached again after it could not. */
export function useConnectionBack(callback: () => void): void {
  const connection = useConnection();
  const latest = useRef(callback);
  useEffect(() => {
    latest.current = callback;
  });
  useEffect(() => connection.onBack(() => latest.current()), [connection]);
}

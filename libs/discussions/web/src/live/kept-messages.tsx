import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Pauses, useConnectionStatus, type Wait } from '@tessellate/web-kernel';
import { type DeviceStore, useDeviceStore } from '@tessellate/drafts-web';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { OUTBOX } from './outbox';

/** The page that was opened has its turn first. */
const PATIENCE_MS = 2_500;

const threadIn = (pathname: string): string | null => /^\/discussions\/([^/]+)/.exec(pathname)?.[1] ?? null;

/** Sends messages that were left on this device, whatever page is open. Mount it once, beside the navigation. */
export function KeptMessages() {
  const client = useApolloClient();
  const device = useDeviceStore();
  const status = useConnectionStatus();
  const openThread = threadIn(useLocation().pathname);
  const latest = useRef(openThread);
  const busy = useRef(false);
  const pauses = useRef(new Pauses());
  const [attempt, setAttempt] = useState({ after: PATIENCE_MS });
  useEffect(() => {
    latest.current = openThread;
  }, [openThread]);

  // Again when the connection returns, and when a thread is left with something unsent in it.
  useEffect(() => {
    if (status !== 'online') return;
    const timer = setTimeout(async () => {
      if (busy.current) return setAttempt({ after: PATIENCE_MS });
      busy.current = true;
      const wait = await sendWhatIsKept(client, device, () => latest.current);
      busy.current = false;
      if (wait) setAttempt({ after: pauses.current.next(wait.seconds) });
      else pauses.current.wentWell();
    }, attempt.after);
    return () => clearTimeout(timer);
  }, [attempt, client, device, openThread, status]);
  return null;
}

/** Nearly always there is nothing to send: then its code stays where it is. */
async function sendWhatIsKept(
  client: ApolloClient,
  device: DeviceStore,
  openThread: () => string | null,
): Promise<Wait | null> {
  const drafts = await device.list();
  if (!drafts.some(({ key }) => key.startsWith(OUTBOX))) return null;
  return import('./send-kept').then(
    ({ sendKept }) => sendKept(client, device, openThread),
    () => ({ words: null, seconds: 0 }),
  );
}

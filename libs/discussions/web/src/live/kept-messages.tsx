import { useApolloClient } from '@apollo/client/react';
import { useConnectionStatus } from '@tessellate/web-kernel';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';

/** The page that was opened has its turn first. */
const PATIENCE_MS = 2_500;
const RETRY_MS = 15_000;

const threadIn = (pathname: string): string | null => /^\/discussions\/([^/]+)/.exec(pathname)?.[1] ?? null;

/** Sends messages that were left on this device, whatever page is open. Mount it once, beside the navigation. */
export function KeptMessages() {
  const client = useApolloClient();
  const status = useConnectionStatus();
  const openThread = threadIn(useLocation().pathname);
  const latest = useRef(openThread);
  const busy = useRef(false);
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
      const waits = await import('./send-kept').then(
        ({ sendKept }) => sendKept(client, () => latest.current),
        () => true,
      );
      busy.current = false;
      if (waits) setAttempt({ after: RETRY_MS });
    }, attempt.after);
    return () => clearTimeout(timer);
  }, [attempt, client, openThread, status]);
  return null;
}

import { Button } from '@mantine/core';
import { useForgetDevice } from '@tessellate/drafts-web';
import { rememberMember, useAppServices } from '@tessellate/web-kernel';
import { Page, PageHeader } from '@tessellate/web-ui';
import { useCallback, useEffect, useRef, useState } from 'react';

const KEY = 'tessellate.leaving';

/** Whether somebody left without the server knowing of it yet. */
export function isLeaving(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

function setLeaving(on: boolean): void {
  try {
    if (on) localStorage.setItem(KEY, '1');
    else localStorage.removeItem(KEY);
  } catch {
    // Without storage the page that is open tries as long as it is open.
  }
}

const endSession = async (): Promise<boolean> =>
  fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).then(
    answer => answer.ok,
    () => false,
  );

/**
 * Ends the session, then starts anew: neither a fresh page nor the device holds anything of the person before. Without a connection
 * the device forgets all the same, and the session ends as soon as the server can be reached.
 */
export function useSignOut(): () => Promise<void> {
  const { session } = useAppServices();
  const forget = useForgetDevice();
  return async () => {
    const ended = await endSession();
    setLeaving(!ended);
    await forget();
    session.setPerson(null);
    rememberMember(false);
    location.assign('/');
  };
}

/** In place of every page until the session has ended. */
export function Leaving({ onEnded }: { onEnded: () => void }) {
  const { connection } = useAppServices();
  const [busy, setBusy] = useState(false);
  const latest = useRef(onEnded);
  useEffect(() => {
    latest.current = onEnded;
  });
  const end = useCallback(async () => {
    setBusy(true);
    const askedAt = performance.now();
    const ended = await endSession();
    setBusy(false);
    connection.reportAnswerer(ended ? 'server' : 'nobody', askedAt);
    if (!ended) return;
    setLeaving(false);
    latest.current();
  }, [connection]);
  useEffect(() => {
    void end();
    return connection.onReached(() => void end());
  }, [connection, end]);
  return (
    <Page>
      <PageHeader
        title="You are not quite signed out"
        lead="What you read has been removed from this device. There is no connection, so your session ends as soon as the server can be reached: leave this page open until then."
      />
      <div>
        <Button variant="default" loading={busy} onClick={() => void end()}>
          Try again
        </Button>
      </div>
    </Page>
  );
}

import { Button } from '@mantine/core';
import { useAppServices } from '@tessellate/web-kernel';
import { Page, PageHeader } from '@tessellate/web-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { setLeaving } from './leaving';
import { endSession } from './sign-out';

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

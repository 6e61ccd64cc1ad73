import { Button } from '@mantine/core';
import { useConnectionBack, useConnectionStatus } from '@tessellate/web-kernel';
import { type DeviceStore, useDeviceStore } from '@tessellate/drafts-web';
import { Card, Page, PageHeader, RelativeTime, SectionHeader } from '@tessellate/web-ui';
import { useEffect, useState } from 'react';
import { placeOf, wordsOf } from './draft-text';
import css from './offline-page.module.css';
import { ReadableHere } from './readable-here';

type DeviceDraft = Awaited<ReturnType<DeviceStore['list']>>[number];

const TITLES = {
  online: 'This page did not load',
  reconnecting: 'Tessellate cannot be reached',
  offline: 'You are offline',
  intercepted: 'This network is answering instead of Tessellate',
} as const;

/** A page that this device does not have, while others are here. */
export const NotKeptPage = ({ onRetry }: { onRetry: () => void }) => (
  <OfflinePage
    lead="This page is not kept on this device. It will load automatically when the connection is back."
    onRetry={onRetry}
  />
);

interface OfflinePageProps {
  lead?: string;
  onRetry: () => void;
}

/** What the app shows when nothing can be fetched: that it is offline, what can be read all the same, and the words that are kept here. */
export function OfflinePage({
  lead = 'It will load automatically when the connection is back.',
  onRetry,
}: OfflinePageProps) {
  const [drafts, setDrafts] = useState<DeviceDraft[]>([]);
  const device = useDeviceStore();
  const status = useConnectionStatus();
  useConnectionBack(onRetry);
  useEffect(() => {
    void device.list().then(setDrafts);
  }, [device]);
  return (
    <Page>
      <PageHeader title={TITLES[status]} lead={lead} />
      <div>
        <Button variant="default" onClick={onRetry}>
          Try again
        </Button>
      </div>
      <ReadableHere id="readable" />
      {drafts.length > 0 ? (
        <section aria-labelledby="kept">
          <SectionHeader id="kept" title="Unfinished on this device" />
          <div className={css.drafts}>
            {drafts.map(({ key, record }) => (
              <Card key={key}>
                <h3>{placeOf(key)}</h3>
                <p className="muted small">
                  <RelativeTime at={record.updatedAt} />
                </p>
                <p className={css.text} dir="auto">
                  {wordsOf(record.payload)}
                </p>
              </Card>
            ))}
          </div>
        </section>
      ) : (
        <p className="muted">Nothing unfinished is kept on this device.</p>
      )}
    </Page>
  );
}

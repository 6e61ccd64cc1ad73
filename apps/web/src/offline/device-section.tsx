import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Switch } from '@mantine/core';
import { fileSizeText } from '@tessellate/files-contract';
import { useAppServices } from '@tessellate/web-kernel';
import { Card, SectionHeader, useAnnounce } from '@tessellate/web-ui';
import { useCallback, useEffect, useState } from 'react';
import { keptBytes } from './kept-pages';

/** What this device keeps for reading without a connection: whether, how much, and a way to remove it. */
export function DeviceSection() {
  const { copy } = useAppServices();
  const client = useApolloClient();
  const announce = useAnnounce();
  const [wanted, setWanted] = useState(copy.isWanted());
  const [bytes, setBytes] = useState<number | null>(null);
  const measure = useCallback(() => void keptBytes().then(setBytes), []);
  useEffect(measure, [measure]);
  const possible = 'serviceWorker' in navigator && 'caches' in window;

  const choose = async (on: boolean) => {
    setWanted(on);
    await copy.want(on);
    // What is on the screen was answered before it was to be kept.
    if (on) await client.refetchQueries({ include: 'active' });
    measure();
    announce(on ? 'Pages you read are kept on this device.' : 'Nothing is kept on this device any more.');
  };
  const remove = async () => {
    await copy.empty({ stop: false });
    measure();
    announce('What was kept on this device has been removed.');
  };
  return (
    <section aria-labelledby="this-device">
      <SectionHeader id="this-device" title="This device" />
      <Card style={{ marginTop: 10 }}>
        {possible ? (
          <>
            <Switch
              checked={wanted}
              onChange={event => void choose(event.currentTarget.checked)}
              label="Keep pages on this device for reading without a connection"
              description="The last 30 strategies you read, workshops, tasks and threads, with small pictures. They are removed when you sign out. Switch it off on a computer that other people use too."
            />
            <Group mt="md" justify="space-between">
              <span>
                {bytes === null
                  ? 'Measuring …'
                  : bytes === 0
                    ? 'Nothing is kept now.'
                    : `${fileSizeText(bytes)} kept now`}
              </span>
              <Button variant="default" disabled={!bytes} onClick={() => void remove()}>
                Remove what is kept now
              </Button>
            </Group>
          </>
        ) : (
          <p className="muted">This browser cannot keep pages for reading without a connection.</p>
        )}
      </Card>
    </section>
  );
}

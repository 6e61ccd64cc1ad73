import { useMutation } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { codeOf, messageOf, useMutationId } from '@tessellate/web-kernel';
import { ConfirmDialog, formatDateTime, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { MakeCalendarAddressMutation, SwitchOffCalendarAddressMutation } from './calendar.documents';
import { NewAddress } from './new-address';

/** The subscription: made, replaced or switched off. Its address is shown only right after it was made. */
export function CalendarSubscription({ madeAt }: { madeAt: string | null }) {
  const [asking, setAsking] = useState<'replace' | 'off' | null>(null);
  const [make, making] = useMutation(MakeCalendarAddressMutation);
  const [switchOff] = useMutation(SwitchOffCalendarAddressMutation);
  const [address, setAddress] = useState<{ url: string; webcalUrl: string } | null>(null);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();

  /** Without an answer the next try is the same act, and gets the same address. */
  const act = async <T,>(work: (id: string) => Promise<T>): Promise<T> => {
    try {
      const answer = await work(mutationId());
      renew();
      return answer;
    } catch (error) {
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  const makeAddress = () =>
    act(async id => {
      const { data } = await make({ variables: { input: { mutationId: id } } });
      if (!data) return;
      setAddress(data.makeCalendarAddress);
      announce('Your calendar’s address is ready to copy.');
    });
  const off = () =>
    act(async id => {
      await switchOff({ variables: { input: { mutationId: id } } });
      setAddress(null);
      announce('The subscription is switched off.');
    });

  return (
    <div style={{ marginTop: 18 }}>
      <h3>Subscribe</h3>
      <p>
        One address shows everything and keeps up with changes. Calendar apps check it every few hours.
        {madeAt ? ` You have had an address since ${formatDateTime(madeAt)}.` : ''}
      </p>
      {address ? <NewAddress {...address} /> : null}
      {madeAt && !address ? (
        <p className="muted small">
          The address was shown once, when it was made, and cannot be looked up again, not even by us. Make a new one if
          you need it again.
        </p>
      ) : null}
      {making.error && asking === null ? (
        <p role="alert" style={{ color: 'var(--needs)' }}>
          {messageOf(making.error)}
        </p>
      ) : null}
      <Group mt="sm" gap="sm">
        {madeAt ? (
          <>
            <Button variant="default" onClick={() => setAsking('replace')}>
              Make a new address
            </Button>
            <Button variant="outline" color="needs" onClick={() => setAsking('off')}>
              Switch off
            </Button>
          </>
        ) : (
          <Button loading={making.loading} onClick={() => void makeAddress().catch(() => undefined)}>
            Make an address
          </Button>
        )}
      </Group>
      <ConfirmDialog
        opened={asking === 'replace'}
        title="Make a new address?"
        confirmLabel="Make a new address"
        onConfirm={makeAddress}
        onClose={() => setAsking(null)}
        errorMessage={messageOf}
      >
        The address you have stops working at once. Calendars that use it will need the new one.
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'off'}
        title="Switch off the subscription?"
        confirmLabel="Switch off"
        onConfirm={off}
        onClose={() => setAsking(null)}
        errorMessage={messageOf}
      >
        The address stops working at once, and workshops and tasks disappear from the calendars that use it. You can
        make another one at any time.
      </ConfirmDialog>
    </div>
  );
}

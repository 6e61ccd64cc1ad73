import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { codeOf, messageOf, useMutationId, useOnce } from '@tessellate/web-kernel';
import { formatDay, ReasonDialog, SectionHeader, useAnnounce, useNotify } from '@tessellate/web-ui';
import { useState } from 'react';
import { CloseHub, type HubRecord, ReopenHub } from './hub-record.documents';

/** Closes a hub that sets up no groups any more, and opens it again. */
export function HubClosing({ record: { id: hubId, hub } }: { record: HubRecord }) {
  const [closing, setClosing] = useState(false);
  const [close] = useMutation(CloseHub);
  const [reopen] = useMutation(ReopenHub);
  const { mutationId, renew } = useMutationId();
  const once = useOnce();
  const announce = useAnnounce();
  const notify = useNotify();
  const confirm = async (reason: string) => {
    try {
      await close({ variables: { input: { mutationId: mutationId(), hubId, reason } } });
      renew();
      announce(`${hub.name} is closed.`);
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  const openAgain = () =>
    once('reopen', id => reopen({ variables: { input: { mutationId: id, hubId } } })).then(
      () => announce(`${hub.name} is open again.`),
      (error: unknown) => notify(messageOf(error)),
    );
  return (
    <section aria-labelledby="hub-closing">
      <SectionHeader id="hub-closing" title={hub.closedAt ? 'Closed' : 'Closing'} />
      {hub.closedAt ? (
        <>
          <p>Closed since {formatDay(hub.closedAt)}. It sets up no groups, and schools are not sent to it.</p>
          <Button variant="default" onClick={() => void openAgain()}>
            Open the hub again
          </Button>
        </>
      ) : (
        <>
          <p>
            A hub can be closed once no group of it runs or recruits. It then sets up no groups, and its authorities are
            free for another hub. What happened there stays, and it can be opened again.
          </p>
          <Button variant="default" onClick={() => setClosing(true)}>
            Close the hub …
          </Button>
        </>
      )}
      <ReasonDialog
        opened={closing}
        title={`Close ${hub.name}?`}
        confirmLabel="Close the hub"
        onConfirm={confirm}
        onClose={() => setClosing(false)}
        errorMessage={messageOf}
      >
        Its managers are told. They keep their access, for what is left to do.
      </ReasonDialog>
    </section>
  );
}

import { Button } from '@mantine/core';
import { codeOf, messageOf, useMutationId, useOnce } from '@tessellate/web-kernel';
import { formatDay, ReasonDialog, SectionHeader, useAnnounce, useNotify } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';

interface RecordClosingProps {
  /** What is closed: “hub”. */
  kind: string;
  name: string;
  closedAt: string | null;
  /** What closing it means, and what it means while it is closed. */
  open: string;
  closed: string;
  /** Who is told, above the reason. */
  told: ReactNode;
  onClose: (mutationId: string, reason: string) => Promise<unknown>;
  onReopen: (mutationId: string) => Promise<unknown>;
}

/** Closes something that coordinators look after, with a reason, and opens it again. */
export function RecordClosing({ kind, name, closedAt, open, closed, told, onClose, onReopen }: RecordClosingProps) {
  const [closing, setClosing] = useState(false);
  const { mutationId, renew } = useMutationId();
  const once = useOnce();
  const announce = useAnnounce();
  const notify = useNotify();
  const confirm = async (reason: string) => {
    try {
      await onClose(mutationId(), reason);
      renew();
      announce(`${name} is closed.`);
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      throw error;
    }
  };
  const openAgain = () =>
    once('reopen', onReopen).then(
      () => announce(`${name} is open again.`),
      (error: unknown) => notify(messageOf(error)),
    );
  return (
    <section aria-labelledby="record-closing">
      <SectionHeader id="record-closing" title={closedAt ? 'Closed' : 'Closing'} />
      {closedAt ? (
        <>
          <p>
            Closed since {formatDay(closedAt)}. {closed}
          </p>
          <Button variant="default" onClick={() => void openAgain()}>
            Open the {kind} again
          </Button>
        </>
      ) : (
        <>
          <p>{open}</p>
          <Button variant="default" onClick={() => setClosing(true)}>
            Close the {kind} …
          </Button>
        </>
      )}
      <ReasonDialog
        opened={closing}
        title={`Close ${name}?`}
        confirmLabel={`Close the ${kind}`}
        onConfirm={confirm}
        onClose={() => setClosing(false)}
        errorMessage={messageOf}
      >
        {told}
      </ReasonDialog>
    </section>
  );
}

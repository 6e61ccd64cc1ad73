import { useMutation } from '@apollo/client/react';
import type { Decision } from '@tessellate/programme-contract';
import { codeOf, graphql, messageOf, readFragment, useMutationId, type FragmentOf } from '@tessellate/web-kernel';
import { ConfirmDialog, ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import { BoardSummaryFragment } from './board-summary';

const DecideApplications = graphql(/* GraphQL */ `
  mutation DecideApplications($input: DecideApplicationsInput!) {
    decideApplications(input: $input) {
      group {
        id
        ...BoardSummary
      }
      applications {
        id
        ...BoardRow
        ...ApplicationDetail
      }
    }
  }
`);

interface DecideDialogProps {
  /** Null keeps it closed. */
  decision: Decision | null;
  group: FragmentOf<typeof BoardSummaryFragment>;
  applications: readonly { id: string; name: string; version: number; state: string }[];
  onClose: () => void;
  onDone: () => void;
  /** Somebody was faster: what is shown is out of date. */
  onStale: () => void;
}

const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);

/** Says what a decision will do, to whom, and that it cannot be taken back; asks for a reason where one is told. */
export function DecideDialog({ decision, group, applications, onClose, onDone, onStale }: DecideDialogProps) {
  const { id: workGroupId, capacity, placesTaken } = readFragment(BoardSummaryFragment, group);
  const [decide] = useMutation(DecideApplications);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const whom = applications.length === 1 ? (applications[0]?.name ?? '') : people(applications.length);
  const confirm = async (reason?: string) => {
    if (!decision) return;
    const input = {
      mutationId: mutationId(),
      workGroupId,
      decision,
      applications: applications.map(({ id, version }) => ({ id, version })),
      ...(reason ? { reason } : {}),
    };
    try {
      await decide({ variables: { input } });
      renew();
      announce(`Done: ${whom}.`);
      onDone();
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      if (codeOf(error) === 'STALE') onStale();
      throw error;
    }
  };
  const free = Math.max(0, capacity - placesTaken);
  const placed = Math.min(free, applications.length);
  const waiting = applications.length - placed;
  return (
    <>
      <ConfirmDialog
        opened={decision === 'APPROVE'}
        title={`Approve ${whom}?`}
        confirmLabel="Approve"
        onConfirm={() => confirm()}
        onClose={onClose}
        errorMessage={messageOf}
      >
        {placed > 0 ? (
          <p>
            {placed === 1 ? 'One gets a place' : `${placed} get a place`} and is written to at once, with the way to an
            account.
          </p>
        ) : null}
        {waiting > 0 ? (
          <p>
            {waiting === 1 ? 'One goes' : `${waiting} go`} on the waitlist, because {free === 0 ? 'no' : `only ${free}`}{' '}
            {free === 1 ? 'place is' : 'places are'} free. Those who registered first come first.
          </p>
        ) : null}
      </ConfirmDialog>
      <ConfirmDialog
        opened={decision === 'WAITLIST'}
        title={`Put ${whom} on the waitlist?`}
        confirmLabel="Put on the waitlist"
        onConfirm={() => confirm()}
        onClose={onClose}
        errorMessage={messageOf}
      >
        <p>They are told their position, and are offered a place when it is their turn.</p>
      </ConfirmDialog>
      <ReasonDialog
        opened={decision === 'DECLINE'}
        title={`Decline ${whom}?`}
        confirmLabel="Decline"
        onConfirm={confirm}
        onClose={onClose}
        errorMessage={messageOf}
      >
        They are told by e-mail with your reason. Whoever has a place or an offer loses it, and it goes to the waitlist.
      </ReasonDialog>
    </>
  );
}

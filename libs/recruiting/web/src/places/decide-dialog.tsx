import { useMutation } from '@apollo/client/react';
import { type ApplicationState, commitmentNeeded, type Decision } from '@tessellate/recruiting-contract';
import { codeOf, messageOf, readFragment, useMutationId, type FragmentOf } from '@tessellate/web-kernel';
import { ConfirmDialog, formatDateTime, ReasonDialog, useAnnounce } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { BoardSummaryFragment } from './board-summary';
import { DecisionPreview } from './decision-preview';

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
      sending {
        id
        dueAt
      }
    }
  }
`);

interface Decided {
  id: string;
  name: string;
  version: number;
  state: ApplicationState;
  committedAt: string | null;
  commitmentWaivedAt: string | null;
}

interface DecideDialogProps {
  /** Null keeps it closed. */
  decision: Decision | null;
  group: FragmentOf<typeof BoardSummaryFragment>;
  applications: readonly Decided[];
  onClose: () => void;
  onDone: () => void;
  /** Somebody was faster: what is shown is out of date. */
  onStale: () => void;
}

const people = (count: number) => (count === 1 ? 'one person' : `${count} people`);

const LISTED = 5;

function listOf(applications: readonly Decided[]): string {
  const names = applications.slice(0, LISTED).map(({ name }) => name);
  const more = applications.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** The decisions that end an application, each with its own words and its own letter. */
const ENDING_DIALOGS: Partial<Record<Decision, { title: (whom: string) => string; confirm: string; follows: string }>> =
  {
    DECLINE: {
      title: whom => `Decline ${whom}?`,
      confirm: 'Decline',
      follows: 'They are told by e-mail with your reason. Anyone with an offer loses it, and it goes to the waitlist.',
    },
    WITHDRAW: {
      title: whom => `Withdraw ${whom}, as they or the school asked?`,
      confirm: 'Withdraw',
      follows:
        'They get an e-mail that says so, with your words, so say who told you. Any place or offer they have becomes free.',
    },
    REMOVE: {
      title: whom => `Remove ${whom} from their place?`,
      confirm: 'Remove from the place',
      follows:
        'They are told by e-mail with your reason, and lose access to the group at once. What they wrote there stays. Withdraw them instead if they or the school asked for it.',
    },
  };

interface Asked {
  decision: Decision | null;
  /** Null once the person has read what stands: then as they are now. */
  applications: readonly Decided[] | null;
}

/** Says what a decision will do, who is told and what they will read; asks for a reason where one is told. */
export function DecideDialog({ decision, group, applications: now, onClose, onDone, onStale }: DecideDialogProps) {
  // As they were when the question was put: what somebody else decides under the open dialog is news, not what this decides on.
  const [asked, setAsked] = useState<Asked>({ decision, applications: now });
  const [reason, setReason] = useState('');
  if (asked.decision !== decision) {
    setAsked({ decision, applications: now });
    setReason('');
  }
  const applications = asked.decision === decision ? (asked.applications ?? now) : now;
  const summary = readFragment(BoardSummaryFragment, group);
  const { id: workGroupId, capacity, placesTaken, commitmentRequired, started } = summary;
  const [decide] = useMutation(DecideApplications);
  const { mutationId, renew } = useMutationId();
  const announce = useAnnounce();
  const whom = applications.length === 1 ? (applications[0]?.name ?? '') : people(applications.length);
  const confirm = async (given?: string) => {
    if (!decision) return;
    const input = {
      mutationId: mutationId(),
      workGroupId,
      decision,
      applications: applications.map(({ id, version }) => ({ id, version })),
      ...(given ? { [decision === 'APPROVE' ? 'withoutCommitment' : 'reason']: given } : {}),
    };
    try {
      const { data } = await decide({ variables: { input } });
      renew();
      const dueAt = data?.decideApplications.sending?.dueAt;
      announce(
        `Done: ${whom}.${dueAt ? ` They are told ${formatDateTime(dueAt)}; until then you can take it back.` : ''}`,
      );
      onDone();
    } catch (error) {
      // Without an answer the next try is the same act; with one it is a new act.
      if (codeOf(error) !== 'NETWORK') renew();
      if (codeOf(error) === 'STALE') {
        setAsked({ decision, applications: null });
        onStale();
      }
      throw error;
    }
  };
  const free = Math.max(0, capacity - placesTaken);
  const placed = Math.min(free, applications.length);
  const waiting = applications.length - placed;
  const unconfirmed = commitmentNeeded(commitmentRequired, started)
    ? applications.filter(({ committedAt, commitmentWaivedAt }) => !committedAt && !commitmentWaivedAt)
    : [];
  const approves = decision === 'APPROVE';
  const ending = decision ? ENDING_DIALOGS[decision] : undefined;
  const preview = decision ? <DecisionPreview {...{ workGroupId, decision, applications, reason }} /> : null;
  return (
    <>
      <ConfirmDialog
        opened={approves && unconfirmed.length === 0}
        title={`Approve ${whom}?`}
        confirmLabel="Approve"
        onConfirm={() => confirm()}
        onClose={onClose}
        errorMessage={messageOf}
      >
        <Outcome placed={placed} waiting={waiting} free={free} />
        {preview}
      </ConfirmDialog>
      <ReasonDialog
        opened={approves && unconfirmed.length > 0}
        title={`Approve ${whom} without the headteacher?`}
        confirmLabel="Approve anyway"
        readBy="log"
        onConfirm={confirm}
        onClose={onClose}
        errorMessage={messageOf}
      >
        <p>
          {unconfirmed.length === 1
            ? `The headteacher of ${unconfirmed[0]?.name} has not confirmed the full year.`
            : `The headteachers of ${listOf(unconfirmed)} have not confirmed the full year.`}{' '}
          The programme asks for that before a place is given.
        </p>
        <Outcome placed={placed} waiting={waiting} free={free} />
        {preview}
      </ReasonDialog>
      <ConfirmDialog
        opened={decision === 'BRING_BACK'}
        title={`Bring ${whom} back?`}
        confirmLabel="Bring back"
        onConfirm={() => confirm()}
        onClose={onClose}
        errorMessage={messageOf}
      >
        <p>They go to the back of the queue for your decision, as if they had registered today.</p>
        {preview}
      </ConfirmDialog>
      <ConfirmDialog
        opened={decision === 'WAITLIST'}
        title={`Put ${whom} on the waitlist?`}
        confirmLabel="Put on the waitlist"
        onConfirm={() => confirm()}
        onClose={onClose}
        errorMessage={messageOf}
      >
        <p>They are told their position, and will be offered a place when it is their turn.</p>
        {preview}
      </ConfirmDialog>
      <ReasonDialog
        opened={ending !== undefined}
        title={ending ? ending.title(whom) : ''}
        confirmLabel={ending?.confirm ?? ''}
        onConfirm={confirm}
        onClose={onClose}
        onReason={setReason}
        errorMessage={messageOf}
      >
        {ending?.follows}
        {preview}
      </ReasonDialog>
    </>
  );
}

function Outcome({ placed, waiting, free }: { placed: number; waiting: number; free: number }) {
  return (
    <>
      {placed > 0 ? (
        <p>
          {placed === 1 ? 'One gets a place' : `${placed} get a place`} and is e-mailed a link to set up an account.
        </p>
      ) : null}
      {waiting > 0 ? (
        <p>
          {waiting === 1 ? 'One goes' : `${waiting} go`} on the waitlist, because {free === 0 ? 'no' : `only ${free}`}{' '}
          {free === 1 ? 'place is' : 'places are'} free. Places go to those who registered first.
        </p>
      ) : null}
    </>
  );
}

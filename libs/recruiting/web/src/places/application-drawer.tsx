import { Button, Drawer, Group, Stack } from '@mantine/core';
import '@mantine/core/styles/Drawer.layer.css';
import { canDecide, type Decision, ENDED_STATES, MOVES_HUB } from '@tessellate/recruiting-contract';
import {
  type FragmentOf,
  isNotFound,
  messageOf,
  readFragment,
  useLiveQuery,
  useSocketEvent,
} from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState } from '@tessellate/web-ui';
import { useState } from 'react';
import { graphql } from '../gql';
import { ApplicationDetail, ApplicationDetailFragment } from './application-detail';
import { ApplicationNotes } from './application-notes';
import { AskForCommitment } from './ask-for-commitment';
import { BoardSummaryFragment } from './board-summary';
import { ChaseHeadteacher } from './chase-headteacher';
import { DecideDialog } from './decide-dialog';
import { MoveHubDialog } from './move-hub-dialog';
import { ResendInvitation } from './resend-invitation';

const ApplicationQuery = graphql(/* GraphQL */ `
  query BoardApplication($id: UUID!) {
    application(id: $id) {
      id
      ...ApplicationDetail
      ...ApplicationNotes
    }
  }
`);

interface ApplicationDrawerProps {
  /** Null keeps it closed. */
  id: string | null;
  group: FragmentOf<typeof BoardSummaryFragment>;
  onClose: () => void;
  onStale: () => void;
}

/** Everything of one application, beside the list. */
export function ApplicationDrawer({ id, group, onClose, onStale }: ApplicationDrawerProps) {
  return (
    <Drawer
      opened={id !== null}
      onClose={onClose}
      position="right"
      size="min(100vw, 40rem)"
      // To be read from its beginning; its first field is that for notes.
      title={
        <span tabIndex={-1} data-autofocus>
          Application
        </span>
      }
      closeButtonProps={{ 'aria-label': 'Close the application' }}
    >
      {id ? <Application key={id} id={id} group={group} onStale={onStale} /> : null}
    </Drawer>
  );
}

const VERBS: Record<Decision, string> = {
  APPROVE: 'Approve …',
  WAITLIST: 'Waitlist …',
  DECLINE: 'Decline …',
  WITHDRAW: 'Withdraw …',
  REMOVE: 'Remove …',
  BRING_BACK: 'Bring back …',
};

function Application({ id, group, onStale }: { id: string } & Pick<ApplicationDrawerProps, 'group' | 'onStale'>) {
  const { viewerCan, hub } = readFragment(BoardSummaryFragment, group);
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const [moving, setMoving] = useState(false);
  const { data, error, loading, again } = useLiveQuery(ApplicationQuery, { variables: { id } });
  useSocketEvent('application.changed', ({ applicationId }) => applicationId === id && again(), again);
  if (!data && isNotFound(error)) return <NotFoundState size="section" what="This application" />;
  if (!data && error) return <ErrorState message={messageOf(error)} onRetry={again} retrying={loading} />;
  if (!data) return <ListSkeleton count={5} />;
  const detail = readFragment(ApplicationDetailFragment, data.application);
  const possible = (Object.keys(VERBS) as Decision[]).filter(decision => canDecide(decision, detail));
  return (
    <Stack gap="lg">
      <ApplicationDetail application={data.application} />
      {viewerCan.manage ? (
        <>
          <Group gap="xs">
            {possible.map(decision => (
              <Button
                key={decision}
                variant={decision === 'APPROVE' ? 'filled' : 'default'}
                onClick={() => setDeciding(decision)}
              >
                {VERBS[decision]}
              </Button>
            ))}
            {MOVES_HUB.includes(detail.state) ? (
              <Button variant="default" onClick={() => setMoving(true)}>
                Move to another hub …
              </Button>
            ) : null}
            {detail.state === 'PLACED' && !detail.hasAccount ? <ResendInvitation id={id} name={detail.name} /> : null}
          </Group>
          {detail.committedAt || ENDED_STATES.includes(detail.state) ? null : (
            <>
              <AskForCommitment detail={detail} />
              <ChaseHeadteacher detail={detail} />
            </>
          )}
          <ApplicationNotes application={data.application} />
          <DecideDialog
            decision={deciding}
            group={group}
            applications={[detail]}
            onClose={() => setDeciding(null)}
            onDone={() => {
              again();
              onStale();
            }}
            onStale={() => {
              again();
              onStale();
            }}
          />
          {moving ? (
            <MoveHubDialog
              application={detail}
              hubId={hub.id}
              onClose={() => setMoving(false)}
              onDone={() => {
                again();
                onStale();
              }}
            />
          ) : null}
        </>
      ) : null}
    </Stack>
  );
}

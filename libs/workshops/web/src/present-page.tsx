import { useMutation } from '@apollo/client/react';
import { isNotFound, messageOf, newMutationId, readFragment, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import { workshopPath } from '@tessellate/cycle-contract';
import { graphql } from './gql';
import { CODE_PLACES } from './code-places';
import { WorkshopDayFragment } from './day/day.documents';
import { Projector } from './day/projector';

/** Counts and no names: whatever is on the device while a room looks at it can be shown to the room. */
const PresentQuery = graphql(/* GraphQL */ `
  query PresentWorkshop($id: UUID!) {
    workshop(id: $id) {
      id
      ...WorkshopDayParts
      viewerCan {
        lead
        rsvp
      }
    }
  }
`);

const OpenRegister = graphql(/* GraphQL */ `
  mutation OpenRegister($input: OpenRegisterInput!) {
    openRegister(input: $input) {
      id
      code {
        code
        opensAt
        closesAt
      }
    }
  }
`);

interface PresentPageProps {
  /** Of the thread that the room writes in, once it has opened. */
  threadPath?: string | null;
}

/** For the wall or the shared screen: the code to arrive by, and the agenda with its timer. */
export function PresentPage({ threadPath = null }: PresentPageProps) {
  const { id: groupId = '', stepId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(PresentQuery, { variables: { id: stepId } });
  const [open, opening] = useMutation(OpenRegister);
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    {
      onEvicted: () => setGone(true),
      'workshop.changed': change => change.stepId === stepId && again(),
      'workshop.dayMoved': change => change.stepId === stepId && again(),
      'cycle.changed': change => change.stepIds.includes(stepId) && again(),
      onResync: again,
    },
  );
  const lead = data?.workshop.viewerCan.lead === true;
  const workshop = data ? readFragment(WorkshopDayFragment, data.workshop) : null;
  const asked = useRef(false);
  const renew = (rotate: boolean) =>
    open({ variables: { input: { mutationId: newMutationId(), workshopId: stepId, rotate } } }).catch(() => undefined);
  useEffect(() => {
    // Whoever opens this page wants a code: the first visit makes it, later ones show the same.
    if (!lead || workshop?.code || asked.current) return;
    asked.current = true;
    void renew(false);
  });
  if (gone || isNotFound(error) || (workshop && !lead)) return <NotFoundState what="This register" />;
  const failure = opening.error ?? (workshop ? undefined : error);
  if (failure)
    return (
      <ErrorState
        size="page"
        message={messageOf(failure)}
        onRetry={() => void (workshop ? renew(false) : again())}
        retrying={loading || opening.loading}
      />
    );
  if (!workshop?.code)
    return (
      <Page>
        <PageHeader title={CODE_PLACES[workshop?.format ?? 'FACE_TO_FACE'].title} />
        <ListSkeleton count={2} />
      </Page>
    );
  return (
    <Projector
      workshop={workshop}
      code={workshop.code}
      groupId={groupId}
      path={workshopPath(groupId, stepId)}
      threadPath={threadPath}
      onRenew={() => void renew(true)}
    />
  );
}

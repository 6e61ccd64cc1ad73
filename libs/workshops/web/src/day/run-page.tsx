import { isNotFound, messageOf, readFragment, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { workshopPath } from '@tessellate/cycle-contract';
import { type ReactNode, useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../gql';
import { FeedbackLead } from '../feedback/feedback-lead';
import { FeedbackFragment } from '../feedback/feedback.documents';
import { WorkshopDayFragment } from './day.documents';
import { RunWorkshop } from './run-workshop';

const RunQuery = graphql(/* GraphQL */ `
  query RunWorkshop($id: UUID!) {
    workshop(id: $id) {
      id
      ...WorkshopDayParts
      ...WorkshopFeedbackParts
      cancelledAt
      viewerCan {
        lead
        rsvp
      }
      workGroup {
        id
        title
      }
    }
  }
`);

/** “Run the workshop”: what a facilitator has in the hand while the projector shows the rest. */
export function RunPage({ thread }: { thread?: ReactNode }) {
  const { id: groupId = '', stepId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(RunQuery, { variables: { id: stepId } });
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
  if (gone || isNotFound(error) || (data && !data.workshop.viewerCan.lead))
    return <NotFoundState what="This workshop" />;
  if (!data) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page>
        <PageHeader title="Run the workshop" />
        <ListSkeleton count={5} />
      </Page>
    );
  }
  const workshop = readFragment(WorkshopDayFragment, data.workshop);
  const name = `Workshop ${workshop.number}`;
  const path = workshopPath(groupId, stepId);
  return (
    <Page>
      <PageHeader
        title={`Run workshop ${workshop.number}`}
        documentTitle={`Run workshop ${workshop.number} · ${data.workshop.workGroup.title}`}
        crumbs={[
          { label: data.workshop.workGroup.title, to: `/group/${groupId}` },
          { label: name, to: path },
          { label: 'Run' },
        ]}
        lead={workshop.title}
      />
      <RunWorkshop
        workshop={workshop}
        groupId={groupId}
        path={path}
        cancelled={Boolean(data.workshop.cancelledAt)}
        thread={thread}
        feedback={
          <FeedbackLead
            workshopId={stepId}
            number={workshop.number}
            feedback={readFragment(FeedbackFragment, data.workshop).feedback}
            begun={Date.parse(workshop.startsAt ?? '') <= Date.now()}
            path={path}
          />
        }
      />
    </Page>
  );
}

import { workshopPath } from '@tessellate/cycle-contract';
import { isNotFound, messageOf, readFragment, useLiveQuery } from '@tessellate/web-kernel';
import { Card, EmptyState, ErrorState, ListSkeleton, NotFoundState, Page, PageHeader } from '@tessellate/web-ui';
import { Link, useParams } from 'react-router';
import { graphql } from '../gql';
import { FeedbackForm } from './feedback-form';
import { FeedbackFragment } from './feedback.documents';

const FeedbackPageQuery = graphql(/* GraphQL */ `
  query WorkshopFeedbackPage($id: UUID!) {
    workshop(id: $id) {
      id
      title
      ...WorkshopFeedbackParts
    }
  }
`);

/** Where the square at the end of a workshop leads: three questions, a minute. */
export function FeedbackPage() {
  const { id: groupId = '', stepId = '' } = useParams();
  const { data, error, loading, again } = useLiveQuery(FeedbackPageQuery, { variables: { id: stepId } });
  if (isNotFound(error)) return <NotFoundState what="This workshop" />;
  if (!data) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page>
        <PageHeader title="How was it?" />
        <ListSkeleton count={3} />
      </Page>
    );
  }
  const { feedback, number } = readFragment(FeedbackFragment, data.workshop);
  const back = <Link to={workshopPath(groupId, stepId)}>Open the workshop</Link>;
  return (
    <Page>
      <PageHeader
        title="How was it?"
        documentTitle={`Feedback on workshop ${number}`}
        lead={`Workshop ${number}: ${data.workshop.title}`}
      />
      {feedback?.viewerAnswered ? (
        <Card>
          <p role="status">
            <strong>Thank you. Your answer is in.</strong>
          </p>
          <p>Nobody can tell which answer is yours, so it can no longer be changed.</p>
          {back}
        </Card>
      ) : !feedback ? (
        <EmptyState title="Nobody has asked for feedback yet" action={back}>
          Your facilitator opens it towards the end of the workshop.
        </EmptyState>
      ) : !feedback.open ? (
        <EmptyState title="The feedback is closed" action={back}>
          It was open for a week, or until your facilitator closed it.
        </EmptyState>
      ) : !feedback.viewerCanAnswer ? (
        <EmptyState title="Feedback is for those who were there" action={back}>
          If you were at the workshop, ask your facilitator to mark you in the register, then open this page again.
        </EmptyState>
      ) : (
        <FeedbackForm workshopId={stepId} />
      )}
    </Page>
  );
}

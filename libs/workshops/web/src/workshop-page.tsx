import { Alert, Button } from '@mantine/core';
import { isNotFound, messageOf, readFragment, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import { ErrorState, ListSkeleton, NotFoundState, Page, PageHeader, Tag } from '@tessellate/web-ui';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from './gql';
import { AnswersPanel } from './answers-panel';
import { AttendancePanel } from './attendance-panel';
import { JoiningPanel } from './joining-panel';
import { MyDays } from './my-days';
import { FeedbackLead } from './feedback/feedback-lead';
import { FeedbackPanel } from './feedback/feedback-panel';
import { FeedbackFragment } from './feedback/feedback.documents';
import { RsvpPanel } from './rsvp-panel';
import { useRefetchAt } from './use-refetch-at';
import { WorkshopFactsList, WorkshopProgramme } from './workshop-facts';
import { WorkshopFactsFragment } from './workshops.documents';
import { workshopPath } from '@tessellate/cycle-contract';
import css from './workshops.module.css';

const WorkshopPageQuery = graphql(/* GraphQL */ `
  query WorkshopPage($id: UUID!) {
    workshop(id: $id) {
      id
      ...WorkshopFacts
      ...RsvpPanel
      ...JoiningPanel
      ...AttendancePanel
      ...AnswersPanel
      ...WorkshopFeedbackParts
      joining {
        opensAt
      }
      viewerCan {
        lead
        rsvp
      }
      viewerDays {
        ...DaysParts
      }
      workGroup {
        id
        title
        reference
      }
    }
  }
`);

interface WorkshopPageProps {
  /** The way to the workshop's thread, from the domain that has it. */
  thread?: ReactNode;
}

/** One workshop: when and where, what for, who comes, and how to get in. */
export function WorkshopPage({ thread }: WorkshopPageProps) {
  const { id: groupId = '', stepId = '' } = useParams();
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(WorkshopPageQuery, { variables: { id: stepId } });
  const lead = data?.workshop.viewerCan.lead === true;
  useRoom(
    { type: 'WORK_GROUP', id: groupId },
    {
      onEvicted: () => setGone(true),
      'workshop.changed': change => change.stepId === stepId && lead && again(),
      'workshop.dayMoved': change => change.stepId === stepId && again(),
      onResync: again,
    },
  );
  const facts = data ? readFragment(WorkshopFactsFragment, data.workshop) : null;
  useRefetchAt([data?.workshop.joining?.opensAt, facts?.startsAt, facts?.endsAt], again);
  if (gone || isNotFound(error)) return <NotFoundState what="This workshop" />;
  if (!data || !facts) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page>
        <PageHeader title="Workshop" />
        <ListSkeleton count={5} />
      </Page>
    );
  }
  const { workshop } = data;
  const name = `Workshop ${facts.number}`;
  const { feedback } = readFragment(FeedbackFragment, workshop);
  const path = workshopPath(workshop.workGroup.id, workshop.id);
  const over = Date.parse(facts.endsAt ?? facts.startsAt ?? '') < Date.now();
  return (
    <Page
      aside={lead ? <AnswersPanel workshop={workshop} over={over} /> : <MyDays days={workshop.viewerDays} />}
      asideLabel={lead ? (over ? 'Who came' : 'Who is coming') : 'Days so far'}
    >
      <PageHeader
        title={`${name}: ${facts.title}`}
        documentTitle={`${name} · ${workshop.workGroup.title}`}
        crumbs={[{ label: workshop.workGroup.title, to: `/group/${workshop.workGroup.id}` }, { label: name }]}
        actions={
          lead ? (
            <>
              <Button component={Link} to={`${path}/register`}>
                Register
              </Button>
              <Button component={Link} to={`${path}/run`} variant="default">
                Run the workshop
              </Button>
            </>
          ) : null
        }
      />
      {facts.cancelledAt ? (
        <Alert color="needs" title="This workshop has been cancelled" role="status">
          {facts.cancelReason ?? 'Your facilitator will say whether there is another date.'}
        </Alert>
      ) : null}
      {!facts.published ? (
        <Tag tone="needs">Not published yet: only the people who lead the group can see it</Tag>
      ) : null}
      <WorkshopFactsList facts={facts} />
      <div className={css.needs}>
        <RsvpPanel workshop={workshop} />
        <JoiningPanel workshop={workshop} />
        <AttendancePanel workshop={workshop} />
        {facts.cancelledAt ? null : thread}
        {feedback ? <FeedbackPanel feedback={feedback} path={path} /> : null}
      </div>
      {lead ? (
        <FeedbackLead
          workshopId={workshop.id}
          number={facts.number}
          feedback={feedback}
          begun={!facts.cancelledAt && Date.parse(facts.startsAt ?? '') <= Date.now()}
          path={path}
        />
      ) : null}
      <WorkshopProgramme facts={facts} />
    </Page>
  );
}

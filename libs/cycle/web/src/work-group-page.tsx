import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { HubMark } from '@tessellate/network-web';
import { whereAreWe } from '@tessellate/cycle-contract';
import { academicYearOf, londonDate } from '@tessellate/school-time-contract';
import { isNotFound, messageOf, readFragment, useLiveQuery, useRoom } from '@tessellate/web-kernel';
import {
  EmptyState,
  ErrorState,
  ListSkeleton,
  NotFoundState,
  Page,
  PageHeader,
  SectionHeader,
} from '@tessellate/web-ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { graphql } from './gql';
import { CycleStepFragment, datesOf } from './cycle';
import { LaunchCard } from './launch/launch-card';
import { StepDetailsFragment } from './step-details';
import { GroupSwitch, HeldSendings, MemberList, type MovingProps } from '@tessellate/work-groups-web';
import { Timeline } from './timeline';

const WorkGroupPageQuery = graphql(/* GraphQL */ `
  query WorkGroupPage($id: UUID!) {
    workGroup(id: $id) {
      id
      title
      reference
      academicYear
      current
      viewerRole
      hub {
        id
        ...HubMark
      }
      steps {
        id
        ...CycleStepParts
        ...CycleStepDetails
      }
      viewerCan {
        moderate
      }
      launch {
        ...Launch_card
      }
      waitingSendings {
        id
        ...HeldSending
      }
      ...GroupMembers
    }
    myWorkGroups {
      id
      ...GroupSwitchEntry
    }
  }
`);

const MyGroupQuery = graphql(/* GraphQL */ `
  query MyGroup {
    myWorkGroups {
      id
    }
  }
`);

export interface WorkGroupPageProps {
  /** What hangs on a step, such as its threads. Filled in by the app. */
  onStep?: (stepId: string) => ReactNode;
  /** Below the cycle, such as the group's other threads. Filled in by the app. */
  below?: (workGroupId: string) => ReactNode;
  /** How people move to another group. Filled in by the app. */
  moving?: ComponentType<MovingProps>;
}

/** A Work Group as a map: its cycle with “you are here”, and its people. Without an id in the address, one's own group. */
export function WorkGroupPage(props: WorkGroupPageProps) {
  const { id } = useParams();
  return id ? <OneGroup key={id} id={id} {...props} /> : <MyGroup />;
}

function MyGroup() {
  const { data, error, loading, refetch } = useQuery(MyGroupQuery, { fetchPolicy: 'cache-and-network' });
  const first = data?.myWorkGroups[0];
  if (first) return <Navigate to={`/group/${first.id}`} replace />;
  if (error && !data)
    return <ErrorState size="page" message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />;
  return (
    <Page>
      <PageHeader title="Work group" />
      {loading ? (
        <ListSkeleton />
      ) : (
        <EmptyState title="You are not in a Work Group this year">
          <p>When a hub adds you to one, its workshops, tasks and people will appear here.</p>
        </EmptyState>
      )}
    </Page>
  );
}

/** @param label such as “2027/28” */
function outsideItsYear(label: string): string {
  const starts = Number(label.slice(0, 4));
  return starts > academicYearOf(londonDate(new Date()))
    ? `It starts in September ${starts}.`
    : 'This year is over; you can still read everything.';
}

function OneGroup({ id, onStep, below, moving }: WorkGroupPageProps & { id: string }) {
  const [gone, setGone] = useState(false);
  const { data, error, loading, again } = useLiveQuery(WorkGroupPageQuery, { variables: { id } });
  useRoom(
    { type: 'WORK_GROUP', id },
    {
      onEvicted: () => setGone(true),
      'cycle.changed': ({ workGroupId }) => workGroupId === id && again(),
      onResync: again,
    },
  );
  if (gone || isNotFound(error)) return <NotFoundState what="This Work Group" />;
  if (!data) {
    if (error) return <ErrorState size="page" message={messageOf(error)} onRetry={again} retrying={loading} />;
    return (
      <Page>
        <PageHeader title="Work group" />
        <ListSkeleton count={6} />
      </Page>
    );
  }
  const group = data.workGroup;
  const steps = group.steps.map(step => ({
    ...readFragment(CycleStepFragment, step),
    ...readFragment(StepDetailsFragment, step),
  }));
  const plan = `/group/${id}/plan`;
  return (
    <Page
      aside={<MemberList group={group} onAppointed={again} moving={moving} onMoved={again} />}
      asideLabel="People in the group"
    >
      <PageHeader
        title={group.title}
        documentTitle={group.reference}
        overline={<HubMark hub={group.hub} full />}
        lead={
          group.current
            ? `${group.reference}. ${whereAreWe(steps.map(datesOf), new Date())}.`
            : `${group.reference}. ${outsideItsYear(group.academicYear)}`
        }
      />
      {group.viewerCan.moderate ? (
        <p className="small">
          <Link to={`/hub/recruiting/${id}`}>Who has a place</Link>
          {' · '}
          <Link to={`/group/${id}/letters`}>Write to the group</Link>
          {group.viewerRole === 'MANAGER' ? (
            <>
              {' · '}
              <Link to={`/hub/page?hub=${group.hub.id}`}>Your hub’s public page</Link>
            </>
          ) : null}
        </p>
      ) : null}
      <HeldSendings sendings={group.waitingSendings} onChange={again} />
      <GroupSwitch groups={data.myWorkGroups} current={id} />
      {group.launch ? <LaunchCard launch={group.launch} /> : null}
      <section aria-labelledby="group-cycle">
        <SectionHeader
          id="group-cycle"
          title="The cycle"
          action={group.viewerCan.moderate ? <Link to={plan}>Plan the cycle</Link> : null}
        />
        {steps.length > 0 ? (
          <Timeline steps={steps} onStep={onStep} />
        ) : (
          <EmptyState
            title="The cycle is being planned"
            action={
              group.viewerCan.moderate ? (
                <Button component={Link} to={plan}>
                  Plan the cycle
                </Button>
              ) : null
            }
          >
            Workshops and tasks will appear here when your facilitator publishes them.
          </EmptyState>
        )}
      </section>
      {below?.(id)}
    </Page>
  );
}

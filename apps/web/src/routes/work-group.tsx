import { useQuery } from '@apollo/client/react';
import { StepThreads, useGroupThreads } from '@tessellate/discussions-web/shell';
import { Moving } from '@tessellate/recruiting-web';
import { GroupDays, WorkshopLink } from '@tessellate/workshops-web';
import { StepTasks } from '@tessellate/tasks-web';
import { WorkGroupPage } from '@tessellate/cycle-web';
import { useParams } from 'react-router';
import { graphql } from '../gql';

const GroupStepsQuery = graphql(/* GraphQL */ `
  query GroupSteps($id: UUID!) {
    workGroup(id: $id) {
      id
      viewerRole
      steps {
        id
        kind
        position
        number
        title
        state
      }
    }
  }
`);

/** A Work Group's cycle with the tasks, findings and threads that hang on each step. */
export function Component() {
  const { id } = useParams();
  return id ? <GroupWithThreads key={id} id={id} /> : <WorkGroupPage />;
}

function GroupWithThreads({ id }: { id: string }) {
  const { data } = useQuery(GroupStepsQuery, { variables: { id }, fetchPolicy: 'cache-first' });
  const threads = useGroupThreads(id);
  const threadsOf = (stepId: string) => {
    const step = data?.workGroup.steps.find(other => other.id === stepId);
    if (!step) return null;
    return (
      <>
        <WorkshopLink workGroupId={id} step={step} />
        <StepTasks workGroupId={id} step={step} steps={data?.workGroup.steps ?? []} />
        <StepThreads workGroupId={id} step={step} threads={threads} />
      </>
    );
  };
  const leads = data !== undefined && data.workGroup.viewerRole !== 'PARTICIPANT';
  return (
    <WorkGroupPage
      onStep={threadsOf}
      below={workGroupId => (leads ? <GroupDays workGroupId={workGroupId} /> : null)}
      moving={Moving}
    />
  );
}

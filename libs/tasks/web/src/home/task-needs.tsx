import { useQuery } from '@apollo/client/react';
import { needsState, type NeedsState, type ResultOf } from '@tessellate/web-kernel';
import { daysUntil, formatDay, NeedRow } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';

const TaskNeedsQuery = graphql(/* GraphQL */ `
  query TaskNeeds {
    taskNeeds {
      kind
      count
      taskId
      workGroupId
      reference
      number
      title
      dueAt
      begun
    }
  }
`);

type TaskNeed = ResultOf<typeof TaskNeedsQuery>['taskNeeds'][number];

const useNeeds = () => useQuery(TaskNeedsQuery, { fetchPolicy: 'cache-and-network' });

/** Home: the task that is due, and for those who lead one that many have not begun. */
export function TaskNeeds() {
  const { data } = useNeeds();
  return (data?.taskNeeds ?? []).map(need => {
    const key = `task:${need.kind}:${need.taskId}:${Date.parse(need.dueAt)}`;
    const words = need.kind === 'SHARE' ? ownWords(need) : groupWords(need);
    return (
      <NeedRow key={key} needKey={key} label={words}>
        <span>
          <Link to={`/group/${need.workGroupId}/tasks/${need.taskId}`}>{words}</Link>{' '}
          <span className="muted">
            <bdi>{need.kind === 'SHARE' ? need.title : need.reference}</bdi>
          </span>
        </span>
      </NeedRow>
    );
  });
}

/** How the question stands, for a page that neither jumps nor says that nothing waits before it is known. */
export const useTaskNeedsState = (): NeedsState => needsState(useNeeds());

function ownWords({ number, dueAt, begun }: TaskNeed): string {
  const late = daysUntil(dueAt) < 0;
  return `${begun ? 'Finish' : 'Begin'} task ${number}: it ${late ? 'was' : 'is'} due ${formatDay(dueAt)}`;
}

function groupWords({ number, count, dueAt }: TaskNeed): string {
  const who = count === 1 ? 'One person has' : `${count} people have`;
  return `${who} not begun task ${number}, due ${formatDay(dueAt)}`;
}

import { useQuery } from '@apollo/client/react';
import { useSocketEvent } from '@tessellate/web-kernel';
import { CardRow } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { awaitingDecision, RecruitingGroupsQuery } from '../places/recruiting-groups';

/** Home, for a hub’s manager: the applications that await a decision, counted by the board’s own question. */
export function RecruitingNeeds() {
  const { data, refetch } = useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined);
  useSocketEvent('application.changed', again, again);
  return (data?.recruitingGroups ?? []).map(group => {
    const count = awaitingDecision(group);
    return count > 0 ? (
      <CardRow key={group.id}>
        <span>
          <Link to={`/hub/recruiting/${group.id}?states=AWAITING_HUB`}>
            {count === 1 ? 'One application awaits' : `${count} applications await`} your decision
          </Link>{' '}
          <span className="muted">{group.reference}</span>
        </span>
      </CardRow>
    ) : null;
  });
}

/** Whether the rows are still to come, for a page that must not jump when they do. */
export function useRecruitingNeedsPending(managesHub: boolean): boolean {
  const { data, loading } = useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network', skip: !managesHub });
  return managesHub && !data && loading;
}

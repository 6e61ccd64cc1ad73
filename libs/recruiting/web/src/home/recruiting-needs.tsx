import { useQuery } from '@apollo/client/react';
import { needsState, type NeedsState, useSocketEvent } from '@tessellate/web-kernel';
import { NeedRow } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { needsOf, RecruitingGroupsQuery } from '../places/recruiting-groups';

/** Home, for a hub’s manager: what waits in each group, counted by the board’s own question. */
export function RecruitingNeeds() {
  const { data, refetch } = useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch().catch(() => undefined);
  useSocketEvent('application.changed', again, again);
  return (data?.recruitingGroups ?? []).flatMap(group =>
    needsOf(group).map(({ key, words, path }) => (
      <NeedRow key={key} needKey={key} label={words}>
        <span>
          <Link to={path}>{words}</Link> <span className="muted">{group.reference}</span>
        </span>
      </NeedRow>
    )),
  );
}

/** How the question stands, for a page that neither jumps nor says that nothing waits before it is known. */
export function useRecruitingNeedsState(managesHub: boolean): NeedsState {
  return needsState(useQuery(RecruitingGroupsQuery, { fetchPolicy: 'cache-and-network', skip: !managesHub }));
}

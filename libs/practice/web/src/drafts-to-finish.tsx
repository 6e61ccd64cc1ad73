import { useQuery } from '@apollo/client/react';
import { needsState, type NeedsState } from '@tessellate/web-kernel';
import { NeedRow, RelativeTime } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { NewFromGroupQuery } from './new-from-group.documents';

const useAsked = () => useQuery(NewFromGroupQuery, { fetchPolicy: 'cache-and-network' });

/** Home: strategies that the viewer has begun and not shared. */
export function DraftsToFinish() {
  const { data } = useAsked();
  return (data?.strategyDrafts ?? []).map(({ strategyId, title, savedAt }) => (
    <NeedRow
      key={strategyId ?? 'new'}
      needKey={`strategy:DRAFT:${strategyId ?? 'new'}`}
      label={title || 'the strategy you began'}
    >
      <span>
        <Link to={strategyId ? `/practice/${strategyId}/edit` : '/practice/new'}>
          {strategyId ? 'Finish your changes to ' : 'Finish '}
          {title ? <bdi>“{title}”</bdi> : 'the strategy you began'}
        </Link>{' '}
        <span className="muted">
          saved <RelativeTime at={savedAt} />
        </span>
      </span>
    </NeedRow>
  ));
}

/** How the question stands, for a page that neither jumps nor says that nothing waits before it is known. */
export const useDraftsToFinishState = (): NeedsState => needsState(useAsked());

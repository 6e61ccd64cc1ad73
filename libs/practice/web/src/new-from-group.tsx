import { useQuery } from '@apollo/client/react';
import { messageOf } from '@tessellate/web-kernel';
import { EmptyState, ErrorState, FeedSkeleton, InSlices, SectionHeader } from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from './gql';
import { StrategyList } from './feed/strategy-list';

const NewFromGroupQuery = graphql(/* GraphQL */ `
  query NewFromGroup {
    strategies(first: 3, filter: { ownGroups: true }) {
      edges {
        cursor
        node {
          id
          ...StrategyCard
        }
      }
    }
  }
`);

/**
 * Home: the newest strategies of the viewer’s own groups; whoever is in none this year reads what is shared with them.
 * @param own whether the viewer is in a group
 */
export function NewFromGroup({ own }: { own: boolean }) {
  const { data, error, loading, refetch } = useQuery(NewFromGroupQuery, { fetchPolicy: 'cache-and-network' });
  const edges = data?.strategies.edges;
  return (
    <section aria-labelledby="home-new">
      <SectionHeader
        id="home-new"
        title={own ? 'New from your group' : 'New in practice'}
        action={
          <>
            <Link to="/practice/drafts">Your drafts</Link> · <Link to="/practice">All</Link>
          </>
        }
      />
      {!edges && loading ? <FeedSkeleton count={1} /> : null}
      {!edges && error ? <ErrorState size="section" message={messageOf(error)} onRetry={() => void refetch()} /> : null}
      {edges?.length === 0 ? (
        <EmptyState title="Nothing new yet">Strategies that colleagues share will appear here.</EmptyState>
      ) : (
        <InSlices fallback={<FeedSkeleton count={1} />}>
          <StrategyList edges={edges ?? []} level={3} />
        </InSlices>
      )}
    </section>
  );
}

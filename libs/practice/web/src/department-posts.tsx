import { useQuery } from '@apollo/client/react';
import { ListSkeleton } from '@tessellate/web-ui';
import { graphql } from './gql';
import { StrategyList } from './feed/strategy-list';

const DepartmentPostsQuery = graphql(/* GraphQL */ `
  query DepartmentPosts($departmentId: UUID!) {
    strategies(first: 10, filter: { departmentId: $departmentId }) {
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

/** A department's strategies that the viewer may read. */
export function DepartmentPosts({ departmentId }: { departmentId: string }) {
  const { data, loading } = useQuery(DepartmentPostsQuery, { variables: { departmentId } });
  const edges = data?.strategies.edges ?? [];
  if (!data && loading) return <ListSkeleton count={1} />;
  if (edges.length === 0) return <p className="muted">No strategies from this department yet.</p>;
  return <StrategyList edges={edges} level={3} />;
}

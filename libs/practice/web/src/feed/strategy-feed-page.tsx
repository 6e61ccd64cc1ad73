import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { BIG_IDEAS, KEY_STAGES, REACHES, TOPIC_SLUGS } from '@tessellate/practice-contract';
import { messageOf, useAddressParams, type VariablesOf } from '@tessellate/web-kernel';
import {
  EmptyState,
  ErrorState,
  FeedSkeleton,
  InSlices,
  ListBar,
  LoadMore,
  Page,
  PageHeader,
} from '@tessellate/web-ui';
import { Link } from 'react-router';
import { graphql } from '../gql';
import { FILTER_NAMES, type FilterName, StrategyFilters } from './strategy-filters';
import { StrategyList } from './strategy-list';

export const StrategyFeedQuery = graphql(/* GraphQL */ `
  query StrategyFeed($first: Int!, $after: String, $filter: StrategyFilter) {
    strategies(first: $first, after: $after, filter: $filter) {
      edges {
        cursor
        node {
          id
          ...StrategyCard
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const PAGE = 20;

/** The filter that the address asks for; values that do not exist are left out rather than answered with an error. */
export function filterFrom(
  values: Partial<Record<FilterName, string>>,
): VariablesOf<typeof StrategyFeedQuery>['filter'] {
  const one = <T extends string>(allowed: readonly T[], value: string | undefined) =>
    allowed.find(candidate => candidate === value);
  return {
    bigIdea: one(BIG_IDEAS, values.idea),
    keyStage: one(KEY_STAGES, values.stage),
    topic: one(TOPIC_SLUGS, values.topic),
    reach: one(REACHES, values.reach),
  };
}

export function StrategyFeedPage() {
  const [params, changeParams] = useAddressParams();
  const values = Object.fromEntries(FILTER_NAMES.map(name => [name, params.get(name) ?? undefined])) as Partial<
    Record<FilterName, string>
  >;
  const filtered = FILTER_NAMES.some(name => values[name]);
  const { data, error, loading, refetch, fetchMore } = useQuery(StrategyFeedQuery, {
    variables: { first: PAGE, filter: filterFrom(values) },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const change = (name: FilterName, value: string) =>
    changeParams(params => (value ? params.set(name, value) : params.delete(name)), { replace: true });
  const clear = () => changeParams(params => FILTER_NAMES.forEach(name => params.delete(name)), { replace: true });
  const share = (
    <Button component={Link} to="/practice/new">
      Share a strategy
    </Button>
  );
  const page = data?.strategies;
  return (
    <Page>
      <PageHeader
        title="Practice"
        lead="What departments have tried, and what happened."
        actions={
          <>
            <Link to="/practice/drafts">Your drafts</Link>
            {share}
          </>
        }
      />
      <StrategyFilters values={values} onChange={change} onClear={clear} />
      <ListBar />
      {!page && loading ? <FeedSkeleton /> : null}
      {!page && error ? (
        <ErrorState message={messageOf(error)} onRetry={() => void refetch()} retrying={loading} />
      ) : null}
      {page && page.edges.length === 0 ? <NothingHere filtered={filtered} share={share} onClear={clear} /> : null}
      {page ? (
        <InSlices fallback={<FeedSkeleton />}>
          <StrategyList edges={page.edges}>
            <LoadMore
              automatic
              hasMore={page.pageInfo.hasNextPage}
              loading={loading}
              failed={Boolean(error)}
              label="Show older strategies"
              onMore={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } }).catch(() => undefined)}
            />
          </StrategyList>
        </InSlices>
      ) : null}
    </Page>
  );
}

function NothingHere({ filtered, share, onClear }: { filtered: boolean; share: React.ReactNode; onClear: () => void }) {
  if (filtered) {
    return (
      <EmptyState
        title="No strategies match these filters"
        action={
          <Button variant="default" onClick={onClear}>
            Show all strategies
          </Button>
        }
      >
        Try fewer filters, or be the first to share one.
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nobody has shared a strategy yet" action={share}>
      Start with something small that you tried this term: the context, what you did, what happened. It need not have
      worked.
    </EmptyState>
  );
}

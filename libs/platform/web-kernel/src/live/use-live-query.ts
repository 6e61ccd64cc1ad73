import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@apollo/client/react';
import { useCoalesced } from './coalesce';

/** For a question about what is true now: it does not share an answer that was on its way before the change. */
export const FRESH = { fetchPolicy: 'network-only', context: { queryDeduplication: false } } as const;

interface LiveQueryOptions<Variables> {
  variables: Variables;
  /** For a list of pages: asked again, its first page does not take the place of those that were loaded below. */
  keepPages?: boolean;
}

/**
 * The query of a page that is kept in step with the server: what is on the device is shown at once, `again` asks for what is
 * true now. Call `again` on the page's events and, as `onResync`, on joining its room. An event that carries the change itself
 * goes through `news`: an answer that is on its way may be older than it and would undo it, then there is asked once more.
 */
export function useLiveQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { variables, keepPages = false }: LiveQueryOptions<NoInfer<Variables>>,
) {
  const options = {
    variables,
    fetchPolicy: 'cache-and-network',
    refetchWritePolicy: keepPages ? 'merge' : 'overwrite',
    context: FRESH.context,
  } as useQuery.Options<Data, Variables>;
  const result = useQuery<Data, Variables>(query, options);
  const again = useCoalesced(result.refetch);
  const news = (apply: () => void) => {
    apply();
    if (result.loading) again();
  };
  return { ...result, again, news };
}

import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@apollo/client/react';
import { useAgain } from './once-more';

/** For a question about what is true now: it does not share an answer that was on its way before the change. */
export const FRESH = { fetchPolicy: 'network-only', context: { queryDeduplication: false } } as const;

interface LiveQueryOptions<Variables> {
  variables: Variables;
}

/**
 * The query of a page that is kept in step with the server: what is on the device is shown at once, `again` asks for what is
 * true now. Call `again` on the page's events and, as `onResync`, on joining its room.
 */
export function useLiveQuery<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { variables }: LiveQueryOptions<NoInfer<Variables>>,
) {
  const options = {
    variables,
    fetchPolicy: 'cache-and-network',
    context: FRESH.context,
  } as useQuery.Options<Data, Variables>;
  const result = useQuery<Data, Variables>(query, options);
  return { ...result, again: useAgain(result.refetch) };
}

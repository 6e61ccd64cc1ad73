import type { OperationVariables, TypedDocumentNode } from '@apollo/client/core';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { isUnreachable } from './errors';

/**
 * `useQuery` for a page that must open with what is true now: it always asks, and shows what this device read before only
 * while the server cannot be reached. It asks again by itself when the connection is back.
 */
export function useQueryOrKept<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  { variables, skip }: { variables: NoInfer<Variables>; skip?: boolean },
) {
  const options = {
    variables,
    skip,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  } as useQuery.Options<Data, Variables>;
  const result = useQuery<Data, Variables>(query, options);
  const { client, data, error } = result;
  const kept = useMemo(
    () => (!data && error && isUnreachable(error) ? client.readQuery({ query, variables }) : null),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- variables are made anew in each render; a new error is read anew
    [client, data, error, query],
  );
  return kept ? { ...result, data: kept, error: undefined } : result;
}

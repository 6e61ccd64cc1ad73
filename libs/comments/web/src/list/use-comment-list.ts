import { useQuery } from '@apollo/client/react';
import type { TargetRef } from '@tessellate/contract';
import { useCallback } from 'react';
import { CommentListQuery, PAGE } from '../comments.documents';

const MOST_AT_ONCE = 100;

/** One list of a host's comments, open or resolved, in the order they were made. */
export function useCommentList({ type, id }: TargetRef, resolved: boolean, skip = false) {
  const variables = { targetType: type, targetId: id, resolved, first: PAGE };
  const { data, error, loading, refetch, fetchMore, client } = useQuery(CommentListQuery, {
    variables,
    skip,
    notifyOnNetworkStatusChange: true,
  });
  const page = data?.comments;
  const loaded = page?.edges.length ?? 0;
  const endCursor = page?.pageInfo.endCursor;

  /** As many again as are shown, so that the list does not shrink below the reader. */
  const refresh = useCallback(() => {
    const first = Math.min(MOST_AT_ONCE, Math.max(PAGE, loaded));
    return client
      .query({
        query: CommentListQuery,
        variables: { targetType: type, targetId: id, resolved, first },
        fetchPolicy: 'network-only',
      })
      .then(
        () => undefined,
        () => undefined,
      );
  }, [client, id, loaded, resolved, type]);

  const more = useCallback(
    () =>
      fetchMore({ variables: { after: endCursor } }).then(
        () => undefined,
        () => undefined,
      ),
    [endCursor, fetchMore],
  );
  return {
    comments: page?.edges.map(({ node }) => node),
    hasMore: page?.pageInfo.hasNextPage ?? false,
    loading,
    error,
    refetch,
    refresh,
    more,
  };
}

export type CommentListState = ReturnType<typeof useCommentList>;

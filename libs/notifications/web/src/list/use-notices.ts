import { useMutation, useQuery } from '@apollo/client/react';
import { FRESH, newMutationId, useCoalesced, useSocketEvent } from '@tessellate/web-kernel';
import { useCallback } from 'react';
import { storeRead } from '../notices.cache';
import { NoticesQuery } from '../notices.documents';
import { MarkNoticesReadMutation } from '../unread.documents';

const PAGE = 20;
const MOST_AT_ONCE = 100;

/** The person's notices, kept in step with their other devices. */
export function useNotices() {
  const { data, error, loading, refetch, fetchMore, client } = useQuery(NoticesQuery, {
    variables: { first: PAGE },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const [mark, marking] = useMutation(MarkNoticesReadMutation);
  const page = data?.notices;
  const loaded = page?.edges.length ?? 0;
  const unread = data?.unreadNotices.count ?? 0;

  const again = useCoalesced(() => {
    // As many again as are shown, so that the list does not shrink below the reader.
    const first = Math.min(MOST_AT_ONCE, Math.max(PAGE, loaded));
    return client.query({ query: NoticesQuery, variables: { first }, ...FRESH });
  });
  useSocketEvent('notices.changed', again, again);

  const read = (ids: string[] | null) => {
    const shown = page?.edges.filter(({ node }) => !node.readAt).map(({ node }) => node.id) ?? [];
    const changed = ids ? shown.filter(id => ids.includes(id)) : shown;
    if (ids && changed.length === 0) return Promise.resolve(false);
    return mark({
      variables: { input: { mutationId: newMutationId(), ids } },
      optimisticResponse: {
        __typename: 'Mutation',
        markNoticesRead: {
          __typename: 'MarkNoticesReadPayload',
          unread: {
            __typename: 'UnreadNotices',
            count: ids ? Math.max(0, unread - changed.length) : 0,
            paths: (ids && data?.unreadNotices.paths) || [],
          },
        },
      },
      update: (cache, { data: answer }) => answer && storeRead(cache, changed, answer.markNoticesRead.unread),
    }).then(
      () => true,
      () => false,
    );
  };
  const more = useCallback(
    () =>
      fetchMore({ variables: { after: page?.pageInfo.endCursor } }).then(
        () => undefined,
        () => undefined,
      ),
    [fetchMore, page?.pageInfo.endCursor],
  );
  const hasMore = page?.pageInfo.hasNextPage ?? false;
  return {
    notices: page?.edges.map(({ node }) => node),
    unread,
    error,
    loading,
    refetch,
    more,
    hasMore,
    read,
    failure: marking.error,
  };
}

import type { ApolloCache } from '@apollo/client/cache';
import { NoticeReadFragment } from './notices.documents';
import { UnreadNoticesQuery } from './unread.documents';

/** The only writer of notices to the cache: these were read, and so many are left. */
export function storeRead(cache: ApolloCache, ids: readonly string[], unread: number): void {
  const readAt = new Date().toISOString();
  cache.batch({
    update: inner => {
      for (const id of ids) {
        inner.writeFragment({
          id: inner.identify({ __typename: 'Notice', id }),
          fragment: NoticeReadFragment,
          data: { __typename: 'Notice', id, readAt },
        });
      }
      inner.writeQuery({ query: UnreadNoticesQuery, data: { __typename: 'Query', unreadNoticeCount: unread } });
    },
  });
}

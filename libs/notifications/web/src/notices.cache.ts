import type { ApolloCache } from '@apollo/client/cache';
import { NoticeReadFragment } from './notices.documents';
import { storeUnread, type Unread } from './unread.cache';

/** These were read. */
export function storeRead(cache: ApolloCache, ids: readonly string[], unread: Unread): void {
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
      storeUnread(inner, unread);
    },
  });
}

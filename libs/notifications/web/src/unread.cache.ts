import type { ApolloCache } from '@apollo/client/cache';
import type { ResultOf } from '@tessellate/web-kernel';
import { UnreadNoticesQuery } from './unread.documents';

export type Unread = ResultOf<typeof UnreadNoticesQuery>['unreadNotices'];

/** What is unread, as the server just said. */
export function storeUnread(cache: ApolloCache, unread: Unread): void {
  cache.writeQuery({ query: UnreadNoticesQuery, data: { __typename: 'Query', unreadNotices: unread } });
}

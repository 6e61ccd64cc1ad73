import type { ApolloCache, TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

export const practiceTypePolicies: TypePolicies = {
  Query: { fields: { strategies: connectionPolicy(['filter']) } },
  // Sections and reactions belong to their strategy and have no id of their own.
  Strategy: { fields: { sections: { merge: false }, reactions: { merge: false } } },
};

const strategyOf = (cache: ApolloCache, id: string) => cache.identify({ __typename: 'Strategy', id });

/** After publishing or a change of reach: lists are asked for anew. */
export function refreshFeeds(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'strategies' });
  cache.gc();
}

export function forgetStrategy(cache: ApolloCache, id: string): void {
  cache.evict({ id: strategyOf(cache, id) });
  refreshFeeds(cache);
}

import type { ApolloCache, TypePolicies } from '@apollo/client/cache';
import { connectionPolicy } from '@tessellate/web-kernel';

export const practiceTypePolicies: TypePolicies = {
  Query: { fields: { strategies: connectionPolicy(['filter']), strategyDrafts: { merge: false } } },
  StrategyDraft: { keyFields: ['key'] },
  // Sections and reactions belong to their strategy and have no id of their own.
  Strategy: { fields: { sections: { merge: false }, reactions: { merge: false } } },
};

const strategyOf = (cache: ApolloCache, id: string) => cache.identify({ __typename: 'Strategy', id });

/** After publishing or a change of reach: lists are asked for anew. */
export function refreshFeeds(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'strategies' });
  cache.gc();
}

/** After one was published or put aside: the list of drafts is asked for anew. */
export function refreshDrafts(cache: ApolloCache): void {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'strategyDrafts' });
  cache.gc();
}

export function forgetStrategy(cache: ApolloCache, id: string): void {
  cache.evict({ id: strategyOf(cache, id) });
  refreshFeeds(cache);
}

import type { FieldMergeFunction, FieldPolicy, Reference, TypePolicies, TypePolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

interface StoredConnection {
  edges: { node?: Reference; cursor?: string }[];
  pageInfo: Record<string, unknown>;
}

/**
 * A Relay connection that grows in both directions; `keyArgs` are the arguments that make it another list. When its beginning
 * is asked for anew, what had been loaded below stays: somebody who comes back to the list finds their place in it.
 */
export function connectionPolicy(keyArgs: string[] | false = false): FieldPolicy {
  const relay = relayStylePagination(keyArgs) as FieldPolicy<StoredConnection>;
  const merge: FieldMergeFunction<StoredConnection> = (existing, incoming, options) => {
    const grown = (relay.merge as FieldMergeFunction<StoredConnection>)(existing, incoming, options);
    return existing && !options.args?.['after'] && !options.args?.['before'] ? withRest(grown, existing) : grown;
  };
  return { ...relay, merge } as FieldPolicy;
}

/** A new beginning, with what `before` holds after the last of it. Nothing is kept where the two do not meet. */
function withRest(beginning: StoredConnection, before: StoredConnection): StoredConnection {
  const last = beginning.edges.at(-1)?.node?.__ref;
  const meeting = before.edges.findIndex(({ node }) => node?.__ref === last);
  if (!last || meeting < 0 || !beginning.pageInfo['hasNextPage']) return beginning;
  const known = new Set(beginning.edges.map(({ node }) => node?.__ref));
  const rest = before.edges.slice(meeting + 1).filter(({ node }) => !known.has(node?.__ref));
  if (rest.length === 0) return beginning;
  const { endCursor, hasNextPage } = before.pageInfo;
  return {
    ...beginning,
    edges: [...beginning.edges, ...rest],
    pageInfo: { ...beginning.pageInfo, endCursor, hasNextPage },
  };
}

/**
 * One set of type policies from those of every domain.
 * @throws when two domains claim the same field, which would silently drop one of them.
 */
export function mergeTypePolicies(...all: TypePolicies[]): TypePolicies {
  const merged: Record<string, TypePolicy> = {};
  for (const [type, policy] of all.flatMap(policies => Object.entries(policies))) {
    const existing = merged[type];
    const fields = { ...existing?.fields };
    for (const [field, value] of Object.entries(policy.fields ?? {})) {
      if (field in fields) throw new Error(`Two libraries define a cache policy for ${type}.${field}.`);
      fields[field] = value as FieldPolicy;
    }
    merged[type] = { ...existing, ...policy, fields };
  }
  return merged;
}

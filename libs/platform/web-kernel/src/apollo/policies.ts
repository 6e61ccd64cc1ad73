import type { FieldPolicy, TypePolicies, TypePolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';

/** A Relay connection that grows in both directions; `keyArgs` are the arguments that make it another list. */
export const connectionPolicy = (keyArgs: string[] | false = false): FieldPolicy =>
  relayStylePagination(keyArgs) as FieldPolicy;

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

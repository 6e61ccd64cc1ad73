import { isDeepStrictEqual } from 'node:util';

/**
 * What somebody changed since they began, beside what was saved meanwhile, so that neither undoes the other.
 * @returns what to save, and the first field that both have changed, each to something else
 */
export function mergeChanges<T extends object>(now: T, begun: T, mine: T): { merged: T; both: keyof T | undefined } {
  const fields = Object.keys(now) as (keyof T)[];
  const same = (one: T, other: T, field: keyof T) => isDeepStrictEqual(one[field], other[field]);
  const both = fields.find(field => !same(mine, begun, field) && !same(now, begun, field) && !same(mine, now, field));
  const pick = (field: keyof T) => (same(mine, begun, field) ? now : mine)[field];
  return { merged: Object.fromEntries(fields.map(field => [field, pick(field)])) as T, both };
}

/**
 * Whether two values are the same JSON, whatever the order of their keys: PostgreSQL's `jsonb` gives them back in an order of
 * its own, so that a text as it was written and as the server keeps it differ in nothing else.
 */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a === b || (isAbsent(a) && isAbsent(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [a, b] as Record<string, unknown>[];
  const keys = keysOf(first);
  return keys.length === keysOf(second).length && keys.every(key => sameContent(first?.[key], second?.[key]));
}

const isAbsent = (value: unknown): boolean => value === null || value === undefined;
const keysOf = (value: Record<string, unknown> = {}): string[] =>
  Object.keys(value).filter(key => value[key] !== undefined);

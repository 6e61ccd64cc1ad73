/** The rows of each key, in the order of the keys. */
export function arrange<Row>(keys: readonly string[], rows: Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map(key => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map(key => groups.get(key) ?? []);
}

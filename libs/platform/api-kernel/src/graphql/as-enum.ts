/** A list of names as GraphQL's enums want it; the schema has them in this order. */
export const asEnum = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map(v => [v, v])) as { [K in T]: K };

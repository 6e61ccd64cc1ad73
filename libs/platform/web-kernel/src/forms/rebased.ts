/** What stands in a form, over what is saved by now: where nothing was changed here since it was begun, it is as it is there. */
export function rebased<Values extends object>(mine: Values, begun: Values, now: Values): Values {
  const fields = Object.keys(mine) as (keyof Values)[];
  const changed = fields.filter(field => String(mine[field]) !== String(begun[field]));
  return { ...now, ...Object.fromEntries(changed.map(field => [field, mine[field]])) };
}

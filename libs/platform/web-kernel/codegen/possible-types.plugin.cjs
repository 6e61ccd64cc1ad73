/** Writes which concrete types a union or interface has, so that the cache can match fragments on them. */
exports.plugin = schema => {
  const entries = Object.values(schema.getTypeMap())
    .filter(type => ['GraphQLUnionType', 'GraphQLInterfaceType'].includes(type.constructor.name))
    .map(type => [type.name, schema.getPossibleTypes(type).map(possible => possible.name)]);
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries), null, 2)};\n`;
};

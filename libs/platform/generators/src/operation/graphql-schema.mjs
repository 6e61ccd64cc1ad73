import { buildSchema, extendSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { textOf } from '../lib/edit.mjs';

const FILE = 'apps/api/schema.graphql';

/**
 * Writes what the resolver adds, as `npm run codegen` would after a build, so that documents can be typed at once.
 * @param {import('@nx/devkit').Tree} tree
 * @param {{ className: string, plural: string }} names
 */
export function extendGraphql(tree, { className, plural }) {
  const source = textOf(tree, FILE);
  const schema = buildSchema(source);
  const [query, mutation] = [schema.getQueryType()?.getFields(), schema.getMutationType()?.getFields()];
  if (schema.getType(className) || query?.[plural] || mutation?.[`add${className}`])
    throw new Error(`${FILE} has a ${className}, ${plural} or add${className} already. Choose another name.`);
  const extended = extendSchema(schema, parse(additions(className, plural)));
  const [heading] = /^(#.*\n+)*/.exec(source) ?? [''];
  tree.write(FILE, `${heading}${printSchema(lexicographicSortSchema(extended))}\n`);
}

/** @param {string} className @param {string} plural */
const additions = (className, plural) => `
  type ${className} {
    id: UUID!
    title: String!
    createdAt: DateTime!
    author: Person!
  }
  input Add${className}Input {
    """Made by the client. Repeating the mutation with it returns the first result."""
    mutationId: UUID!
    workGroupId: UUID!
    title: Title!
  }
  extend type Query {
    """Of a Work Group, the newest first."""
    ${plural}(workGroupId: UUID!): [${className}!]!
  }
  extend type Mutation {
    add${className}(input: Add${className}Input!): ${className}!
  }`;

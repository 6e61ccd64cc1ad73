import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { randomUUID } from 'node:crypto';

/** The smallest document that calls an operation: required arguments filled by type, `__typename` or a bare leaf asked for. */
export function minimalOperation(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
): { query: string; variables: Record<string, unknown> } {
  const args = field.args.filter(isRequired);
  const head = args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const call = args.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  return {
    query: `${kind} Sweep${head ? `(${head})` : ''} { ${field.name}${call ? `(${call})` : ''}${selectionOf(field.type)} }`,
    variables: Object.fromEntries(args.map(arg => [arg.name, valueOf(arg.type)])),
  };
}

const isRequired = (input: GraphQLArgument | GraphQLInputField): boolean =>
  isNonNullType(input.type) && input.defaultValue === undefined;

export function selectionOf(type: GraphQLOutputType): string {
  if (isNonNullType(type) || isListType(type)) return selectionOf(type.ofType as GraphQLOutputType);
  return isObjectType(type) || !isLeafType(type) ? ' { __typename }' : '';
}

function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType as GraphQLInputType);
  if (isListType(type)) return [valueOf(type.ofType as GraphQLInputType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequired)
        .map(field => [field.name, valueOf(field.type)]),
    );
  }
  switch (String(type)) {
    case 'UUID':
      return randomUUID();
    case 'Int':
    case 'Float':
      return 1;
    case 'Boolean':
      return true;
    case 'JSON':
      return { type: 'doc', content: [] };
    case 'DateTime':
      return new Date().toISOString();
    default:
      return 'strategy:new';
  }
}

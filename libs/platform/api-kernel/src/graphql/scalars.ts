import { wellFormed } from '@tessellate/contract';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { invalidInput } from '../errors/app-error';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

function toUuid(value: unknown): string {
  if (!isUuid(value)) throw invalidInput('We do not recognise this link. Open the page again from where you found it.');
  return value.toLowerCase();
}

export const UuidScalar = new GraphQLScalarType({
  name: 'UUID',
  description: 'A UUID in its canonical text form.',
  serialize: value => value as string,
  parseValue: toUuid,
  parseLiteral: (node: ValueNode) => toUuid(node.kind === Kind.STRING ? node.value : undefined),
});

function literalToJson(node: ValueNode, variables?: Record<string, unknown> | null): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.LIST:
      return node.values.map(value => literalToJson(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map(field => [field.name.value, literalToJson(field.value, variables)]));
    case Kind.VARIABLE:
      return variables?.[node.name.value];
    default:
      return null;
  }
}

/** Twice what the deepest text of the editor needs. */
const MAX_JSON_DEPTH = 100;

const jsonInputs = new WeakSet<object>();

/** Whether a value came in as JSON, which the domain that takes it validates by itself. */
export const isJsonInput = (value: object): boolean => jsonInputs.has(value);

/** Whatever looks into the value after this goes down by calling itself, and a bottomless one would overflow the stack. */
function boundedJson(value: unknown): unknown {
  // Variables are read more than once on their way.
  if (typeof value === 'object' && value !== null && isJsonInput(value)) return value;
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_JSON_DEPTH) {
      throw invalidInput('This text is nested too deeply. Copy it without its formatting and paste it again.');
    }
    level = level.flatMap(item => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  const kept = storable(value);
  if (typeof kept === 'object' && kept !== null) jsonInputs.add(kept);
  return kept;
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair, and a draft that holds one is still somebody's text. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [wellFormed(key), storable(item)]));
}

/** Rich-text documents and drafts. What is inside is validated by the domain that takes it. */
export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: value => value,
  parseValue: boundedJson,
  parseLiteral: (node, variables) => boundedJson(literalToJson(node, variables as Record<string, unknown>)),
});

import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { invalidInput } from '../errors/app-error';

const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2}))?$/i;
const FIRST = Date.UTC(1990, 0);
const LAST = Date.UTC(2100, 0);

/** Nobody means a date outside of these years, and PostgreSQL, calendars and sums with dates break far beyond them. */
function toInstant(value: unknown): Date {
  const at = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime())) throw invalidInput('This is not a date. Choose it again.');
  if (at.getTime() < FIRST || at.getTime() >= LAST)
    throw invalidInput('This date is too far away. Choose one between 1990 and 2099.');
  return at;
}

/** In place of Nest's own, which takes the year 9999 and hands on dates that are none. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant in ISO 8601 such as 2027-01-14T13:30:00.000Z, between 1990 and 2099.',
  serialize: value => (value instanceof Date ? value.toISOString() : null),
  parseValue: toInstant,
  parseLiteral: (node: ValueNode) => toInstant(node.kind === Kind.STRING ? node.value : undefined),
});

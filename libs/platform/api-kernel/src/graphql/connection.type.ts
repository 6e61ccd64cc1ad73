import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { LIMITS } from '@tessellate/contract';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { invalidInput } from '../errors/app-error';

@ObjectType()
export class PageInfo {
  @Field() hasNextPage: boolean;
  @Field() hasPreviousPage: boolean;
  @Field(() => String, { nullable: true }) startCursor: string | null;
  @Field(() => String, { nullable: true }) endCursor: string | null;
}

/** Relay arguments, both directions. Exactly one of `first` and `last` is used; `first: 20` when neither is given. */
@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageSize, { message: `first may be at most ${LIMITS.pageSize}` })
  first?: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string;

  @Field(() => Int, { nullable: true })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageSize, { message: `last may be at most ${LIMITS.pageSize}` })
  last?: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  before?: string;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
}

/** Declares `<Name>Connection` and `<Name>Edge` for a node type. Use: `class NoteConnection extends ConnectionOf('Note', NoteType) {}` */
export function ConnectionOf<T>(name: string, node: Type<T>): Type<Connection<T>> {
  @ObjectType(`${name}Edge`)
  class EdgeType implements Edge<T> {
    @Field() cursor: string;
    @Field(() => node) node: T;
  }
  @ObjectType({ isAbstract: true })
  class ConnectionType implements Connection<T> {
    @Field(() => [EdgeType]) edges: EdgeType[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return ConnectionType as Type<Connection<T>>;
}

export interface Page {
  limit: number;
  /** `true` when paging towards older/smaller keys with `first`, `false` with `last`. */
  forward: boolean;
  after: string[] | null;
  before: string[] | null;
}

/** What a value of a cursor must look like before SQL reads it as such. */
const KEY_SHAPES = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  /** Microseconds since 1970, of the years that PostgreSQL can add them up to. */
  micros: /^-?\d{1,17}$/,
  /** As PostgreSQL writes a timestamptz. */
  instant:
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d){0,2}$/,
  flag: /^[01]$/,
  /** Of PostgreSQL's int, and never negative. */
  number: /^\d{1,9}$/,
  text: /^[^\0]*$/,
} as const;
export type CursorKey = keyof typeof KEY_SHAPES;

/** Checks the arguments and decodes the cursors, whose values are of these kinds. */
export function pageOf(args: ConnectionArgs, keys: readonly CursorKey[]): Page {
  if (args.first && args.last) throw invalidInput('Ask for either first or last, not both.');
  return {
    limit: args.first ?? args.last ?? 20,
    forward: !args.last,
    after: args.after ? decodeCursor(args.after, keys) : null,
    before: args.before ? decodeCursor(args.before, keys) : null,
  };
}

function fits(value: string, key: CursorKey | undefined): boolean {
  if (key === undefined || !KEY_SHAPES[key].test(value)) return false;
  // 31 February has the right shape.
  return key !== 'instant' || new Date(`${value.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(value.slice(0, 10));
}

export const encodeCursor = (values: (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor(cursor: string, keys: readonly CursorKey[]): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === keys.length &&
      values.every((v, at) => (typeof v === 'string' || typeof v === 'number') && fits(String(v), keys[at]))
    ) {
      return values.map(String);
    }
  } catch {
    // falls through to the one message below
  }
  throw invalidInput('This cursor is not one that the server gave out. Start the list from its beginning.', 'after');
}

/**
 * Builds a connection from rows that were read in paging order, one more than `page.limit` when there are more.
 * Rows read backwards (`last`) are put back into list order.
 */
export function connectionFrom<Row, T>(
  rows: Row[],
  page: Page,
  cursorOf: (row: Row) => (string | number)[],
  nodeOf: (row: Row) => T,
): Connection<T> {
  const more = rows.length > page.limit;
  const kept = more ? rows.slice(0, page.limit) : rows;
  if (!page.forward) kept.reverse();
  const edges = kept.map(row => ({ cursor: encodeCursor(cursorOf(row)), node: nodeOf(row) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.forward ? more : page.before !== null,
      hasPreviousPage: page.forward ? page.after !== null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

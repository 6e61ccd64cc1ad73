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

/** Declares `<Name>Connection` and `<Name>Edge` for a node type. Use: `class StrategyConnection extends ConnectionOf('Strategy', StrategyType) {}` */
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

/** Checks the arguments and decodes the cursors. `keys` is the number of values in a cursor. */
export function pageOf(args: ConnectionArgs, keys: number): Page {
  if (args.first && args.last) throw invalidInput('Ask for either first or last, not both.');
  return {
    limit: args.first ?? args.last ?? 20,
    forward: !args.last,
    after: args.after ? decodeCursor(args.after, keys) : null,
    before: args.before ? decodeCursor(args.before, keys) : null,
  };
}

export const encodeCursor = (values: (string | number)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

export function decodeCursor(cursor: string, keys: number): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === keys &&
      values.every(v => typeof v === 'string' || typeof v === 'number')
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

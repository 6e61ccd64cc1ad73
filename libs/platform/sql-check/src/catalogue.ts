import type { Client } from 'pg';
import { COUNTED } from './values';
import { nodeOf, readTree, type TreeNode, type TreeValue } from './node-tree';

export interface TypeInfo {
  oid: number;
  name: string;
  /** The type of an array's items. */
  item: number | null;
}

export interface FunctionInfo {
  oid: number;
  name: string;
  schema: string;
  strict: boolean;
  language: string;
  source: string;
}

export interface Column {
  name: string;
  type: number;
  notNull: boolean;
}

export interface Relation {
  oid: number;
  name: string;
  columns: Map<number, Column>;
}

/** What the migrated database knows. */
export interface Catalogue {
  types: Map<number, TypeInfo>;
  functions: Map<number, FunctionInfo>;
  relations: Map<number, Relation>;
  /** Tables by the functions that their triggers call. */
  triggers: { fn: number; table: number }[];
}

/** A statement as PostgreSQL understood it. */
export interface Described {
  parameters: number[];
  /** Types of the result's columns. */
  results: number[];
  /** The analysed query. */
  query: TreeNode;
}

export class StatementError extends Error {}

export async function readCatalogue(client: Client): Promise<Catalogue> {
  const types = await client.query(
    `SELECT oid::int, typname AS name, CASE WHEN typcategory = 'A' THEN typelem::int END AS item FROM pg_type`,
  );
  const functions = await client.query(
    `SELECT p.oid::int, proname AS name, nspname AS schema, proisstrict AS strict, lanname AS language, prosrc AS source
      FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace JOIN pg_language l ON l.oid = prolang`,
  );
  const columns = await client.query(
    `SELECT c.oid::int, CASE WHEN nspname = 'public' THEN relname ELSE nspname || '.' || relname END AS relation,
        attnum AS number, attname AS name, atttypid::int AS type, attnotnull OR attnum < 0 AS "notNull"
      FROM pg_attribute JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
      WHERE NOT attisdropped AND relkind IN ('r', 'p', 'v', 'm')`,
  );
  const triggers = await client.query(
    'SELECT tgfoid::int AS fn, tgrelid::int AS table FROM pg_trigger WHERE NOT tgisinternal',
  );
  const relations = new Map<number, Relation>();
  for (const { oid, relation, number, ...column } of columns.rows) {
    if (!relations.has(oid)) relations.set(oid, { oid, name: relation, columns: new Map() });
    relations.get(oid)!.columns.set(number, column);
  }
  return {
    types: new Map(types.rows.map(type => [type.oid, type])),
    functions: new Map(functions.rows.map(fn => [fn.oid, fn])),
    relations,
    triggers: triggers.rows,
  };
}

/** Statements that only steer a connection have nothing to compare. */
export const isUtility = (text: string) =>
  /^\s*(BEGIN|COMMIT|ROLLBACK|LISTEN|ANALYZE|COMMENT|ALTER|TRUNCATE|SET)\b/i.test(text);

/**
 * Has PostgreSQL prepare a statement without running it. The analysed tree is read from a function with the statement as
 * its body, since that is where PostgreSQL keeps one: it says which outer joins may leave a column empty.
 * @throws StatementError in PostgreSQL's words
 */
export async function describe(client: Client, given: string): Promise<Described> {
  const text = consecutive(given.trim().replace(/;$/, ''));
  try {
    await client.query(`PREPARE checked AS ${text}`);
    const { rows } = await client.query(
      `SELECT parameter_types::oid[]::int[] AS parameters, coalesce(result_types::oid[]::int[], '{}') AS results
       FROM pg_prepared_statements WHERE name = 'checked'`,
    );
    const { parameters, results } = rows[0] as { parameters: number[]; results: number[] };
    const types = parameters.map(oid => `${oid}::regtype::text`).join(', ');
    const names = types ? (await client.query({ text: `SELECT ${types}`, rowMode: 'array' })).rows[0]!.join(', ') : '';
    await client.query(`CREATE FUNCTION pg_temp.checked(${names}) RETURNS void BEGIN ATOMIC ${text}; END`);
    const body = await client.query(
      `SELECT prosqlbody::text AS tree FROM pg_proc WHERE oid = 'pg_temp.checked'::regproc`,
    );
    return { parameters, results, query: firstQuery(readTree(body.rows[0].tree)) };
  } catch (error) {
    throw new StatementError((error as Error).message);
  } finally {
    await client.query('DEALLOCATE ALL; DROP FUNCTION IF EXISTS pg_temp.checked');
  }
}

function firstQuery(value: TreeValue): TreeNode {
  const node = nodeOf(value);
  if (node) return node;
  if (!Array.isArray(value) || value.length === 0) throw new StatementError('PostgreSQL kept no tree of it');
  return firstQuery(value[0]!);
}

/** Gives parameters that the code numbers as it runs the numbers after the others. */
function consecutive(text: string): string {
  const last = Math.max(0, ...[...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)).filter(n => n < COUNTED));
  return text.replace(/\$(9\d{3})\b/g, (_, n: string) => `$${Number(n) - COUNTED + last + 1}`);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import pg from 'pg';

export type Row = Record<string, unknown>;

interface Table {
  name: string;
  columns: string[];
  rows: unknown[][];
}

interface Release {
  commit: string;
  statements: [text: string, values: unknown[]][];
  tables: Table[];
  sequences: { name: string; value: string }[];
}

/** The database of the last release, as keep-release.mjs kept it. */
export function keptRelease(): Release {
  const file = path.join(import.meta.dirname, 'release.json.br');
  return JSON.parse(brotliDecompressSync(readFileSync(file)).toString()) as Release;
}

/** A connection on which times read as they do in the kept rows. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' });
  await client.connect();
  return client;
}

/** Makes the release's schema and rows in an empty database. Ends with triggers and references still off. */
export async function loadRelease(client: pg.Client, { statements, tables, sequences }: Release): Promise<void> {
  for (const [text, values] of statements) await client.query(text, values);
  await client.query("SET search_path = public; SET session_replication_role = 'replica'");
  // The migrations wrote rows of their own, which are among those of the release.
  await client.query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')}`);
  for (const { name, columns, rows } of tables) {
    const list = columns.map(column => pg.escapeIdentifier(column)).join(', ');
    const objects = rows.map(values => Object.fromEntries(columns.map((column, index) => [column, values[index]])));
    await client.query(
      `INSERT INTO ${name} (${list}) OVERRIDING SYSTEM VALUE
       SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [JSON.stringify(objects)],
    );
  }
  for (const { name, value } of sequences) await client.query('SELECT setval($1, $2)', [name, value]);
}

/** A row in each table that the demo community leaves empty, with values that mean nothing but are of the right type. */
export async function fillEmptyTables(client: pg.Client, tables: Table[]): Promise<void> {
  // The queue's own bookkeeping belongs to its library, which brings it up to date by itself.
  for (const { name } of tables.filter(({ name, rows }) => rows.length === 0 && !name.startsWith('pgboss.'))) {
    const { rows: columns } = await client.query<{ name: string; type: string; sample: string | null }>(
      `SELECT quote_ident(a.attname) AS name, format_type(a.atttypid, NULL) AS type,
         (SELECT format('(SELECT %I FROM %s LIMIT 1)', f.attname, k.confrelid::regclass) FROM pg_constraint k
          JOIN pg_attribute f ON f.attrelid = k.confrelid AND f.attnum = k.confkey[1]
          WHERE k.contype = 'f' AND k.conrelid = a.attrelid AND k.conkey = ARRAY[a.attnum]) AS sample
       FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''`,
      [name],
    );
    await client.query(`INSERT INTO ${name} (${columns.map(column => column.name).join(', ')}) OVERRIDING SYSTEM VALUE
      SELECT ${columns.map(({ type, sample }) => sample ?? someValue(type)).join(', ')}`);
  }
}

function someValue(type: string): string {
  if (type.endsWith('[]')) return `ARRAY[]::${type}`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'jsonb' || type === 'json') return `'{"kept": "as it was"}'`;
  if (type === 'boolean') return 'true';
  if (type === 'bytea') return `'\\x0102'`;
  if (type === 'interval') return `'3 days'`;
  if (type.startsWith('time') || type === 'date') return `'2026-11-20 09:30:00+00'::timestamptz::${type}`;
  if (/int|numeric|double|real/.test(type)) return '7';
  return `'Words that stay as they are: ½, “Élise”'`;
}

/** Every row of a table, in the order of its key. */
export async function rowsOf(client: pg.Client, name: string): Promise<Row[]> {
  const { rows: key } = await client.query<{ column: string }>(
    `SELECT quote_ident(attname) AS column FROM pg_constraint JOIN pg_attribute ON attrelid = conrelid AND attnum = ANY(conkey)
     WHERE contype = 'p' AND conrelid = $1::regclass`,
    [name],
  );
  const { rows } = await client.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM ${name} t ORDER BY ${key.map(({ column }) => column).join(', ') || '1'}`,
  );
  return rows.map(({ row }) => row);
}

/** What defines the schema: columns, constraints, indexes, functions and triggers of the product's own tables, in words. */
export async function schemaOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(`
    WITH own AS (
      SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname IN ('public', 'auth') AND c.relkind IN ('r', 'p'))
    SELECT format('%s.%s %s %s %s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
        CASE WHEN attnotnull THEN 'NOT NULL' END, pg_get_expr(d.adbin, d.adrelid)) AS line
      FROM pg_attribute LEFT JOIN pg_attrdef d ON d.adrelid = attrelid AND d.adnum = attnum
      WHERE attrelid IN (SELECT oid FROM own) AND attnum > 0 AND NOT attisdropped
    UNION ALL SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
      WHERE conrelid IN (SELECT oid FROM own)
    UNION ALL SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid IN (SELECT oid FROM own)
    UNION ALL SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid IN (SELECT oid FROM own) AND NOT tgisinternal
    UNION ALL SELECT pg_get_functiondef(p.oid) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname IN ('public', 'auth') AND p.prokind = 'f'
    ORDER BY line`);
  return rows.map(({ line }) => line);
}

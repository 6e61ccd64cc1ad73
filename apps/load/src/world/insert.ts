import pg from 'pg';

const BATCH = 5_000;

/** Inserts rows whose keys are column names, many in one statement. */
export async function insert(client: pg.Client, table: string, rows: object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
    .map(column => pg.escapeIdentifier(column))
    .join(', ');
  const name = table
    .split('.')
    .map(part => pg.escapeIdentifier(part))
    .join('.');
  for (let at = 0; at < rows.length; at += BATCH)
    await client.query(
      `INSERT INTO ${name} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`,
      [JSON.stringify(rows.slice(at, at + BATCH))],
    );
}

/** Runs an `INSERT … SELECT … FROM jsonb_to_recordset($1::jsonb)` over all rows. */
export async function insertWith(client: pg.Client, sql: string, rows: object[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await client.query(sql, [JSON.stringify(rows.slice(at, at + BATCH))]);
}

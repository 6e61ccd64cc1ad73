import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** How many SQL statements the database was sent while `work` ran. */
export const countStatements = async (...args: Parameters<typeof statementsOf>): Promise<number> =>
  (await statementsOf(...args)).length;

/**
 * How many of the statements each of so many equal requests sent. What came in between by itself, such as a session read again or
 * a job, was sent less often than there were requests.
 */
export function perRequest(statements: readonly string[], requests: number): number {
  const times = new Map<string, number>();
  for (const statement of statements) times.set(statement, (times.get(statement) ?? 0) + 1);
  return [...times.values()].reduce((sum, count) => sum + Math.round(count / requests), 0);
}

/**
 * The SQL statements that the database was sent while `work` ran, read from its own log, with placeholders in place of values.
 * Polls of the outbox and of the jobs are left out.
 */
export async function statementsOf(databaseUrl: string, dataDir: string, work: () => Promise<void>): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const log = path.join(await realpath(dataDir), 'postgres.log');
  const setting = async (value: number) => {
    await client.query(`ALTER SYSTEM SET log_min_duration_statement = ${value}`);
    await client.query('SELECT pg_reload_conf()');
    await sleep(300);
  };
  try {
    await setting(0);
    const before = (await readFile(log)).length;
    await work();
    await sleep(200);
    const said = (await readFile(log)).subarray(before).toString('utf8');
    return [...said.matchAll(/ms {2}(?:execute (\S+):|statement:) ([^\n]*(?:\n\t[^\n]*)*)/g)]
      .filter(
        ([, name = '', text = '']) =>
          !/outbox|health|pgboss/.test(`${name} ${text}`) &&
          !/^(BEGIN|COMMIT|ALTER SYSTEM|SELECT pg_reload_conf)/.test(text),
      )
      .map(([, name = '', text = '']) => `${name}: ${text}`);
  } finally {
    await setting(-1);
    await client.end();
  }
}

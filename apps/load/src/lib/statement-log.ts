import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/**
 * How many SQL statements the database was sent while `work` ran, read from its own log. Polls of the outbox and of the jobs do not count.
 */
export async function countStatements(
  databaseUrl: string,
  dataDir: string,
  work: () => Promise<void>,
): Promise<number> {
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
    return [...said.matchAll(/ms {2}(?:execute (\S+):|statement:) ([^\n]*(?:\n\t[^\n]*)*)/g)].filter(
      ([, name = '', text = '']) =>
        !/outbox|health|pgboss/.test(`${name} ${text}`) &&
        !/^(BEGIN|COMMIT|ALTER SYSTEM|SELECT pg_reload_conf)/.test(text),
    ).length;
  } finally {
    await setting(-1);
    await client.end();
  }
}

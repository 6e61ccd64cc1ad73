import pg from 'pg';

/**
 * The same server's address with another database.
 * @param {string} url
 * @param {string} name
 */
export function databaseUrl(url, name) {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(name)}`;
  return address.toString();
}

/**
 * Creates a database, as a copy of a template when one is named.
 * @param {string} url any database of the server
 * @param {string} name
 * @param {{ template?: string, ifMissing?: boolean }} [options]
 * @returns {Promise<string>} its address
 */
export async function createDatabase(url, name, { template, ifMissing = false } = {}) {
  await asAdmin(url, async client => {
    if (ifMissing) {
      const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
      if (found.rowCount) return;
    }
    const source = template === undefined ? '' : ` TEMPLATE ${pg.escapeIdentifier(template)}`;
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${source}`).catch(error => {
      if (!(ifMissing && error.code === '42P04')) throw error;
    });
  });
  return databaseUrl(url, name);
}

/**
 * Drops a database if it exists, and ends the sessions that use it.
 * @param {string} url any other database of the server
 * @param {string} name
 */
export async function dropDatabase(url, name) {
  await asAdmin(url, client => client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`));
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function asAdmin(url, work) {
  const client = new pg.Client({ connectionString: databaseUrl(url, 'postgres'), connectionTimeoutMillis: 5_000 });
  // A server stopped while connected is reported by the query; without a listener it would end the process.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

import { createDatabase, startPostgres } from '@tessellate/embedded-postgres';
import pg from 'pg';
import { Failure } from './failure.mjs';
import { keepRunning } from './keep-running.mjs';
import { postgresDir } from './paths.mjs';
import { onStop } from './shutdown.mjs';
import { say } from './terminal.mjs';

/**
 * The database to serve from: the one that DATABASE_URL names, else an embedded one in the data folder.
 * @returns {Promise<{ url: string, embedded: boolean }>}
 */
export async function openDatabase() {
  const given = process.env['DATABASE_URL'];
  if (given) {
    await assertReachable(given);
    return { url: given, embedded: false };
  }
  let server = await startPostgres({ dataDir: postgresDir, log: say });
  onStop({
    stop: () => server.stop(),
    force: () => {
      try {
        process.kill(server.pid, 'SIGQUIT');
      } catch {
        // It has ended already.
      }
    },
  });
  void keepRunning({
    name: 'PostgreSQL',
    first: server,
    ended: ({ exited }) => exited,
    start: () => startPostgres({ dataDir: postgresDir, port: server.port, log: say }),
    onStarted: started => (server = started),
  });
  return { url: await createDatabase(server.url, 'tessellate', { ifMissing: true }), embedded: true };
}

/** @param {string} given */
async function assertReachable(given) {
  const expected = 'postgres://USER:PASSWORD@HOST:5432/DATABASE';
  /** @type {URL} */
  let url;
  try {
    url = new URL(given);
  } catch {
    throw new Failure(`DATABASE_URL is not an address; ${expected} was expected.`);
  }
  if (!/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Failure(`DATABASE_URL begins with ${url.protocol}; ${expected} was expected.`);
  }
  const place = `${url.hostname || 'localhost'}:${url.port || '5432'}`;
  const client = new pg.Client({ connectionString: given, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    throw new Failure(`DATABASE_URL: ${reason(/** @type {NodeJS.ErrnoException} */ (error), place, url)}`);
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {NodeJS.ErrnoException} error @param {string} place @param {URL} url */
function reason(error, place, url) {
  const code = /** @type {{ errors?: NodeJS.ErrnoException[] }} */ (error).errors?.[0]?.code ?? error.code;
  switch (code) {
    case 'ECONNREFUSED':
      return `nothing answers at ${place}. Is PostgreSQL running there?`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `the host of ${place} is not known. Check its name.`;
    case '28P01':
    case '28000':
      return `the server at ${place} does not accept user “${decodeURIComponent(url.username)}” with that password.`;
    case '3D000':
      return `the server at ${place} has no database “${decodeURIComponent(url.pathname.slice(1))}”. Create it first.`;
    case '57P03':
      return `the server at ${place} is starting or stopping. Try again shortly.`;
    default:
      if (/timeout/i.test(error.message))
        return `no answer from ${place} within 5 seconds. Check the host, the port and the firewall.`;
      return `the server at ${place} cannot be used (${error.message}).`;
  }
}

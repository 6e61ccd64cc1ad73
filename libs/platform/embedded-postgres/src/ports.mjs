import { createServer } from 'node:net';
import { PostgresStartError } from './errors.mjs';

// From 32768 on, Linux hands out ports to outgoing connections: a server port there is lost at random.
const highest = 32_767;

/** @param {number} port @returns {Promise<boolean>} */
export function isFree(port) {
  return new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** @param {number} from @returns {Promise<number>} the first free port at or after `from` */
export async function freePort(from) {
  for (let port = from; port <= highest; port++) if (await isFree(port)) return port;
  throw new PostgresStartError('port-taken', `No port between ${from} and ${highest} is free for PostgreSQL.`);
}

import { spawn } from 'node:child_process';
import { chown, open, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountFor } from './account.mjs';
import { adoptOrStop, readPidFile } from './adopt.mjs';
import { findBinaries } from './binaries.mjs';
import { clusterOf, ensureCluster, readPassword, serverEnvironment, superuser } from './cluster.mjs';
import { ownersOf, prepareDataFolder } from './data-folder.mjs';
import { explain, lastLine, PostgresStartError } from './errors.mjs';
import { freePort, isFree } from './ports.mjs';
import { isAlive, stopProcess, waitForEnd } from './processes.mjs';
import { serverSettings } from './settings.mjs';

/**
 * @typedef {object} RunningPostgres
 * @property {string} url address of the `postgres` database, password included
 * @property {number} port
 * @property {number} pid
 * @property {boolean} adopted whether it was already running
 * @property {Promise<void>} exited settles when the server has ended, for whatever reason
 * @property {() => Promise<void>} stop stops it, unless another living program uses it too
 * @property {() => Promise<void>} kill9 ends it as a power cut would (for tests of recovery)
 */

/**
 * Starts the embedded PostgreSQL, or adopts the one that a killed program left behind.
 * @param {object} options
 * @param {string} options.dataDir made when missing
 * @param {number} [options.port] below 32768; a free one when left out
 * @param {(line: string) => void} [options.log] told what a person may want to know, one line at a time
 * @param {boolean} [options.durable] false for tests: faster, and a crash may lose everything
 * @returns {Promise<RunningPostgres>}
 * @throws {PostgresStartError}
 */
export async function startPostgres({ dataDir, port, log = () => {}, durable = true }) {
  const wanted = path.resolve(dataDir);
  try {
    const account = await accountFor(clusterOf(wanted));
    const binaries = await findBinaries(account, log);
    const home = await prepareDataFolder(wanted, account, log);
    const owners = ownersOf(home);
    await owners.join();
    try {
      await ensureCluster({ home, account, binaries, durable, log });
      const password = await readPassword(clusterOf(home));
      const server = await bringUp({ home, account, binaries, durable, log, port, password });
      return running({ ...server, password, owners, durable });
    } catch (error) {
      await owners.leave();
      throw error;
    }
  } catch (error) {
    throw explain(error, wanted);
  }
}

/**
 * @typedef {object} Bring
 * @property {string} home
 * @property {import('./account.mjs').Account} account
 * @property {{ postgres: string, version: string }} binaries
 * @property {boolean} durable
 * @property {(line: string) => void} log
 * @property {number | undefined} port
 * @property {string} password
 */

/**
 * @param {Bring} options
 * @returns {Promise<{ pid: number, port: number, adopted: boolean }>}
 */
async function bringUp(options) {
  const { home, port: fixedPort, durable, log, password } = options;
  const clusterDir = clusterOf(home);
  let port = fixedPort ?? (await freePort(durable ? 15_432 : 20_000 + Math.floor(Math.random() * 10_000)));
  const deadline = Date.now() + 30_000;
  for (;;) {
    const left = await adoptOrStop({ clusterDir, password, durable, port: fixedPort, log });
    if (left) return { ...left, adopted: true };
    if (fixedPort !== undefined && !(await isFree(fixedPort))) throw portTaken(fixedPort);

    const attempt = await launch({ ...options, clusterDir, port });
    if ('pid' in attempt) return { pid: attempt.pid, port, adopted: false };
    if (/Address already in use|could not bind|could not create any TCP/i.test(attempt.said)) {
      if (fixedPort !== undefined) throw portTaken(fixedPort);
      port = await freePort(port + 1);
    } else if (!/pre-existing shared memory block|lock file "postmaster.pid" already exists/.test(attempt.said)) {
      throw new Error(attempt.said);
    }
    // Sessions of a killed server take a moment to notice, and another program may be starting the same server.
    if (Date.now() > deadline) throw new Error(lastLine(attempt.said));
    await sleep(150);
  }
}

/**
 * @param {Bring & { clusterDir: string, port: number }} options
 * @returns {Promise<{ pid: number } | { said: string }>}
 */
async function launch({ home, account, binaries, durable, log, clusterDir, port }) {
  const logFile = path.join(home, 'postgres.log');
  if (((await stat(logFile).catch(() => undefined))?.size ?? 0) > 10_000_000) await rename(logFile, `${logFile}.1`);
  const output = await open(logFile, 'a', 0o600);
  const from = (await output.stat()).size;
  try {
    if (account) await chown(logFile, account.uid, account.gid);
    const settings = Object.entries(serverSettings({ port, durable })).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ]);
    // A group of its own: Ctrl-C must reach the program that stops its parts in order, not the database first.
    const child = spawn(binaries.postgres, ['-D', clusterDir, ...settings], {
      ...account,
      cwd: process.platform === 'win32' ? undefined : '/',
      env: serverEnvironment(),
      stdio: ['ignore', output.fd, output.fd],
      detached: true,
      windowsHide: true,
    });
    /** @type {{ error?: Error, ended: boolean }} */
    const fate = { ended: false };
    child.once('error', error => Object.assign(fate, { error, ended: true }));
    child.once('exit', () => (fate.ended = true));
    child.unref();

    let nextNotice = Date.now() + 5_000;
    while (!fate.ended) {
      const file = await readPidFile(clusterDir);
      if (file?.pid === child.pid && file?.ready) return { pid: /** @type {number} */ (child.pid) };
      if (Date.now() > nextNotice) {
        log('PostgreSQL is recovering what was written before it was last cut off…');
        nextNotice = Date.now() + 10_000;
      }
      await sleep(15);
    }
    if (fate.error) throw fate.error;
    return { said: (await readFile(logFile)).subarray(from).toString('utf8') };
  } finally {
    await output.close();
  }
}

/** @param {number} port */
function portTaken(port) {
  return new PostgresStartError('port-taken', `Port ${port} is taken by another program: PostgreSQL cannot use it.`);
}

/**
 * @param {{ pid: number, port: number, adopted: boolean, password: string, durable: boolean, owners: ReturnType<typeof ownersOf> }} server
 * @returns {RunningPostgres}
 */
function running({ pid, port, adopted, password, durable, owners }) {
  /** @type {Promise<void> | undefined} */
  let exited;
  /** @type {Promise<void> | undefined} */
  let stopping;
  return {
    url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    port,
    pid,
    adopted,
    get exited() {
      return (exited ??= watch(pid));
    },
    stop: () =>
      (stopping ??= (async () => {
        if (await owners.leave()) return;
        await stopProcess(pid, { immediate: !durable });
      })()),
    async kill9() {
      if (await isAlive(pid)) process.kill(pid, 'SIGKILL');
      await waitForEnd(pid, 5_000);
    },
  };
}

/** An adopted server is nobody's child, so its end can only be seen by looking. @param {number} pid */
async function watch(pid) {
  while (await isAlive(pid)) await sleep(300, undefined, { ref: false });
}

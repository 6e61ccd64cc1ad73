import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { superuser } from './cluster.mjs';
import { asAdmin } from './databases.mjs';
import { isAlive, isPostgresOf, stopProcess } from './processes.mjs';

/**
 * What a server wrote about itself; undefined when none runs or ran.
 * @param {string} clusterDir
 */
export async function readPidFile(clusterDir) {
  const text = await readFile(path.join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/**
 * Deals with a server that already runs on this data: adopts it when it is as wanted, else stops it.
 * @param {object} options
 * @param {string} options.clusterDir
 * @param {string} options.password
 * @param {boolean} options.durable
 * @param {number | undefined} options.port
 * @param {(line: string) => void} options.log
 * @returns {Promise<{ pid: number, port: number } | undefined>} the adopted server
 */
export async function adoptOrStop({ clusterDir, password, durable, port, log }) {
  const file = await readPidFile(clusterDir);
  if (!file || !Number.isInteger(file.pid) || file.pid <= 0 || !(await isAlive(file.pid))) return undefined;
  const { pid } = file;

  const ours = await isPostgresOf(pid, clusterDir);
  if (ours === false) {
    // The number now belongs to another program, and PostgreSQL would take that for a server of its own.
    await rm(path.join(clusterDir, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const state = await ask(clusterDir, password);
  if (state && state.fsync === durable && (port === undefined || port === state.port)) {
    log(`Using PostgreSQL (process ${pid}), which was still running`);
    return { pid, port: state.port };
  }
  // Where the system does not tell whose process it is, only a server that answered is stopped.
  if (ours === undefined && !state) {
    await rm(path.join(clusterDir, 'postmaster.pid'), { force: true });
    return undefined;
  }
  log(`Stopping PostgreSQL (process ${pid}), left by an earlier run…`);
  await stopProcess(pid, { immediate: !durable });
  return undefined;
}

/**
 * @param {string} clusterDir
 * @param {string} password
 * @returns {Promise<{ port: number, fsync: boolean } | undefined>} undefined when it does not answer as the server of this data
 */
async function ask(clusterDir, password) {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const file = await readPidFile(clusterDir);
    if (!file) return undefined;
    if (file.port > 0) {
      try {
        const url = `postgres://${superuser}:${password}@127.0.0.1:${file.port}/postgres`;
        const row = await asAdmin(url, async client => {
          const result = await client.query(
            `SELECT current_setting('data_directory') AS folder, current_setting('fsync') = 'on' AS fsync`,
          );
          return /** @type {{ folder: string, fsync: boolean }} */ (result.rows[0]);
        });
        return row.folder === clusterDir ? { port: file.port, fsync: row.fsync } : undefined;
      } catch (error) {
        const { code } = /** @type {NodeJS.ErrnoException} */ (error);
        // Starting up or recovering: it will answer. Refused while the file is not yet ready: the same.
        if (code !== '57P03' && (file.ready || code !== 'ECONNREFUSED')) return undefined;
      }
    }
    if (!(await isAlive(file.pid))) return undefined;
    await sleep(100);
  }
  return undefined;
}

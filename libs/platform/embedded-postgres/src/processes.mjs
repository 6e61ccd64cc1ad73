import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @param {number} pid */
export async function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  // A dead process that nobody has waited for (containers without an init) still answers to signal 0.
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return !/^\d+ \(.*\) [ZX] /s.test(stat);
}

/**
 * Whether the process is the PostgreSQL server of this data folder, and not a stranger that got its number.
 * @param {number} pid
 * @param {string} clusterDir real path
 * @returns {Promise<boolean | undefined>} undefined where the system does not tell
 */
export async function isPostgresOf(pid, clusterDir) {
  if (process.platform === 'win32') return undefined;
  // A server's working directory is its data folder; a deleted folder of the same name is told apart by its suffix.
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  if (cwd !== undefined) return cwd === clusterDir;
  const { stdout } = await run('ps', ['-ww', '-p', String(pid), '-o', 'command=']).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres') && stdout.includes(clusterDir);
}

/**
 * @param {number} pid
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether it ended in time
 */
export async function waitForEnd(pid, milliseconds) {
  const deadline = Date.now() + milliseconds;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

/**
 * Stops a server: politely, then at once, then by force.
 * @param {number} pid
 * @param {{ immediate?: boolean }} [options] `immediate` skips the final checkpoint (recovery runs at the next start)
 */
export async function stopProcess(pid, { immediate = false } = {}) {
  /** @type {[NodeJS.Signals, number][]} */
  const steps = immediate
    ? [['SIGQUIT', 5_000]]
    : [
        ['SIGINT', 15_000],
        ['SIGQUIT', 5_000],
      ];
  for (const [signal, patience] of [...steps, /** @type {[NodeJS.Signals, number]} */ (['SIGKILL', 5_000])]) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return;
      throw error;
    }
    if (await waitForEnd(pid, patience)) return;
  }
}

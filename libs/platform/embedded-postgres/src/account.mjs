import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { PostgresStartError } from './errors.mjs';

const run = promisify(execFile);

/**
 * The account that PostgreSQL runs as. `null` means the one that runs this process.
 * @typedef {{ uid: number, gid: number } | null} Account
 */

/**
 * PostgreSQL refuses to run as root. Root therefore hands over to the owner of the existing data, else to `nobody`.
 * @param {string} clusterDir
 * @returns {Promise<Account>}
 */
export async function accountFor(clusterDir) {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const existing = await stat(clusterDir).catch(() => undefined);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  const fields = passwd
    .split('\n')
    .find(line => line.startsWith('nobody:'))
    ?.split(':');
  // macOS lists nobody as -2; the kernel counts it unsigned.
  const id = (/** @type {string | undefined} */ text) => (text === undefined ? 65534 : Number(text) >>> 0);
  return { uid: id(fields?.[2]), gid: id(fields?.[3]) };
}

/**
 * Whether the account can enter a folder. Asked of the system itself, so that access lists and mounts count too.
 * @param {Account} account
 * @param {string} folder
 */
export async function canEnter(account, folder) {
  if (!account) return true;
  try {
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', env: {} });
    return true;
  } catch (error) {
    assertMaySwitch(error);
    return false;
  }
}

/**
 * Whether the account can run a program from where it lies (folders closed to others and `noexec` mounts say no).
 * @param {Account} account
 * @param {string} program
 */
export async function canRun(account, program) {
  try {
    await run(program, ['--version'], { ...account, cwd: process.platform === 'win32' ? undefined : '/', env: {} });
    return true;
  } catch (error) {
    assertMaySwitch(error);
    return false;
  }
}

/** @param {unknown} error */
function assertMaySwitch(error) {
  const failure = /** @type {NodeJS.ErrnoException} */ (error);
  if (failure.code === 'EPERM' && failure.syscall?.startsWith('spawn') && process.getuid?.() === 0) {
    throw new PostgresStartError(
      'no-access',
      'PostgreSQL refuses to run as root, and this root account may not switch to another. Start as an ordinary account, or set DATABASE_URL.',
      error,
    );
  }
}

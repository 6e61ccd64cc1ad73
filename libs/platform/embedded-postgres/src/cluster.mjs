import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { diskFull, lastLine, PostgresStartError } from './errors.mjs';
import { isAlive } from './processes.mjs';

const run = promisify(execFile);
const passwordFile = 'tessellate-password';
const smallestRoom = 150 * 1024 * 1024;

export const superuser = 'tessellate';

/** @param {string} home */
export const clusterOf = home => path.join(home, 'cluster');

/** @param {string} clusterDir */
export async function readPassword(clusterDir) {
  return (await readFile(path.join(clusterDir, passwordFile), 'utf8')).trim();
}

/**
 * Makes a new cluster unless there is one. It is made beside its final name and renamed, so that an interrupted attempt
 * leaves nothing that looks whole, and of two starts at once one wins.
 * @param {object} options
 * @param {string} options.home
 * @param {import('./account.mjs').Account} options.account
 * @param {{ initdb: string, version: string }} options.binaries
 * @param {boolean} options.durable
 * @param {(line: string) => void} options.log
 */
export async function ensureCluster({ home, account, binaries, durable, log }) {
  const final = clusterOf(home);
  const major = /** @type {string} */ (binaries.version.split('.')[0]);
  const found = await readFile(path.join(final, 'PG_VERSION'), 'utf8').catch(error => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (found !== undefined) {
    if (found.trim() === major) return;
    throw new PostgresStartError(
      'wrong-version',
      `The data in ${home} was written by PostgreSQL ${found.trim()}, and this version brings ${major}. Move the folder elsewhere to start afresh.`,
    );
  }

  await removeDrafts(home);
  const { bavail, bsize } = await statfs(home);
  if (bavail * bsize < smallestRoom) throw diskFull(home);
  log('Creating the database…');
  const draft = path.join(home, `cluster.new-${process.pid}`);
  const secret = path.join(home, `password.new-${process.pid}`);
  try {
    await mkdir(draft, { mode: 0o700 });
    await writeFile(secret, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
    if (account) for (const file of [draft, secret]) await chown(file, account.uid, account.gid);
    await run(
      binaries.initdb,
      [
        ...['-D', draft, '-U', superuser, `--pwfile=${secret}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-T', 'english'],
        ...['--no-instructions', ...(durable ? [] : ['--no-sync'])],
      ],
      { ...account, cwd: process.platform === 'win32' ? undefined : '/', env: serverEnvironment() },
    ).catch(error => {
      throw new Error(lastLine(String(error.stderr || error.message)), { cause: error });
    });
    await rename(secret, path.join(draft, passwordFile));
    await rename(draft, final).catch(error => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(secret, { force: true });
  }
}

/** @param {string} home */
async function removeDrafts(home) {
  for (const name of await readdir(home)) {
    const pid = /^(?:cluster|password)\.new-(\d+)$/.exec(name)?.[1];
    if (pid && !(await isAlive(Number(pid)))) await rm(path.join(home, name), { recursive: true, force: true });
  }
}

/** Nothing of the person's own PostgreSQL settings (PGDATA, PGPORT…) or language may reach the server. */
export function serverEnvironment() {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
}

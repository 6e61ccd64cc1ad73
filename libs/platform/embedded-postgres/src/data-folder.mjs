import {
  chmod,
  chown,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canEnter } from './account.mjs';
import { PostgresStartError } from './errors.mjs';
import { isAlive } from './processes.mjs';

/**
 * Makes the data folder ready for the account that PostgreSQL runs as.
 * When that account cannot reach it (root started from a private home folder), the data is kept elsewhere and the
 * wanted path becomes a link to it; a removed link never brings old data back, since each new place has a name of its own.
 * @param {string} dataDir
 * @param {import('./account.mjs').Account} account
 * @param {(line: string) => void} log
 * @returns {Promise<string>} the real folder
 */
export async function prepareDataFolder(dataDir, account, log) {
  await mkdir(path.dirname(dataDir), { recursive: true });
  const link = await lstat(dataDir).catch(() => undefined);
  if (link?.isSymbolicLink() && !(await realpath(dataDir).catch(() => undefined))) await rm(dataDir);
  if (!account) {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return realpath(dataDir);
  }

  const existing = await realpath(dataDir).catch(() => undefined);
  if (existing) {
    if ((await lstat(existing)).uid === 0) await give(existing, account);
    if (await canEnter(account, existing)) return existing;
    if ((await readdir(existing)).length > 0) {
      throw new PostgresStartError(
        'no-access',
        `PostgreSQL runs as account ${account.uid}, which cannot reach its data in ${existing}. Allow others to enter the folders above it (chmod o+x).`,
      );
    }
    await rm(existing, { recursive: true });
  } else if (await canEnter(account, await realpath(path.dirname(dataDir)))) {
    await mkdir(dataDir, { mode: 0o700 });
    await give(dataDir, account);
    return realpath(dataDir);
  }
  const elsewhere = await makeElsewhere(account);
  await symlink(elsewhere, dataDir);
  log(`PostgreSQL does not run as root, and no other account can reach ${dataDir}: its data is in ${elsewhere}`);
  return elsewhere;
}

/** @param {string} folder @param {{ uid: number, gid: number }} account */
async function give(folder, account) {
  await chown(folder, account.uid, account.gid);
  await chmod(folder, 0o700);
}

/** @param {{ uid: number, gid: number }} account */
async function makeElsewhere(account) {
  for (const parent of [
    '/var/lib/tessellate',
    path.join('/var/tmp', 'tessellate'),
    path.join(tmpdir(), 'tessellate'),
  ]) {
    try {
      await mkdir(parent, { recursive: true, mode: 0o711 });
      const info = await lstat(parent);
      if (!info.isDirectory() || info.uid !== 0) continue;
      await chmod(parent, 0o711);
      if (!(await canEnter(account, parent))) continue;
      const folder = await mkdtemp(path.join(parent, 'postgres-'));
      await give(folder, account);
      return folder;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOSPC') throw error;
    }
  }
  throw new PostgresStartError(
    'no-access',
    'PostgreSQL refuses to run as root, and no folder for its data can be reached by another account. Start as an ordinary account, or set DATABASE_URL.',
  );
}

/**
 * Several programs may use one server (a second start adopts it). Each leaves a note; the last to leave stops the server.
 * @param {string} home
 */
export function ownersOf(home) {
  const folder = path.join(home, 'owners');
  const own = path.join(folder, String(process.pid));
  return {
    async join() {
      await mkdir(folder, { recursive: true });
      await writeFile(own, '');
    },
    /** @returns {Promise<boolean>} whether another living program still uses the server */
    async leave() {
      await rm(own, { force: true });
      let others = false;
      for (const name of await readdir(folder).catch(() => /** @type {string[]} */ ([]))) {
        if (await isLivingNode(Number(name))) others = true;
        else await rm(path.join(folder, name), { force: true });
      }
      return others;
    },
  };
}

/** A process id may have been given to another program since: where the system tells, it must be Node. @param {number} pid */
async function isLivingNode(pid) {
  if (!Number.isInteger(pid) || !(await isAlive(pid))) return false;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  return command === undefined || /node|jest|npm/i.test(command);
}

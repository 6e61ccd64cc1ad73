import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { run, runNode } from './child.mjs';
import { diskFullLine, Failure, isDiskFull } from './failure.mjs';
import { at } from './paths.mjs';
import { say, seconds, whileWaiting } from './terminal.mjs';

const stampFile = at('node_modules', '.tessellate-lock');

/** Installs what the lockfile says, when something is missing or another version is there. */
export async function ensureDependencies() {
  const lock = await readFile(at('package-lock.json'), 'utf8').catch(() => {
    throw new Failure('package-lock.json is missing: this is not a complete copy of Tessellate. Clone it again.');
  });
  const stamp = createHash('sha256').update(lock).digest('hex');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  if (await installedByHand(lock)) {
    await writeFile(stampFile, stamp);
    return;
  }
  const start = performance.now();
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  // Tools installed for production only could neither build nor test.
  const env = { NODE_ENV: 'development' };
  const work = npm?.endsWith('.js')
    ? runNode(npm, args, { env })
    : run('npm', args, { env, shell: process.platform === 'win32' });
  const { code, output } = await whileWaiting(() => 'Installing dependencies…', work);
  if (code !== 0) throw installFailure(output);
  await writeFile(stampFile, stamp);
  say(`Dependencies installed in ${seconds(start)}`);
}

/** @param {string} output */
function installFailure(output) {
  if (isDiskFull(output)) return new Failure(diskFullLine);
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output)) {
    return new Failure(
      'The dependencies could not be downloaded: npm cannot reach its registry. Check the connection (or proxy) and try again.',
      output,
    );
  }
  return new Failure('The dependencies could not be installed; npm says why above.', output);
}

/**
 * Whether npm's own note of what it installed agrees with the lockfile, so that a manual install is not repeated.
 * @param {string} lock
 */
async function installedByHand(lock) {
  const note = await readFile(at('node_modules', '.package-lock.json'), 'utf8').catch(() => undefined);
  if (note === undefined) return false;
  /** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean, link?: boolean, resolved?: string }} Entry */
  /** @type {Record<string, Entry>} */
  const wanted = JSON.parse(lock).packages;
  /** @type {Record<string, Entry>} */
  const installed = JSON.parse(note).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) return true;
    const found = installed[path];
    if (!found) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity && found.link === entry.link;
  });
}

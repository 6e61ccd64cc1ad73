import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { runNode } from './child.mjs';
import { diskFullLine, Failure, isDiskFull } from './failure.mjs';
import { apiMain, apiMigrate, at, root, seedMain, webDist } from './paths.mjs';
import { say, seconds, whileWaiting } from './terminal.mjs';

export const nx = at('node_modules', 'nx', 'dist', 'bin', 'nx.js');
/** One short-lived process with plain output: nothing is left running, and lines can be read by a program. */
export const nxEnvironment = {
  NX_DAEMON: 'false',
  // Processes of their own for its plugins take longer to start than what they do.
  NX_ISOLATE_PLUGINS: 'false',
  NX_TUI: 'false',
  NX_NO_CLOUD: 'true',
  NO_COLOR: undefined,
  FORCE_COLOR: '0',
};

const stampFile = at('dist', '.build-stamp');
const sources = ['apps/api', 'apps/web', 'apps/load', 'libs', 'prisma-seed'];
const outputs = [apiMain, apiMigrate, path.join(webDist, 'index.html'), seedMain];

/**
 * Builds when a source file differs from the last build.
 * @returns {Promise<string>} the stamp of what is built
 */
export async function ensureBuilt() {
  const stamp = await sourceStamp();
  const built = await readFile(stampFile, 'utf8').catch(() => '');
  if (built === stamp && outputs.every(file => existsSync(file))) return stamp;

  const start = performance.now();
  /** @type {string[]} */
  const done = [];
  const work = runNode(
    nx,
    ['run-many', '-t', 'build', '--outputStyle=static', `--parallel=${availableParallelism()}`],
    {
      env: nxEnvironment,
      onLine: line => {
        const project = /nx run (\S+):build/.exec(line)?.[1]?.replace(/^@tessellate\//, '');
        if (project && !done.includes(project)) done.push(project);
      },
    },
  );
  const { code, output } = await whileWaiting(() => `Building…${done.length ? ` done: ${done.join(', ')}` : ''}`, work);
  if (code !== 0)
    throw isDiskFull(output)
      ? new Failure(diskFullLine)
      : new Failure('The build failed; the reason is above.', output);
  const missing = outputs.find(file => !existsSync(file));
  if (missing) throw new Failure(`The build made no ${path.relative(root, missing)}.`, output);
  await rememberBuild(stamp);
  say(`Built in ${seconds(start)}`);
  return stamp;
}

/** Says that what is built is of the sources as they are. @param {string} [stamp] */
export async function rememberBuild(stamp) {
  const current = stamp ?? (await sourceStamp());
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, current);
}

/** Makes the next start build, whatever the sources look like then. */
export const forgetBuild = () => rm(stampFile, { force: true });

/** A digest of every file that the build reads. */
async function sourceStamp() {
  const files = (await readdir(root, { withFileTypes: true }))
    .filter(entry => entry.isFile() && /\.(json|[cm]?[jt]s)$/.test(entry.name))
    .map(entry => path.join(root, entry.name));
  for (const folder of sources) await collect(at(folder), files);
  const hash = createHash('sha256');
  for (const file of files.sort())
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

/** @param {string} folder @param {string[]} files */
async function collect(folder, files) {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) continue;
    const child = path.join(folder, entry.name);
    if (entry.isDirectory()) await collect(child, files);
    else if (entry.isFile()) files.push(child);
  }
}

/**
 * @typedef {object} LockEntry
 * @property {string} [resolved]
 * @property {boolean} [link] a package of this repository
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {boolean} [peer]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, { optional?: boolean }>} [peerDependenciesMeta]
 */

/** @typedef {{ packages: Record<string, LockEntry>, lockfileVersion: number }} Lock */

/**
 * What a program of this repository needs to run, out of the lock file of the whole: the image installs these and nothing else.
 * `npm ci --workspace` would bring what its packages could also work with (optional peers), such as React and TypeScript.
 * @param {Lock} lock
 * @param {string} workspace its folder
 * @returns {{ dependencies: Record<string, string>, packages: Record<string, LockEntry> }} those asked for by our own packages; everything
 */
export function packagesOf(lock, workspace) {
  /** @type {Record<string, string>} */
  const dependencies = {};
  /** @type {Record<string, LockEntry>} */
  const packages = {};
  const seen = new Set([workspace]);
  const waiting = [workspace];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = lock.packages[at] ?? {};
    const own = !at.includes('node_modules/');
    for (const [name, { range, optional }] of needsOf(entry)) {
      const found = locate(lock, at, name);
      if (!found && optional) continue;
      if (!found) throw new Error(`The lock file has no ${name}, which ${at} needs. Run npm install.`);
      const target = lock.packages[found]?.link ? (lock.packages[found]?.resolved ?? '') : found;
      if (own && target === found) {
        if ((dependencies[name] ?? range) !== range)
          throw new Error(`Two versions of ${name} are asked for: ${dependencies[name]}, and ${range} by ${at}.`);
        dependencies[name] = range;
      }
      if (target === found) packages[found] = lock.packages[found] ?? {};
      if (seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
    }
  }
  return { dependencies: sorted(dependencies), packages: sorted(packages) };
}

/**
 * The two files that `npm ci` reads, for a folder with nothing but the program.
 * @param {Lock} lock
 * @param {string} workspace
 * @param {string} name
 */
export function installFiles(lock, workspace, name) {
  const { dependencies, packages } = packagesOf(lock, workspace);
  const manifest = { name, version: '0.0.0', private: true, type: 'module', dependencies };
  const entries = Object.entries(packages).map(([path, { ...entry }]) => {
    // Said of the whole repository, where tools may be the reason that a package is there.
    for (const flag of /** @type {const} */ (['dev', 'devOptional', 'peer'])) delete entry[flag];
    return [path, entry];
  });
  return {
    'package.json': manifest,
    /** @type {Lock & Record<string, unknown>} */
    'package-lock.json': {
      name,
      version: manifest.version,
      lockfileVersion: lock.lockfileVersion,
      requires: true,
      packages: { '': { name, version: manifest.version, dependencies }, ...Object.fromEntries(entries) },
    },
  };
}

/** @param {LockEntry} entry @returns {Map<string, { range: string, optional: boolean }>} */
function needsOf({ dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const needs = new Map();
  for (const [name, range] of Object.entries(peerDependencies))
    if (!peerDependenciesMeta[name]?.optional) needs.set(name, { range, optional: false });
  for (const [name, range] of Object.entries(dependencies)) needs.set(name, { range, optional: false });
  for (const [name, range] of Object.entries(optionalDependencies)) needs.set(name, { range, optional: true });
  return needs;
}

/**
 * Where Node finds a package from a place in the tree: the nearest node_modules upward.
 * @param {Lock} lock @param {string} from @param {string} name
 */
function locate(lock, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (lock.packages[path]) return path;
    if (!folder) return null;
  }
}

/** @template T @param {Record<string, T>} record @returns {Record<string, T>} */
const sorted = record => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

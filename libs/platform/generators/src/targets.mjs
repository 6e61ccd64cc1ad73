import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Whole journeys need a server, a browser and a build: `npm test` runs them. */
const JOURNEYS = 'apps/web-e2e';
const TSC = 'node node_modules/typescript-native/bin/tsc';
const JEST = 'node --experimental-vm-modules node_modules/jest/bin/jest.js --config jest.config.mjs';

/**
 * An Nx plugin: what `npx nx affected -t lint typecheck test` can do for each package, so that none has to list it.
 * @type {import('@nx/devkit').CreateNodesV2}
 */
export const createNodesV2 = [
  '{apps/*,libs/*/*,libs/platform/*/*,prisma-seed}/package.json',
  (files, _options, { workspaceRoot }) =>
    files
      .filter(file => !file.includes('node_modules'))
      .map(file => {
        const root = path.dirname(file);
        return [file, { projects: { [root]: { targets: targetsOf(root, workspaceRoot) } } }];
      }),
];

/** @param {string} root of the package @param {string} workspaceRoot */
function targetsOf(root, workspaceRoot) {
  const sources = sourcesIn(path.join(workspaceRoot, root));
  const cwd = { cwd: '{workspaceRoot}' };
  /** @type {Record<string, import('@nx/devkit').TargetConfiguration>} */
  const targets = {};
  if (sources.length > 0)
    targets['lint'] = { command: `oxlint ${root} && eslint --max-warnings=0 ${root}`, options: cwd };
  // One after another: each starts a PostgreSQL of its own, and Jest itself takes all cores.
  if (root !== JOURNEYS && sources.some(name => /[.-]spec\.[a-z]+$/.test(name)))
    targets['test'] = { command: `${JEST} ${root}/`, options: cwd, parallelism: false };
  // The server's check reads the tests of all domains; its own run of it is the one that `npm test` needs.
  if (root.endsWith('/tests'))
    targets['typecheck'] = { command: `${TSC} -p apps/api/tsconfig.check.json`, options: cwd, cache: false };
  return targets;
}

/** @param {string} folder */
const sourcesIn = folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.(tsx?|[cm]?js)$/.test(name) && !/(^|[\\/])(node_modules|dist)[\\/]/.test(name),
  );

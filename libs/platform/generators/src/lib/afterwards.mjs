import { execFileSync } from 'node:child_process';

const CODEGEN = [
  'node_modules/@graphql-codegen/cli/esm/bin.js',
  '--config',
  'libs/platform/web-kernel/codegen/codegen.mjs',
];

/** Links new packages, and writes what they depend on now into the lock file. @param {string} root */
export const installPackages = root =>
  void execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit' });

/** Types the documents of the browser's packages by the schema as it is written. @param {string} root */
export const typeDocuments = root =>
  void execFileSync(process.execPath, CODEGEN, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

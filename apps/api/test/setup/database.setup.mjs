import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { startTestCluster } from '@tessellate/embedded-postgres';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../../..');

/** Starts PostgreSQL for the tests and migrates the template database; workers copy it (see workerDatabaseUrl). */
export default async function startDatabase() {
  // Several groups of tests name this setup; one cluster serves them all.
  if (globalThis.stopTestCluster) return;
  const cluster = await startTestCluster();
  const program = await mkdtemp(await cache('migrate-for-tests-'));
  try {
    await bundleMigrate(program);
    await promisify(execFile)(process.execPath, [path.join(program, 'migrate.mjs')], {
      cwd: root,
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        DATABASE_URL: cluster.templateUrl,
        AUTH_SECRET: process.env.AUTH_SECRET ?? randomBytes(32).toString('hex'),
      },
    });
  } catch (error) {
    await cluster.stop();
    throw new Error(`The migrations failed on an empty database:\n${error.stderr || error.stdout || error.message}`);
  } finally {
    await rm(program, { recursive: true, force: true });
  }
  process.env.TEST_PG_URL = cluster.url;
  globalThis.stopTestCluster = cluster.stop;
}

/** Inside the workspace, so that what a program imports is found. @param {string} prefix */
async function cache(prefix) {
  const folder = path.join(root, 'node_modules/.cache');
  await mkdir(folder, { recursive: true });
  return path.join(folder, prefix);
}

/** `migrate` as it is in the sources, as one file, which takes less time than loading each of them. @param {string} outDir */
const bundleMigrate = outDir =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: [/^@tessellate\//], target: 'node' },
    build: {
      ssr: 'apps/api/src/migrate.ts',
      target: 'node20',
      outDir,
      minify: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'migrate.mjs' } },
    },
  });

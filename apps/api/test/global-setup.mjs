import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startTestCluster } from '@tessellate/embedded-postgres';

const root = path.resolve(import.meta.dirname, '../../..');
const migrate = path.join(root, 'dist/apps/api/migrate.js');

/** Starts PostgreSQL for the tests and migrates the template database; workers copy it (see workerDatabaseUrl). */
export default async function globalSetup() {
  if (!existsSync(migrate)) throw new Error('dist/apps/api/migrate.js is missing: run `npm run build` first.');
  const cluster = await startTestCluster();
  try {
    await promisify(execFile)(process.execPath, [migrate], {
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
  }
  process.env.TEST_PG_URL = cluster.url;
  globalThis.stopTestCluster = cluster.stop;
}

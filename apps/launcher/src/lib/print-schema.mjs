import { startTestCluster } from '@tessellate/embedded-postgres';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { runNode } from './child.mjs';
import { apiMigrate } from './paths.mjs';

/**
 * The server prints its own schema, and like any server it wants a migrated database.
 * @param {string} printer the built program
 * @param {string} file to write
 */
export async function printSchema(printer, file) {
  const cluster = await startTestCluster();
  const env = {
    DATABASE_URL: cluster.templateUrl,
    AUTH_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: path.dirname(file),
  };
  try {
    const migrated = await runNode(apiMigrate, [], { env });
    return migrated.code === 0 ? await runNode(printer, [file], { env }) : migrated;
  } finally {
    await cluster.stop();
  }
}

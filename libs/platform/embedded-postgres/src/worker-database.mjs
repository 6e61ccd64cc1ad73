import { createDatabase, dropDatabase } from './databases.mjs';
import { templateName } from './test-cluster.mjs';

/**
 * The database of this test worker: a copy of the migrated template, made on first use and shared by the test files that
 * the worker runs one after another.
 * @param {{ fresh?: boolean }} [options] `fresh` makes it anew, for tests that count every row
 * @returns {Promise<string>}
 */
export async function workerDatabaseUrl({ fresh = false } = {}) {
  const admin = process.env['TEST_PG_URL'];
  if (!admin)
    throw new Error(
      'TEST_PG_URL is not set: run these tests with the configuration at the top, jest.config.mjs; those of services end in .int-spec.ts.',
    );
  const name = `tessellate_worker_${process.env['JEST_WORKER_ID'] ?? '1'}`;
  if (fresh) await dropDatabase(admin, name);
  return createDatabase(admin, name, { template: templateName, ifMissing: true });
}

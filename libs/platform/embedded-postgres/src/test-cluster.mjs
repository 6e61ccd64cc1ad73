import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPidFile } from './adopt.mjs';
import { clusterOf } from './cluster.mjs';
import { createDatabase } from './databases.mjs';
import { isAlive, isPostgresOf, stopProcess } from './processes.mjs';
import { startPostgres } from './server.mjs';

/** The migrated database that each worker's own one is a copy of. */
export const templateName = 'tessellate_template';
const prefix = 'tessellate-test-';

/**
 * Starts a server for tests in a temporary folder, with an empty template database.
 * @returns {Promise<{ url: string, templateUrl: string, stop: () => Promise<void> }>} `url` is the administrator's
 */
export async function startTestCluster() {
  await removeLeftovers();
  const home = await mkdtemp(path.join(tmpdir(), `${prefix}${process.pid}-`));
  const server = await startPostgres({ dataDir: home, durable: false });
  const stop = async () => {
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { url: server.url, templateUrl: await createDatabase(server.url, templateName), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Clusters whose test run was killed would otherwise run, and fill the temporary folder, for ever. */
async function removeLeftovers() {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(prefix) ? /^(\d+)-/.exec(name.slice(prefix.length))?.[1] : undefined;
    if (!owner || (await isAlive(Number(owner)))) continue;
    const home = path.join(tmpdir(), name);
    const pid = (await readPidFile(clusterOf(home)))?.pid;
    if (pid && (await isAlive(pid)) && (await isPostgresOf(pid, clusterOf(home)))) {
      await stopProcess(pid, { immediate: true }).catch(() => {});
    }
    // Another account's leftovers stay.
    await rm(home, { recursive: true, force: true }).catch(() => {});
  }
}

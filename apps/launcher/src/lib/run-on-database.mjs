import { ensureBuilt } from './build.mjs';
import { runNode } from './child.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { at } from './paths.mjs';
import { prepareData } from './prepare-data.mjs';
import { serverEnvironment } from './server-environment.mjs';

/**
 * Runs a program of the server on the database that `npm start` would use, migrated; whether a demo community is wanted is for
 * the server's start to say.
 * @param {string} program such as `schools-import.js`
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export async function runOnDatabase(program, args) {
  await ensureDependencies();
  const stamp = await ensureBuilt();
  // Only now are the dependencies there that this needs.
  const { openDatabase } = await import('./database.mjs');
  const database = await openDatabase();
  const { env } = await serverEnvironment({ port: 3000, database });
  await prepareData({ env, demo: false, embedded: false, stamp });
  const { code } = await runNode(at('dist', 'apps', 'api', program), args, { env, inherit: true });
  return code;
}

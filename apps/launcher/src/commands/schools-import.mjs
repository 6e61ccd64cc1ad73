import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ensureBuilt } from '../lib/build.mjs';
import { runNode } from '../lib/child.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { Failure, runCommand } from '../lib/failure.mjs';
import { at } from '../lib/paths.mjs';
import { prepareData } from '../lib/prepare-data.mjs';
import { serverEnvironment } from '../lib/server-environment.mjs';
import { listenForSignals } from '../lib/shutdown.mjs';

await runCommand(async () => {
  listenForSignals({ exitCode: () => 130 });
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const [file, ...more] = process.argv.slice(2);
  if (!file || more.length > 0) throw new Failure('Name one file: npm run schools:import -- FILE');
  // npm runs scripts in the project's folder; the person named the file from their own.
  const source = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (!(await stat(source).catch(() => undefined))?.isFile()) throw new Failure(`There is no file ${source}.`);

  await ensureDependencies();
  const stamp = await ensureBuilt();
  const { openDatabase } = await import('../lib/database.mjs');
  const database = await openDatabase();
  const { env } = await serverEnvironment({ port: 3000, database });
  // Only the schema: whether a demo community is wanted is for the server's start to say.
  await prepareData({ env, demo: false, embedded: false, stamp });
  const { code } = await runNode(at('dist/apps/api/schools-import.js'), [source], { env, inherit: true });
  return code;
});

import { existsSync } from 'node:fs';
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
  const addresses = process.argv.slice(2);
  if (![0, 2].includes(addresses.length))
    throw new Failure('Name the old address and the new one: npm run accounts:address -- OLD NEW');
  await ensureDependencies();
  const stamp = await ensureBuilt();
  const { openDatabase } = await import('../lib/database.mjs');
  const database = await openDatabase();
  const { env } = await serverEnvironment({ port: 3000, database });
  await prepareData({ env, demo: false, embedded: false, stamp });
  const { code } = await runNode(at('dist/apps/api/accounts-address.js'), addresses, { env, inherit: true });
  return code;
});

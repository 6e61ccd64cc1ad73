import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { ensureBuilt } from '../lib/build.mjs';
import { clearLeftoverApi, startApi } from '../lib/api-process.mjs';
import { printDemoAccounts } from '../lib/demo-accounts.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { runCommand } from '../lib/failure.mjs';
import { keepRunning } from '../lib/keep-running.mjs';
import { at, dataDir } from '../lib/paths.mjs';
import { assertPortFree, readPort } from '../lib/ports.mjs';
import { prepareData } from '../lib/prepare-data.mjs';
import { serverEnvironment } from '../lib/server-environment.mjs';
import { listenForSignals } from '../lib/shutdown.mjs';
import { say, seconds } from '../lib/terminal.mjs';

await runCommand(async () => {
  const began = performance.now();
  let ready = false;
  listenForSignals({ exitCode: () => (ready ? 0 : 130) });
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const port = readPort(process.env['PORT'], 3000);

  await clearLeftoverApi();
  await assertPortFree(port);
  await ensureDependencies();
  await mkdir(dataDir, { recursive: true });
  // Only now are the dependencies there that this needs. Before the build, so that an unreachable database is said at once.
  const { openDatabase } = await import('../lib/database.mjs');
  const database = await openDatabase();
  const stamp = await ensureBuilt();
  const { env, demo, publicUrl } = await serverEnvironment({ port, database });
  await prepareData({ env, demo, embedded: database.embedded, stamp });
  const log = process.env['LOG'] === 'stdout' ? 'stdout' : 'file';
  const api = await startApi({ port, env, log });
  ready = true;

  say();
  say(`  Tessellate is ready: ${publicUrl}   (in ${seconds(began)})`);
  say();
  if (demo) await printDemoAccounts(port);
  say(`  ${log === 'stdout' ? '' : 'Log: .data/logs/api.log · '}Stop with Ctrl-C`);
  void keepRunning({
    name: 'The server',
    first: api,
    ended: ({ died }) => died,
    start: () => startApi({ port, env, log, again: true }),
  });
});

import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from '../lib/build.mjs';
import { clearLeftoverApi, startApi } from '../lib/api-process.mjs';
import { run } from '../lib/child.mjs';
import { printDemoAccounts } from '../lib/demo-accounts.mjs';
import { ensureDependencies } from '../lib/dependencies.mjs';
import { runCommand } from '../lib/failure.mjs';
import { apiMain, at, dataDir } from '../lib/paths.mjs';
import { assertPortFree, readPort } from '../lib/ports.mjs';
import { prepareData } from '../lib/prepare-data.mjs';
import { serverEnvironment } from '../lib/server-environment.mjs';
import { isStopping, listenForSignals, onStop } from '../lib/shutdown.mjs';
import { say } from '../lib/terminal.mjs';

const webPort = 5173;
const proxied = ['/graphql', '/api', '/files', '/health'];

await runCommand(async () => {
  listenForSignals({ exitCode: () => 0 });
  if (existsSync(at('.env'))) process.loadEnvFile(at('.env'));
  const port = readPort(process.env['PORT'], 3000);
  await clearLeftoverApi();
  await assertPortFree(port);
  await assertPortFree(webPort);
  await ensureDependencies();
  const stamp = await ensureBuilt();
  await mkdir(dataDir, { recursive: true });

  const { openDatabase } = await import('../lib/database.mjs');
  const database = await openDatabase();
  const { env, demo, publicUrl } = await serverEnvironment({
    port,
    database,
    publicUrl: `http://localhost:${webPort}`,
  });
  await prepareData({ env, demo, embedded: database.embedded, stamp });

  let api = await startApi({ port, env, log: 'stdout' });
  reportDeath(api.died);
  await startWeb(port);
  say();
  say(`  Web with reload: ${publicUrl}   API: http://localhost:${port}/graphql   Stop with Ctrl-C`);
  say();
  if (demo) await printDemoAccounts(port);

  watchBuild();
  for await (const built of changes(path.dirname(apiMain))) {
    say(`API rebuilt (${built}); restarting…`);
    await api.stop();
    try {
      // Migrations may have come with the change.
      await prepareData({ env, demo: false, embedded: false, stamp });
      api = await startApi({ port, env, log: 'stdout' });
      reportDeath(api.died);
    } catch (error) {
      const { message, detail } = /** @type {Error & { detail?: string }} */ (error);
      say(`${detail ?? ''}\n${message} Waiting for a change.`);
    }
  }
});

/** @param {Promise<Error>} died */
function reportDeath(died) {
  void died.then(failure => say(`${failure.message} Waiting for a change.`));
}

/** Serves the web client from its sources. @param {number} apiPort */
async function startWeb(apiPort) {
  const { createServer } = await import('vite');
  const target = `http://127.0.0.1:${apiPort}`;
  const server = await createServer({
    root: at('apps/web'),
    server: {
      port: webPort,
      strictPort: true,
      proxy: { ...Object.fromEntries(proxied.map(prefix => [prefix, { target }])), '/socket.io': { target, ws: true } },
    },
  });
  await server.listen();
  onStop({ stop: () => server.close() });
}

/** Builds the API again whenever a file that went into it changes. */
function watchBuild() {
  const vite = at('node_modules/vite/bin/vite.js');
  void run(process.execPath, [vite, 'build', '--watch', '--logLevel', 'warn'], {
    cwd: at('apps/api'),
    inherit: true,
  }).then(({ code }) => {
    if (!isStopping())
      say(`The API's watching build ended (exit code ${code}): changes no longer reach it until you restart.`);
  });
}

/**
 * Yields when the built files have changed and have been still for a moment.
 * @param {string} folder
 */
async function* changes(folder) {
  let known = await newest(folder);
  // The watching build begins with a build of what is already running.
  let first = true;
  while (!isStopping()) {
    await sleep(300);
    const now = await newest(folder);
    if (now === known) continue;
    await sleep(300);
    if ((await newest(folder)) !== now) continue;
    known = now;
    if (first) first = false;
    else yield new Date(now).toLocaleTimeString();
  }
}

/** @param {string} folder */
async function newest(folder) {
  let latest = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!name.endsWith('.js')) continue;
    latest = Math.max(latest, (await stat(path.join(folder, name)).catch(() => undefined))?.mtimeMs ?? 0);
  }
  return latest;
}

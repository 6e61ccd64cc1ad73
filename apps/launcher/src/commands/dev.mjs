import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, forgetBuild } from '../lib/build.mjs';
import { clearLeftoverApi, startApi } from '../lib/api-process.mjs';
import { runNode } from '../lib/child.mjs';
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
  await mkdir(dataDir, { recursive: true });
  const { openDatabase } = await import('../lib/database.mjs');
  const database = await openDatabase();
  const stamp = await ensureBuilt();
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

  // What is built follows the sources from here on; a later start cannot tell from its own note.
  await forgetBuild();
  watchBuild();
  for await (const time of changes(path.dirname(apiMain))) {
    say(`API rebuilt (${time}); restarting…`);
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
  const listeners = process.listeners('SIGTERM');
  const server = await createServer({
    root: at('apps/web'),
    server: {
      port: webPort,
      strictPort: true,
      proxy: { ...Object.fromEntries(proxied.map(prefix => [prefix, { target }])), '/socket.io': { target, ws: true } },
    },
  });
  await server.listen();
  // Vite would end the whole process on SIGTERM, before the database has stopped.
  for (const added of process.listeners('SIGTERM')) if (!listeners.includes(added)) process.off('SIGTERM', added);
  onStop({ stop: () => server.close() });
}

/** Builds the API again whenever a file that went into it changes. */
function watchBuild() {
  const vite = at('node_modules/vite/bin/vite.js');
  const args = ['build', '-c', 'apps/api/vite.config.mjs', '--watch', '--logLevel', 'warn'];
  void runNode(vite, args, { inherit: true }).then(({ code }) => {
    if (!isStopping())
      say(`The API's watching build ended (exit code ${code}): changes no longer reach it until you restart.`);
  });
}

/**
 * Yields when what is built has changed and has been still for a moment. Compares contents, since the watching build
 * begins by writing again what is already running.
 * @param {string} folder
 */
async function* changes(folder) {
  let known = await digest(folder);
  while (!isStopping()) {
    await sleep(300);
    const now = await digest(folder);
    // The folder is emptied before it is written.
    if (now === known || !existsSync(apiMain)) continue;
    await sleep(200);
    if ((await digest(folder)) !== now) continue;
    known = now;
    yield new Date().toLocaleTimeString();
  }
}

/** @param {string} folder */
async function digest(folder) {
  const hash = createHash('sha1');
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names.filter(each => each.endsWith('.js')).sort()) {
    hash.update(name).update(await readFile(path.join(folder, name)).catch(() => ''));
  }
  return hash.digest('hex');
}

import { startTestCluster } from '@tessellate/embedded-postgres';
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../../../..');
const dist = path.resolve(root, process.env['E2E_DIST'] ?? 'dist');
const patience = 12_000;

/**
 * Starts a fresh database, fills it with the demo community, and serves the built app from it.
 * @param {{ publicUrl?: string }} [options] the address that people use, where it is not the server's own
 * @returns {Promise<{ url: string, port: number, databaseUrl: string, stop: () => Promise<void> }>}
 */
export async function startTestServer({ publicUrl } = {}) {
  for (const file of ['apps/api/main.js', 'apps/api/migrate.js', 'apps/web/index.html', 'prisma-seed/seed.js'])
    if (!existsSync(path.join(dist, file))) throw new Error(`${file} has not been built: run \`npm run build\` first.`);

  const cluster = await startTestCluster();
  const dataDir = await mkdtemp(path.join(tmpdir(), 'tessellate-e2e-'));
  const clear = async () => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const port = await freePort(21_000 + (process.pid % 5_000));
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: publicUrl ?? url,
      DATABASE_URL: cluster.templateUrl,
      AUTH_SECRET: randomBytes(32).toString('hex'),
      DATA_DIR: dataDir,
      WEB_DIST: path.join(dist, 'apps/web'),
      DEMO: '1',
      RATE_LIMITS: '0',
      LOG_LEVEL: process.env['E2E_LOG'] ?? 'silent',
    };
    await run('apps/api/migrate.js', env);
    await run('prisma-seed/seed.js', env);
    const stopApi = await startApi(env, url);
    return {
      url,
      port,
      databaseUrl: cluster.templateUrl,
      stop: async () => {
        await stopApi();
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** @param {string} file @param {NodeJS.ProcessEnv} env */
async function run(file, env) {
  await promisify(execFile)(process.execPath, [path.join(dist, file)], { cwd: root, env, maxBuffer: 1e8 }).catch(
    error => {
      throw new Error(`${file} failed:\n${error.stderr || error.stdout || error.message}`);
    },
  );
}

/** @param {NodeJS.ProcessEnv} env @param {string} url @returns {Promise<() => Promise<void>>} */
async function startApi(env, url) {
  const follow = pathToFileURL(path.join(root, 'apps/launcher/src/lib/follow-parent.mjs')).href;
  const output = env['LOG_LEVEL'] === 'silent' ? 'ignore' : 'inherit';
  const child = spawn(process.execPath, ['--import', follow, path.join(dist, 'apps/api/main.js')], {
    cwd: root,
    env,
    stdio: ['ignore', output, 'inherit', 'ipc'],
  });
  let ended = false;
  const end = new Promise(resolve => child.once('exit', resolve)).then(() => (ended = true));
  const stop = async () => {
    if (ended) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), patience);
    await end;
    clearTimeout(timer);
  };
  const deadline = Date.now() + 30_000;
  while (!ended && Date.now() < deadline) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return stop;
    await sleep(100);
  }
  await stop();
  throw new Error('The server did not become ready; what it said is above.');
}

/** Below 32768, where Linux hands out no ports by itself. @param {number} from @returns {Promise<number>} */
async function freePort(from) {
  for (let port = from; port < 32_768; port++) {
    const free = await new Promise(resolve => {
      const probe = createServer();
      probe.once('error', () => resolve(false));
      probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error('No free port was found.');
}

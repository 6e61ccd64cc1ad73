import { startTestCluster } from '@tessellate/embedded-postgres';
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const FIRST_PORT = 26_000;
const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 12_000;

/**
 * Starts a fresh database, fills it with the demo community and serves the built app from it.
 * @param {{ root: string, dist: string, say: (line: string) => void }} options
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startDemoServer({ root, dist, say }) {
  for (const file of ['apps/api/main.js', 'apps/api/migrate.js', 'apps/web/index.html', 'prisma-seed/seed.js'])
    if (!existsSync(path.join(dist, file))) throw new Error(`${file} has not been built: run \`npm run build\` first.`);
  const undo = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    say('Starting PostgreSQL and seeding the demo community');
    const cluster = await startTestCluster();
    undo.push(() => cluster.stop());
    const dataDir = await mkdtemp(path.join(tmpdir(), 'tessellate-web-'));
    undo.push(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));
    const port = await freePort(FIRST_PORT);
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: url,
      DATABASE_URL: cluster.templateUrl,
      AUTH_SECRET: 'only-for-the-benchmark-0123456789abcdef',
      DATA_DIR: dataDir,
      WEB_DIST: path.join(dist, 'apps/web'),
      DEMO: '1',
      DEMO_IN_PRODUCTION: '1',
      RATE_LIMITS: '0',
      LOG_LEVEL: 'warn',
    };
    for (const file of ['apps/api/migrate.js', 'prisma-seed/seed.js'])
      await promisify(execFile)(process.execPath, [path.join(dist, file)], { cwd: root, env, maxBuffer: 1e8 });
    undo.push(await serve(path.join(dist, 'apps/api/main.js'), { cwd: root, env, url }));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function serve(program, { cwd, env, url }) {
  const child = spawn(process.execPath, [program], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  let ended = false;
  const end = new Promise(resolve => child.once('exit', resolve)).then(() => (ended = true));
  const stop = async () => {
    if (ended) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await end;
    clearTimeout(timer);
  };
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!ended && Date.now() < deadline) {
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.status === 200) return stop;
    await sleep(100);
  }
  await stop();
  throw new Error('The server did not become ready; what it said is above.');
}

/** Below 32768, where Linux hands out no ports by itself. */
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

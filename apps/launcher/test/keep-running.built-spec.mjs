/* global describe, it, expect, beforeAll, afterAll */
import { createDatabase, startPostgres } from '@tessellate/embedded-postgres';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '../src/lib/api-process.mjs';
import { BackOff } from '../src/lib/back-off.mjs';
import { runNode } from '../src/lib/child.mjs';
import { keepRunning } from '../src/lib/keep-running.mjs';
import { apiMigrate } from '../src/lib/paths.mjs';
import { stopAll } from '../src/lib/shutdown.mjs';

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

describe('what npm start keeps running', () => {
  /** @type {string} */ let folder;
  /** @type {number} */ let port;
  /** @type {import('@tessellate/embedded-postgres').RunningPostgres} */ let postgres;
  /** @type {Awaited<ReturnType<typeof startApi>>} */ let api;
  let postgresFails = 0;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tessellate-keep-'));
    await chmod(folder, 0o755);
    port = await freePort();
    const dataDir = path.join(folder, 'postgres');
    postgres = await startPostgres({ dataDir });
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'test',
      DATABASE_URL: await createDatabase(postgres.url, 'tessellate'),
      AUTH_SECRET: 'for the test of the launcher 0123456789',
      DATA_DIR: folder,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      PORT: String(port),
      DEMO: '0',
      LOG_LEVEL: 'silent',
    };
    expect((await runNode(apiMigrate, [], { env })).code).toBe(0);
    api = await startApi({ port, env, folder });
    void keepRunning({
      name: 'PostgreSQL',
      first: postgres,
      ended: ({ exited }) => exited,
      start: () => {
        if (postgresFails-- > 0) throw new Error('The disk is full.');
        return startPostgres({ dataDir, port: postgres.port });
      },
      onStarted: started => (postgres = started),
    });
    void keepRunning({
      name: 'The server',
      first: api,
      ended: ({ died }) => died,
      start: () => startApi({ port, env, folder, again: true }),
      onStarted: started => (api = started),
    });
  }, 120_000);

  afterAll(async () => {
    await stopAll();
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  /** @param {boolean} wanted */
  async function becomes(wanted) {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(
        () => undefined,
      );
      await answer?.body?.cancel();
      if ((answer?.status === 200) === wanted) return;
      await sleep(50);
    }
  }

  it('a server that was killed comes back, again and again', async () => {
    for (let time = 0; time < 2; time++) {
      const { pid } = api;
      process.kill(pid, 'SIGKILL');
      while (api.pid === pid) await sleep(50);
      await becomes(true);
    }
  }, 60_000);

  /** Whoever reads, writes or signs in meanwhile is told so in words, and for how long to wait. */
  async function expectToldSo() {
    const url = `http://127.0.0.1:${port}`;
    const headers = { 'content-type': 'application/json', origin: url };
    /** @param {string} path @param {object} [body] */
    const ask = async (path, body) => {
      const answer = await fetch(`${url}${path}`, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {});
      const said = /** @type {{ errors?: object[] }} */ (await answer.json());
      return { status: answer.status, wait: answer.headers.get('retry-after'), ...said, ...said.errors?.[0] };
    };
    const words = { message: expect.stringContaining('try again') };
    const told = { status: 503, wait: '5', code: 'UNAVAILABLE', ...words };
    const someone = { email: 'a@school.example', password: 'a password of some length' };
    expect(await ask('/api/auth/sign-in', someone)).toEqual(told);
    expect(await ask('/graphql', { query: '{ hubs { id } }' })).toMatchObject({
      ...words,
      extensions: { code: 'UNAVAILABLE', retryAfterSeconds: 5 },
    });
    const page = await fetch(`${url}/hubs`, { headers: { accept: 'text/html,*/*' } });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('<h1>Back in a moment</h1>');
    expect((await fetch(`${url}/health/ready`)).status).toBe(503);
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
  }

  it('PostgreSQL comes back however often it is killed, also when the first attempts fail; people are told meanwhile, and the server uses it', async () => {
    const server = api.pid;
    for (const fails of [0, 2, 0]) {
      postgresFails = fails;
      const { pid } = postgres;
      await postgres.kill9();
      if (fails > 0) await expectToldSo();
      while (postgres.pid === pid) await sleep(50);
      await becomes(true);
    }
    expect(api.pid).toBe(server);
  }, 60_000);
});

describe('the pauses between attempts', () => {
  it('grow from half a second to half a minute, and never end', () => {
    const backOff = new BackOff();
    expect(Array.from({ length: 9 }, () => backOff.next())).toEqual([
      500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ]);
  });
});

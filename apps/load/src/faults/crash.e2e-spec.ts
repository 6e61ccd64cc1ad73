import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type RunningPostgres, startPostgres } from '@tessellate/embedded-postgres';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { signInAll } from '../drive/sign-in';
import { uuid } from '../lib/random';
import { freePort, runProgram, type ServerProcess, startProgram } from '../lib/server-process';
import { loadWorld, type World } from '../world/world';

const SERVER = path.resolve('dist/apps/api');
const WRITERS = 16;
const VOLUME = { people: 64, strategies: 10, comments: 10, threads: 20, messages: 200 };
const POST =
  'mutation ($input: PostMessageInput!) { postMessage(input: $input) { ... on MessageStored { message { id number } } } }';

interface Acknowledged {
  id: string;
  number: number;
  writer: number;
  order: number;
}

let dataDir: string;
let postgres: RunningPostgres;
let databasePort: number;
let databaseUrl: string;
let world: World;
let server: ServerProcess;
let port: number;

const startServer = () =>
  startProgram(path.join(SERVER, 'main.js'), [], {
    port,
    readyPath: '/health/ready',
    env: {
      NODE_ENV: 'test',
      DATABASE_URL: databaseUrl,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      AUTH_SECRET: 'for-the-crash-test-0123456789abcdef',
      DATA_DIR: path.join(dataDir, 'files'),
      DEMO: '1',
      RATE_LIMITS: '0',
      LOG_LEVEL: 'silent',
    },
  });

beforeAll(async () => {
  if (!existsSync(path.join(SERVER, 'main.js'))) throw new Error('Build the server first: npm run build');
  dataDir = await mkdtemp(path.join(tmpdir(), 'tessellate-crash-'));
  databasePort = await freePort(18_400);
  postgres = await startPostgres({ dataDir, port: databasePort });
  databaseUrl = await createDatabase(postgres.url, 'tessellate');
  await runProgram(path.join(SERVER, 'migrate.js'), [], { DATABASE_URL: databaseUrl });
  world = await loadWorld(databaseUrl, VOLUME, () => undefined);
  await world.close();
  port = await freePort(18_500);
  server = await startServer();
}, 30_000);

afterAll(async () => {
  await server?.kill9();
  await postgres?.stop();
  if (dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
});

/** Posts until told to stop; what is not acknowledged is sent again with the same id, as the web app does. */
async function write(
  writer: number,
  cookie: string,
  threadId: string,
  stopped: () => boolean,
  seen: Acknowledged[],
): Promise<void> {
  for (let order = 0; !stopped(); order++) {
    const id = uuid();
    const document = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `Writer ${writer}, message ${order}` }] }],
    };
    const body = JSON.stringify({ query: POST, variables: { input: { mutationId: id, threadId, document } } });
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body,
        signal: AbortSignal.timeout(5_000),
      }).then(
        response => response.json() as Promise<{ data?: { postMessage?: { message?: { number: number } } } }>,
        () => null,
      );
      const number = answer?.data?.postMessage?.message?.number;
      if (number !== undefined) {
        seen.push({ id, number, writer, order });
        break;
      }
      await sleep(50);
    }
  }
}

describe('a crash while sixteen people post', () => {
  it('keeps every acknowledged message once, numbered without gaps and in the order of each writer', async () => {
    const hubId = world.hubIds[0] as string;
    const thread = world.threads.find(candidate => candidate.audienceId === hubId);
    if (!thread) throw new Error('The community has no thread.');
    const people = world.people
      .filter(person => person.hubId === hubId && (person.groups.length > 0 || !person.departmentId))
      .slice(0, 4);
    const cookies = await signInAll(
      server.url,
      people.map(person => person.email),
    );

    let stopping = false;
    const seen: Acknowledged[] = [];
    const writers = Promise.all(
      Array.from({ length: WRITERS }, (_, n) =>
        write(n, cookies[n % cookies.length] as string, thread.id, () => stopping, seen),
      ),
    );
    const seenMore = async (count: number) => {
      const wanted = seen.length + count;
      while (seen.length < wanted) await sleep(20);
    };

    await seenMore(150);
    await server.kill9();
    server = await startServer();
    await seenMore(150);
    await postgres.kill9();
    postgres = await startPostgres({ dataDir, port: databasePort });
    await seenMore(150);
    await Promise.all([server.kill9(), postgres.kill9()]);
    postgres = await startPostgres({ dataDir, port: databasePort });
    server = await startServer();
    await seenMore(100);
    stopping = true;
    await writers;

    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ id: string; number: number }>(
      'SELECT id, number FROM message WHERE thread_id = $1 ORDER BY number',
      [thread.id],
    );
    const { rows: state } = await client.query<{ last: number }>(
      'SELECT last_number AS last FROM thread WHERE id = $1',
      [thread.id],
    );
    await client.end();

    expect(rows.map(row => row.number)).toEqual(rows.map((_, n) => n + 1));
    expect(state[0]?.last).toBe(rows.length);
    const numberOf = new Map(rows.map(row => [row.id, row.number]));
    expect(numberOf.size).toBe(rows.length);
    expect(seen.filter(({ id, number }) => numberOf.get(id) !== number)).toEqual([]);
    expect(rows.length).toBe(thread.messages + seen.length);
    for (let writer = 0; writer < WRITERS; writer++) {
      const own = seen.filter(message => message.writer === writer).sort((a, b) => a.order - b.order);
      expect(own.map(message => message.number)).toEqual(own.map(message => message.number).sort((a, b) => a - b));
    }
  }, 60_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type RunningPostgres, startPostgres } from '@tessellate/embedded-postgres';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { signInAll } from '../drive/sign-in';
import { Random, uuid } from '../lib/random';
import { freePort, runProgram, type ServerProcess, startProgram } from '../lib/server-process';
import { insert } from '../world/insert';
import { type Person, writePeople } from '../world/people';
import { writePools } from '../world/pools';

const SERVER = path.resolve('dist/apps/api');
const WRITERS = 16;
const PEOPLE = 64;
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
let threadId: string;
let people: Person[];
/** Set when the test is over, however it ended: nobody tries any longer. */
let over = false;
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
  await writeCommunity();
  port = await freePort(18_500);
  server = await startServer();
}, 120_000);

/** People of one hub, and an empty thread of its community. */
async function writeCommunity(): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const r = new Random(1);
  await writePools(client, r, { messages: 1, strategies: 1, practices: 1 });
  const community = await writePeople(client, r, PEOPLE);
  const hubId = community.hubIds[0] as string;
  people = community.people.filter(person => person.hubId === hubId && person.groups.length > 0).slice(0, 4);
  threadId = uuid();
  await insert(client, 'thread', [
    {
      id: threadId,
      audience_kind: 'HUB',
      audience_id: hubId,
      title: 'A busy thread',
      created_by: people[0]?.id,
      created_at: new Date(),
      last_number: 0,
      last_message_at: new Date(),
    },
  ]);
  await client.end();
}

afterAll(async () => {
  over = true;
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
    while (!over) {
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
    const cookies = await signInAll(
      server.url,
      people.map(person => person.email),
    );

    let stopping = false;
    const seen: Acknowledged[] = [];
    const writers = Promise.all(
      Array.from({ length: WRITERS }, (_, n) =>
        write(n, cookies[n % cookies.length] as string, threadId, () => stopping, seen),
      ),
    );
    const seenMore = async (count: number) => {
      const wanted = seen.length + count;
      while (seen.length < wanted) await sleep(20);
    };

    await seenMore(100);
    await server.kill9();
    server = await startServer();
    await seenMore(100);
    await postgres.kill9();
    postgres = await startPostgres({ dataDir, port: databasePort });
    await seenMore(100);
    stopping = true;
    await writers;

    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ id: string; number: number }>(
      'SELECT id, number FROM message WHERE thread_id = $1 ORDER BY number',
      [threadId],
    );
    const { rows: state } = await client.query<{ last: number }>(
      'SELECT last_number AS last FROM thread WHERE id = $1',
      [threadId],
    );
    await client.end();

    expect(rows.map(row => row.number)).toEqual(rows.map((_, n) => n + 1));
    expect(state[0]?.last).toBe(rows.length);
    const numberOf = new Map(rows.map(row => [row.id, row.number]));
    expect(numberOf.size).toBe(rows.length);
    expect(seen.filter(({ id, number }) => numberOf.get(id) !== number)).toEqual([]);
    expect(rows.length).toBe(seen.length);
    for (let writer = 0; writer < WRITERS; writer++) {
      const own = seen.filter(message => message.writer === writer).sort((a, b) => a.order - b.order);
      expect(own.map(message => message.number)).toEqual(own.map(message => message.number).sort((a, b) => a - b));
    }
  }, 120_000);
});

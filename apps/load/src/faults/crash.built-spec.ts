import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type RunningPostgres, startPostgres } from '@tessellate/embedded-postgres';
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

const says = (text: string) => ({ type: 'text', text });

/** Posts one message until it is acknowledged, with the same id, as the web app does. @returns its number, or null when the test is over */
async function post(cookie: string, id: string, content: object[]): Promise<number | null> {
  const document = { type: 'doc', content: [{ type: 'paragraph', content }] };
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
    if (number !== undefined) return number;
    await sleep(50);
  }
  return null;
}

/** Posts one message after the other until told to stop. */
async function write(writer: number, cookie: string, stopped: () => boolean, seen: Acknowledged[]): Promise<void> {
  for (let order = 0; !stopped(); order++) {
    const id = uuid();
    const number = await post(cookie, id, [says(`Writer ${writer}, message ${order}`)]);
    if (number !== null) seen.push({ id, number, writer, order });
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
      Array.from({ length: WRITERS }, (_, n) => write(n, cookies[n % cookies.length] as string, () => stopping, seen)),
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

describe('crashes while people are told by e-mail', () => {
  const MENTIONS = 40;
  const CRASHES = 4;

  it('tells of everything once, in the app and by e-mail', async () => {
    const [writer, reader] = people as [Person, Person];
    const [cookie] = (await signInAll(server.url, [writer.email])) as [string];
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(
      `INSERT INTO notice_settings (person_id, email_off, mode, days, opens_at, closes_at, in_holidays)
       VALUES ($1, false, 'ANY_TIME', '{}', '07:30', '18:00', true)`,
      [reader.id],
    );
    /** Nothing waits for more to come, and what a killed server had begun is taken up again, as it is after a quarter of an hour. */
    const hurry = (states: string) =>
      client.query(
        `UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE name LIKE 'notice.%' AND state IN (${states})`,
      );
    const crash = async () => {
      await server.kill9();
      await hurry(`'created', 'retry', 'active'`);
      server = await startServer();
    };
    const waiting = async () => {
      const { rows } = await client.query<{ n: number }>(
        `SELECT (SELECT count(*)::int FROM message_mention WHERE person_id = $1) - (SELECT count(*)::int FROM notice n
           JOIN notice_mail m ON m.id = n.mail_id WHERE n.person_id = $1 AND m.done_at IS NOT NULL) AS n`,
        [reader.id],
      );
      return rows[0]!.n;
    };

    for (let n = 0; n < MENTIONS; n++) {
      const mention = { type: 'mention', attrs: { personId: reader.id, label: 'A colleague' } };
      await post(cookie, uuid(), [mention, says(`, this is mention ${n}.`)]);
      if (n % 3 === 0) await hurry(`'created', 'retry'`);
      // So that several mails are on their way before the last is written, and none says “and more”.
      await sleep(200);
      if (n % (MENTIONS / CRASHES) === MENTIONS / CRASHES - 1) await crash();
    }
    while (!over && (await waiting()) > 0) {
      await hurry(`'created', 'retry'`);
      await sleep(200);
    }

    const mails = await client.query<{ text: string }>('SELECT text FROM mailbox_message WHERE recipient = $1', [
      reader.email,
    ]);
    const notices = await client.query("SELECT 1 FROM notice WHERE person_id = $1 AND kind = 'message.mentioned'", [
      reader.id,
    ]);
    await client.end();
    const told = mails.rows.flatMap(({ text }) =>
      [...text.matchAll(/this is mention (\d+)\./g)].map(([, n]) => Number(n)),
    );
    expect(notices.rowCount).toBe(MENTIONS);
    expect(told.sort((a, b) => a - b)).toEqual(Array.from({ length: MENTIONS }, (_, n) => n));
    expect(mails.rows.length).toBeGreaterThan(1);
  }, 120_000);
});

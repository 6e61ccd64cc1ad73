import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { broadcast, type BroadcastResult } from '../drive/broadcast';
import { bodyOf, HttpConnection, jsonRequest } from '../drive/http-connection';
import { signInAll } from '../drive/sign-in';
import type { FloorCases } from '../floor/floor-http';
import { persisted } from '../lib/operations';
import { Random } from '../lib/random';
import type { ServerProcess } from '../lib/server-process';
import { countStatements } from '../lib/statement-log';
import { number, type ReportRow } from '../report/table';
import type { Person } from '../world/people';
import type { World } from '../world/world';
import { measureOnly, measurePage, type PageScenario, pageRows } from './pages';
import { measureProgramme } from './programme';
import { measurePosting, messageBody, type Writer } from './posting';
import type { Setting } from './setting';
import { measureUnderAttack } from './under-attack';

const ALL_HUBS = '00000000-0000-4000-8000-000000000001';
const SIGNED_IN = 200;
const MEGABYTE = 1024 ** 2;
const portOf = (server: ServerProcess): number => Number(new URL(server.url).port);

/** Everything there is to measure, in an order in which nothing disturbs what follows. */
export async function measure(setting: Setting): Promise<ReportRow[]> {
  if (setting.only?.startsWith('attack')) return measureUnderAttack(setting);
  const { world, server, say, quick, operation } = setting;
  const rows: ReportRow[] = [];
  const milliseconds = quick ? 2_000 : 5_000;
  const members = world.people.filter(person => person.groups.length > 0);
  const readers = members.filter((_, n) => n % Math.ceil(members.length / SIGNED_IN) === 0);
  say(`Signing ${readers.length} people in`);
  const cookies = new Map<Person, string>();
  (
    await signInAll(
      server.url,
      readers.map(person => person.email),
    )
  ).forEach((cookie, n) => cookies.set(readers[n] as Person, cookie));

  const { scenarios, cases } = scenariosOf(world, readers, cookies, operation);
  const casesFile = path.join(setting.home, 'cases.json');
  await writeFile(casesFile, JSON.stringify(cases));
  const floor = await setting.startFloor('floor-http.js', [casesFile]);
  const ports = { server: portOf(server), floor: portOf(floor) };
  const memoryAtRest = await server.memory();
  let feedP95 = 0;
  for (const scenario of scenarios) {
    if (setting.only && setting.only !== scenario.floor) continue;
    say(`Measuring: ${scenario.what}`);
    const result = await measurePage(scenario, ports, milliseconds);
    if (scenario.floor === 'feed') feedP95 = result.ours.p95;
    rows.push(...pageRows(scenario, result));
  }
  if (setting.only === 'programme') return measureProgramme(setting, await world.addProgramme());
  if (setting.only) return rows;
  say('Counting SQL statements');
  for (const scenario of scenarios) rows.push(await statementsRow(setting, scenario));

  const writers = writersOf(world, readers, cookies);
  const post = operation('PostMessage');
  say('Posting');
  rows.push(...(await measurePosting('16 threads', ports.server, post, writers, milliseconds * 2)));
  const shared = sharedWriters(world, cookies);
  rows.push(...(await measurePosting('one thread', ports.server, post, shared, milliseconds * 2)));

  rows.push(...(await liveRows(setting, cookies, memoryAtRest)));

  say('Adding strategies for the same feed at ten times the volume');
  const feed = scenarios[0] as PageScenario;
  const before = await measureOnly(feed, ports.server, milliseconds);
  const strategies = await world.grow(10);
  const after = await measureOnly(feed, ports.server, milliseconds);
  const p95Before = Math.min(before.p95, feedP95);
  rows.push({
    what: `Strategy feed with ${number(strategies)} strategies, p95`,
    measured: `${number(after.p95, 1)} (${number(after.p95 / p95Before, 2)} × of ${number(p95Before, 1)})`,
    floor: '',
    target: '≤ 1.5 ×',
    met: after.p95 <= 1.5 * p95Before,
  });

  say('Adding the programme of all hubs');
  rows.push(...(await measureProgramme(setting, await world.addProgramme())));
  rows.push(...(await measureUnderAttack(setting)));
  return rows;
}

function scenariosOf(world: World, readers: Person[], cookies: Map<Person, string>, operation: Setting['operation']) {
  const r = new Random(7);
  const long = world.threads.filter(thread => thread.messages >= 50);
  const threadOf = new Map(
    readers.map(person => {
      const audiences = [person.hubId, ...person.groups.map(group => group.id)];
      const own = long.filter(thread => audiences.includes(thread.audienceId));
      return [person, own.length > 0 ? r.pick(own) : null] as const;
    }),
  );
  const inThreads = readers.filter(person => threadOf.get(person));
  const inDepartments = readers.filter(person => person.departmentId);
  const cookie = (person: Person) => cookies.get(person) as string;
  const scenarios: PageScenario[] = [
    {
      what: 'Strategy feed (20)',
      floor: 'feed',
      hash: operation('StrategyFeed'),
      cases: readers.map(person => ({ cookie: cookie(person), variables: { first: 20 } })),
    },
    {
      what: 'Thread page (50 messages)',
      floor: 'thread',
      hash: operation('ThreadPage'),
      cases: inThreads.map(person => ({
        cookie: cookie(person),
        variables: { id: threadOf.get(person)?.id, last: 50 },
      })),
    },
    {
      what: 'Department page',
      floor: 'department',
      hash: operation('DepartmentPage'),
      cases: inDepartments.map(person => ({ cookie: cookie(person), variables: { id: person.departmentId } })),
    },
  ];
  const cases: FloorCases = {
    feed: readers.map(person => ({
      audienceIds: [...person.groups.map(group => group.id), person.hubId, ALL_HUBS],
      first: 20,
    })),
    thread: inThreads.map(person => ({ threadId: threadOf.get(person)?.id as string, viewerId: person.id, first: 50 })),
    department: inDepartments.map(person => ({ departmentId: person.departmentId as string })),
  };
  return { scenarios, cases };
}

/** The same page with 5 rows and with all: as many statements. A page without rows of its own is only counted. */
async function statementsRow({ server, databaseUrl, dataDir }: Setting, scenario: PageScenario): Promise<ReportRow> {
  const REQUESTS = 10;
  const ask = async (size: number | null) => {
    const connection = new HttpConnection(portOf(server));
    const request = ({ cookie, variables }: PageScenario['cases'][number]) => {
      const sized = Object.fromEntries(
        Object.entries(variables).map(([key, value]) => [key, size && typeof value === 'number' ? size : value]),
      );
      return jsonRequest('/graphql', persisted(scenario.hash, sized), cookie);
    };
    const requests = scenario.cases.slice(0, REQUESTS).map(request);
    // The second time, sessions and memberships are remembered: what is counted is the page.
    for (const each of requests) await connection.send(each);
    const count = await countStatements(databaseUrl, dataDir, async () => {
      for (const each of requests) await connection.send(each);
    });
    connection.close();
    return count / requests.length;
  };
  const [small, large] = [await ask(5), await ask(null)];
  return {
    what: `${scenario.what}, SQL statements`,
    measured: small === large ? number(large, 1) : `${number(small, 1)} for 5 rows, ${number(large, 1)} for all`,
    floor: '',
    target: 'the same whatever the page holds',
    met: Math.abs(small - large) < 0.5,
  };
}

function writersOf(world: World, readers: Person[], cookies: Map<Person, string>): Writer[] {
  return readers.slice(0, 16).map(person => {
    const audience = person.groups[0]?.id ?? person.hubId;
    const thread = world.threads.find(candidate => candidate.audienceId === audience);
    if (!thread) throw new Error('A Work Group has no thread.');
    return { cookie: cookies.get(person) as string, threadId: thread.id };
  });
}

/** Sixteen members of one hub in one thread of its community; they take turns when fewer are signed in. */
function sharedWriters(world: World, cookies: Map<Person, string>): Writer[] {
  const hubId = world.hubIds[0] as string;
  const thread = world.threads.find(candidate => candidate.audienceId === hubId);
  const people = [...cookies.keys()].filter(person => person.hubId === hubId);
  if (!thread || people.length === 0) throw new Error('A hub has no thread or nobody is signed in there.');
  return Array.from({ length: 16 }, (_, n) => ({
    cookie: cookies.get(people[n % people.length] as Person) as string,
    threadId: thread.id,
  }));
}

async function liveRows(setting: Setting, cookies: Map<Person, string>, memoryAtRest: number): Promise<ReportRow[]> {
  const { world, server, say, quick, operation } = setting;
  const sockets = quick ? 300 : 2_000;
  const pace = { sockets, messages: quick ? 20 : 60, perSecond: 4 };
  const writers = sharedWriters(world, cookies);
  const { cookie, threadId } = writers[0] as Writer;
  const connection = new HttpConnection(portOf(server));
  const hash = operation('PostMessage');
  let memory = 0;
  say(`${sockets} sockets in one thread`);
  const ours = await broadcast({
    ...pace,
    url: server.url,
    room: { type: 'THREAD', id: threadId },
    cookieOf: index => (writers[index % writers.length] as Writer).cookie,
    post: async marker => {
      const body = bodyOf(
        await connection.send(
          jsonRequest('/graphql', messageBody(hash, threadId, `Seen by everybody: ${marker}`), cookie),
        ),
      );
      if (!body.includes('"MessageStored"')) throw new Error(`A message was not stored: ${body.slice(0, 500)}`);
    },
    beforeLeaving: async () => void (memory = await server.memory()),
  });
  connection.close();
  say(`${sockets} sockets on bare Socket.IO`);
  const bare = await bareBroadcast(setting, pace, ours.bytes);
  return [
    {
      what: `Sent to seen, ${number(sockets)} sockets in one thread, p50 / p99`,
      measured: `${number(ours.p50)} / ${number(ours.p99)}`,
      floor: `${number(bare.p50)} / ${number(bare.p99)}`,
      target: 'p99 ≤ 250',
      met: ours.p99 <= 250,
    },
    {
      what: 'Of these, seen',
      measured: `${number(ours.seen)} of ${number(ours.expected)}`,
      floor: `${number(bare.seen)} of ${number(bare.expected)}`,
      target: 'none lost',
      met: ours.seen === ours.expected,
    },
    {
      what: `Memory of the server after the run, with ${number(sockets)} sockets`,
      measured: `${number(memory / MEGABYTE)} MB (${number(memoryAtRest / MEGABYTE)} MB at its start)`,
      floor: '',
      target: '≤ 350 MB',
      met: memory <= 350 * MEGABYTE,
    },
  ];
}

async function bareBroadcast(
  setting: Setting,
  pace: { sockets: number; messages: number; perSecond: number },
  bytes: number,
): Promise<BroadcastResult> {
  const floor = await setting.startFloor('floor-sockets.js', []);
  const filler = 'x'.repeat(Math.max(0, Math.round(bytes) - 60));
  const connection = new HttpConnection(portOf(floor));
  try {
    return await broadcast({
      ...pace,
      url: floor.url,
      post: marker => connection.send(jsonRequest('/', { text: marker, filler })),
    });
  } finally {
    connection.close();
    await floor.stop();
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import type { Tally } from '../attack/attack';
import { ATTACKS } from '../attack/attacks';
import { startAttack } from '../attack/start-attack';
import { closedLoop, type LoopResult } from '../drive/closed-loop';
import { jsonRequest } from '../drive/http-connection';
import { signIn, signInAll } from '../drive/sign-in';
import { persisted } from '../lib/operations';
import type { ServerProcess } from '../lib/server-process';
import { number, type ReportRow } from '../report/table';
import type { Person } from '../world/people';
import type { Setting } from './setting';

const OTHERS = 4;
/** What one person may cost anybody else. */
const MOST_MILLISECONDS = 50;
const MEGABYTE = 1024 ** 2;
const MOST_BYTES = 50 * MEGABYTE;
/** After this, what converts pictures has ended. */
const REST_MS = 10_000;

/** How long other people wait for the feed while one person attacks, beside how long they waited just before. */
export async function measureUnderAttack(setting: Setting): Promise<ReportRow[]> {
  const { world, say, quick, operation } = setting;
  /** `--only attack:pictures` tries those alone. */
  const wanted = setting.only?.split(':')[1] ?? '';
  const server = await setting.startServer({ RATE_LIMITS: '1' });
  try {
    const port = Number(new URL(server.url).port);
    const milliseconds = quick ? 3_000 : 8_000;
    const [others, attackers] = peopleOf(setting);
    const cookies = await signInAll(
      // Signing in has its own limits, and these people all come from one address.
      setting.server.url,
      others.map(person => person.email),
    );
    const feed = cookies.map(cookie =>
      jsonRequest('/graphql', persisted(operation('StrategyFeed'), { first: 20 }), cookie),
    );
    const wait = (warmUp: number) =>
      closedLoop({ port, connections: OTHERS, milliseconds, warmUp, next: n => feed[n] as Buffer });
    say('Others, to warm up');
    await wait(2_000);
    const rows: ReportRow[] = [];
    for (const [index, { what }] of ATTACKS.entries()) {
      if (!what.includes(wanted)) continue;
      const attacker = attackers[index] as Person;
      const attack = await startAttack(setting.attacker, {
        index,
        documents: setting.documents,
        url: server.url,
        port,
        cookie: await signIn(setting.server.url, attacker.email),
        place: placeOf(world, attacker),
      });
      const calm = await wait(500);
      const before = await server.memoryWithChildren();
      say(`Others, under ${what}`);
      attack.begin();
      const peak = watchMemory(server);
      const attacked = await wait(500);
      const tally = await attack.stop();
      if (tally.because) say(`  refused with ${tally.because}`);
      rows.push(rowOf(what, tally, calm, attacked));
      const highest = peak();
      await sleep(quick ? 500 : 2_000);
      if (what.includes('pictures')) rows.push(await memoryRow(server, before, highest));
    }
    return rows;
  } finally {
    await server.stop();
  }
}

/** Those who read, and for each kind of attack somebody of their own: what one may do is not used up by another. */
function peopleOf({ world }: Setting): [Person[], Person[]] {
  const members = world.people.filter(person => person.groups.length > 0);
  if (members.length < OTHERS + ATTACKS.length) throw new Error('There are too few people with a place.');
  return [members.slice(0, OTHERS), members.slice(OTHERS, OTHERS + ATTACKS.length)];
}

function placeOf(world: Setting['world'], person: Person): { audienceId: string; threadId: string } {
  const audienceId = person.groups[0]?.id as string;
  const thread = world.threads.find(candidate => candidate.audienceId === audienceId);
  if (!thread) throw new Error('A Work Group has no thread.');
  return { audienceId, threadId: thread.id };
}

const rowOf = (what: string, { taken, refused }: Tally, calm: LoopResult, attacked: LoopResult): ReportRow => ({
  what: `Others’ feed under attack: ${what} (${number(taken)} taken, ${number(refused)} refused), p50 / p99`,
  measured: `${number(attacked.p50, 1)} / ${number(attacked.p99, 1)}`,
  floor: `${number(calm.p50, 1)} / ${number(calm.p99, 1)} without`,
  target: `p99 ≤ ${MOST_MILLISECONDS} more`,
  met: attacked.p99 <= calm.p99 + MOST_MILLISECONDS,
});

/** @returns stops watching, and says how many bytes it was at most */
function watchMemory(server: ServerProcess): () => number {
  let most = 0;
  const timer = setInterval(
    () => void server.memoryWithChildren().then(bytes => (most = Math.max(most, bytes || 0))),
    250,
  );
  return () => {
    clearInterval(timer);
    return most;
  };
}

async function memoryRow(server: ServerProcess, before: number, highest: number): Promise<ReportRow> {
  await sleep(REST_MS);
  const after = await server.memoryWithChildren();
  return {
    what: 'Memory of the server and its processes after these pictures',
    measured: `${number(after / MEGABYTE)} MB (${number(highest / MEGABYTE)} MB at most)`,
    floor: `${number(before / MEGABYTE)} MB before`,
    target: `≤ ${number(MOST_BYTES / MEGABYTE)} MB more`,
    met: after <= before + MOST_BYTES,
  };
}

import { ATTACKS } from '../attack/attacks';
import { closedLoop, type LoopResult } from '../drive/closed-loop';
import { jsonRequest } from '../drive/http-connection';
import { signIn, signInAll } from '../drive/sign-in';
import { persisted } from '../lib/operations';
import { number, type ReportRow } from '../report/table';
import type { Setting } from './measure';

const OTHERS = 4;
/** What one person may cost anybody else. */
const MOST_MILLISECONDS = 50;

/** How long other people wait for the feed while one person attacks, beside how long they wait without. */
export async function measureUnderAttack(setting: Setting): Promise<ReportRow[]> {
  const { world, say, quick, operation } = setting;
  const server = await setting.startServer({ RATE_LIMITS: '1' });
  try {
    const port = Number(new URL(server.url).port);
    const milliseconds = quick ? 3_000 : 8_000;
    const members = world.people.filter(person => person.groups.length > 0);
    const cookie = await signIn(server.url, members[0]?.email ?? '');
    const others = await signInAll(
      server.url,
      members.slice(1, 1 + OTHERS).map(person => person.email),
    );
    const feed = others.map(other =>
      jsonRequest('/graphql', persisted(operation('StrategyFeed'), { first: 20 }), other),
    );
    const wait = () =>
      closedLoop({ port, connections: OTHERS, milliseconds, warmUp: 500, next: n => feed[n] as Buffer });
    say('Others, without an attack');
    const calm = await wait();
    const rows: ReportRow[] = [];
    for (const attack of ATTACKS) {
      say(`Others, under ${attack.what}`);
      const over = new AbortController();
      const running = attack.run({ url: server.url, port, cookie, operation, signal: over.signal });
      const attacked = await wait();
      over.abort();
      await running;
      rows.push(rowOf(attack.what, calm, attacked));
    }
    return rows;
  } finally {
    await server.stop();
  }
}

const rowOf = (what: string, calm: LoopResult, attacked: LoopResult): ReportRow => ({
  what: `Others’ feed under attack: ${what}, p50 / p99`,
  measured: `${number(attacked.p50, 1)} / ${number(attacked.p99, 1)}`,
  floor: `${number(calm.p50, 1)} / ${number(calm.p99, 1)} without`,
  target: `p99 ≤ ${MOST_MILLISECONDS} more`,
  met: attacked.p99 <= calm.p99 + MOST_MILLISECONDS,
});

import { type LoopResult, closedLoop, median } from '../drive/closed-loop';
import { getRequest, jsonRequest } from '../drive/http-connection';
import { persisted } from '../lib/operations';
import { number, type ReportRow } from '../report/table';

export interface PageCase {
  cookie: string;
  variables: Record<string, unknown>;
}

export interface PageScenario {
  what: string;
  /** The page's name on the floor server. */
  floor: string;
  hash: string;
  cases: PageCase[];
}

export interface PageResult {
  ours: LoopResult;
  floor: LoopResult;
}

const CONNECTIONS = 32;
const ROUNDS = 3;

const requestsOf = (scenario: PageScenario): Buffer[] =>
  scenario.cases.map(({ cookie, variables }) => jsonRequest('/graphql', persisted(scenario.hash, variables), cookie));

const cycle = (requests: Buffer[]) => {
  let at = 0;
  return () => requests[at++ % requests.length] as Buffer;
};

/** The page over and over from 32 connections, by turns from the floor and from the server, so that both see the same machine. */
export async function measurePage(
  scenario: PageScenario,
  ports: { server: number; floor: number },
  milliseconds: number,
): Promise<PageResult> {
  const ours = cycle(requestsOf(scenario));
  const floor = cycle(scenario.cases.map((_, index) => getRequest(`/${scenario.floor}/${index}`)));
  const results: { ours: LoopResult[]; floor: LoopResult[] } = { ours: [], floor: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const warmUp = round === 0 ? 2_000 : 300;
    results.floor.push(
      await closedLoop({ port: ports.floor, connections: CONNECTIONS, milliseconds, warmUp, next: floor }),
    );
    results.ours.push(
      await closedLoop({ port: ports.server, connections: CONNECTIONS, milliseconds, warmUp, next: ours }),
    );
  }
  return { ours: middle(results.ours), floor: middle(results.floor) };
}

export const measureOnly = (scenario: PageScenario, port: number, milliseconds: number): Promise<LoopResult> =>
  closedLoop({ port, connections: CONNECTIONS, milliseconds, warmUp: 1_000, next: cycle(requestsOf(scenario)) });

/** The round with the middle throughput. */
function middle(rounds: LoopResult[]): LoopResult {
  const wanted = median(rounds.map(round => round.perSecond));
  return rounds.find(round => round.perSecond === wanted) as LoopResult;
}

export function pageRows({ what }: PageScenario, { ours, floor }: PageResult): ReportRow[] {
  const share = ours.perSecond / floor.perSecond;
  return [
    {
      what: `${what}, requests/s`,
      measured: `${number(ours.perSecond)} (${number(share * 100)} % of the floor, ${number(ours.meanBytes / 1024, 1)} kB)`,
      floor: `${number(floor.perSecond)} (${number(floor.meanBytes / 1024, 1)} kB)`,
      target: '≥ 50 % of the floor',
      met: share >= 0.5,
    },
    {
      what: `${what}, p50 / p99 at 32 connections`,
      measured: `${number(ours.p50, 1)} / ${number(ours.p99, 1)} (${number(ours.p99 / ours.p50, 1)} ×)`,
      floor: `${number(floor.p50, 1)} / ${number(floor.p99, 1)}`,
      target: 'p99 ≤ 4 × p50',
      met: ours.p99 <= 4 * ours.p50,
    },
  ];
}

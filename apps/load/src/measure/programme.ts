import { closedLoop } from '../drive/closed-loop';
import { getRequest, HttpConnection, jsonRequest } from '../drive/http-connection';
import { signInAll } from '../drive/sign-in';
import { persisted } from '../lib/operations';
import { perRequest, statementsOf } from '../lib/statement-log';
import { number, type ReportRow } from '../report/table';
import type { ProgrammeGroup } from '../world/programme';
import type { Setting } from './setting';

const PAGE_LIMIT = 100;
const SEARCH_LIMIT = 50;
const GROUPS = 24;

interface Case {
  request: Buffer;
}
interface Page {
  what: string;
  /** Milliseconds that 95 of 100 answers may take at most. */
  limit: number;
  cases: Case[];
  /** The same page of a group of two, which may not take fewer statements. */
  small?: Case;
}

/** Every page of the programme with all hubs, years and groups there: how long an answer takes, and how many statements. */
export async function measureProgramme(setting: Setting, groups: ProgrammeGroup[]): Promise<ReportRow[]> {
  const { server, say, quick } = setting;
  const port = Number(new URL(server.url).port);
  const pages = await pagesOf(setting, groups);
  const rows: ReportRow[] = [];
  for (const { what, limit, cases, small } of pages) {
    say(`Programme: ${what}`);
    let at = 0;
    const { p50, p95 } = await closedLoop({
      port,
      connections: 1,
      milliseconds: quick ? 800 : 2_000,
      warmUp: 500,
      next: () => (cases[at++ % cases.length] as Case).request,
    });
    const statements = small ? await compare(setting, port, small, cases[0] as Case) : null;
    rows.push({
      what: `Programme at full size: ${what}, p50 / p95${statements ? ', SQL statements' : ''}`,
      measured: `${number(p50, 1)} / ${number(p95, 1)}${statements ? `, ${statements.text}` : ''}`,
      floor: '',
      target: `p95 ≤ ${limit}${statements ? ', as many for 2 people as for 12' : ''}`,
      met: p95 <= limit && (statements?.same ?? true),
    });
  }
  return rows;
}

async function compare({ databaseUrl, dataDir }: Setting, port: number, small: Case, large: Case) {
  const REQUESTS = 5;
  const count = async ({ request }: Case) => {
    const connection = new HttpConnection(port);
    // The first time, sessions and memberships are read; what is counted is the page.
    await connection.send(request);
    const statements = await statementsOf(databaseUrl, dataDir, async () => {
      for (let n = 0; n < REQUESTS; n++) await connection.send(request);
    });
    connection.close();
    return perRequest(statements, REQUESTS);
  };
  const [few, many] = [await count(small), await count(large)];
  const same = Math.abs(few - many) < 0.5;
  return { same, text: same ? number(many, 1) : `${number(few, 1)} for 2 people, ${number(many, 1)} for 12` };
}

async function pagesOf({ server, operation }: Setting, groups: ProgrammeGroup[]): Promise<Page[]> {
  const current = groups.filter(group => group.current);
  const small = current.find(group => group.participants.length === 2) as ProgrammeGroup;
  const measured = current
    .filter(group => group !== small)
    .filter((_, n) => n % Math.ceil(current.length / GROUPS) === 0);
  const emails = [...measured, small].flatMap(group => [
    group.participants[0] as string,
    group.facilitator,
    group.manager,
  ]);
  const unique = [...new Set(emails)];
  const cookies = new Map((await signInAll(server.url, unique)).map((cookie, n) => [unique[n], cookie]));

  type Who = 'participant' | 'facilitator' | 'manager';
  const emailOf = (group: ProgrammeGroup, who: Who) =>
    who === 'participant' ? (group.participants[0] as string) : group[who];
  const ask = (name: string, who: Who, variables: (group: ProgrammeGroup) => Record<string, unknown>) => {
    const hash = operation(name);
    const of = (group: ProgrammeGroup): Case => ({
      request: jsonRequest('/graphql', persisted(hash, variables(group)), cookies.get(emailOf(group, who)) as string),
    });
    return { cases: measured.map(of), small: of(small) };
  };
  const visit = (path: string): Case => ({ request: getRequest(path) });
  const search = (query: string): Case => ({
    request: jsonRequest('/graphql', persisted(operation('FindSchools'), { query })),
  });
  const group = ({ id }: ProgrammeGroup) => ({ id });
  const step = (at: number) => (of: ProgrammeGroup) => ({ id: of.steps[at] });
  const page = { limit: PAGE_LIMIT };
  return [
    { what: 'where are we', ...page, ...ask('MyCycle', 'participant', () => ({})) },
    { what: 'Work Group', ...page, ...ask('WorkGroupPage', 'participant', group) },
    { what: 'days so far', ...page, ...ask('GroupDays', 'facilitator', group) },
    { what: 'plan', ...page, ...ask('CyclePlan', 'facilitator', group) },
    { what: 'workshop', ...page, ...ask('WorkshopPage', 'participant', step(0)) },
    { what: 'register', ...page, ...ask('WorkshopRegister', 'facilitator', step(0)) },
    { what: 'task', ...page, ...ask('TaskPage', 'participant', step(1)) },
    { what: 'task, as its facilitator sees it', ...page, ...ask('TaskPage', 'facilitator', step(1)) },
    { what: 'findings', ...page, ...ask('TaskFindings', 'participant', step(1)) },
    { what: 'recruiting board', ...page, ...ask('BoardPage', 'manager', group) },
    { what: 'notices', ...page, ...ask('Notices', 'participant', () => ({ first: 20 })) },
    { what: 'public page of the project', ...page, cases: [visit('/projects/secondary-subject-leadership')] },
    { what: 'public page of a hub', ...page, cases: [visit('/hubs/sussex'), visit('/hubs/solent')] },
    {
      what: 'schools found as one types, 50,000 in the register',
      limit: SEARCH_LIMIT,
      cases: [
        'ash',
        'oakfield sch',
        'lewes',
        'bn7 1aa',
        'thornbury catholic school',
        '970417',
        'stanfeild scool',
        'scool',
        'lews',
        'st marys',
        'kings ford',
        'school',
      ].map(search),
    },
  ];
}

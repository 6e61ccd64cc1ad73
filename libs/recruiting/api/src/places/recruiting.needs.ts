import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, MOST_NEEDS, type Need, NeedsRegistry, type RequestContext } from '@tessellate/api-kernel';
import { APPLICATION_STATES, ENDED_STATES, NEED_DAYS } from '@tessellate/recruiting-contract';
import { dayText, whenText } from '@tessellate/school-time-contract';

interface GroupRow {
  id: string;
  reference: string;
  deciding: number;
  decidingSince: Date | null;
  decidingNewest: Date | null;
  ending: number;
  endsAt: Date | null;
  lastEndsAt: Date | null;
  silent: number;
  silentSince: Date | null;
  silentNewest: Date | null;
}

const DECIDE = 'recruiting.decide';
const OFFERS = 'recruiting.offers';
const HEADTEACHERS = 'recruiting.headteachers';
const DAY_MS = 86_400_000;
const LIVING = APPLICATION_STATES.filter(state => !ENDED_STATES.includes(state)).join();

/** What waits for whoever manages a hub, a line for each group: decisions, offers about to end, headteachers who keep silent. */
@Injectable()
export class RecruitingNeeds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: NeedsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ kinds: [DECIDE, OFFERS, HEADTEACHERS], needs: ctx => this.needs(ctx) });
  }

  private async needs(ctx: RequestContext): Promise<Need[]> {
    const { managedHubIds } = ctx.me;
    if (managedHubIds.length === 0) return [];
    const rows = await this.database.read<GroupRow>('recruiting.needs', NEEDS, [managedHubIds]);
    return rows.flatMap(row => [decisions(row), offers(row), headteachers(row)].flatMap(need => need ?? []));
  }
}

/** A group's counts are the board's own, so that its page shows as many. */
const NEEDS = `
  SELECT g.id, g.reference,
    (count(*) FILTER (WHERE a.state = 'AWAITING_HUB'))::int AS deciding,
    min(a.submitted_at) FILTER (WHERE a.state = 'AWAITING_HUB') AS "decidingSince",
    max(a.submitted_at) FILTER (WHERE a.state = 'AWAITING_HUB') AS "decidingNewest",
    (count(*) FILTER (WHERE a.state = 'OFFERED' AND a.offer_expires_at <= now() + make_interval(days => ${NEED_DAYS.offerEnds})))::int AS ending,
    min(a.offer_expires_at) FILTER (WHERE a.state = 'OFFERED') AS "endsAt",
    max(a.offer_expires_at) FILTER (WHERE a.state = 'OFFERED'
      AND a.offer_expires_at <= now() + make_interval(days => ${NEED_DAYS.offerEnds})) AS "lastEndsAt",
    (count(*) FILTER (WHERE s.silent))::int AS silent,
    min(a.submitted_at) FILTER (WHERE s.silent) AS "silentSince",
    max(a.submitted_at) FILTER (WHERE s.silent) AS "silentNewest"
  FROM application a JOIN work_group g ON g.id = a.work_group_id JOIN academic_year y ON y.id = g.academic_year_id
  CROSS JOIN LATERAL (SELECT a.committed_at IS NULL AND a.commitment_declined_at IS NULL AND a.commitment_waived_at IS NULL
    AND a.submitted_at < now() - make_interval(days => ${NEED_DAYS.headteacherSilent}) AS silent) s
  WHERE g.hub_id = ANY($1::uuid[]) AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date
    AND NOT a.state = ANY('{${ENDED_STATES.join()}}')
  GROUP BY g.id, g.reference ORDER BY "decidingSince", g.id LIMIT ${MOST_NEEDS}`;

const boardPath = (row: GroupRow, filter: string): string => `/hub/recruiting/${row.id}?${filter}`;

/** People are told that they hear within a week. */
function decisions(row: GroupRow): Need | null {
  if (row.deciding === 0 || !row.decidingSince || !row.decidingNewest) return null;
  return {
    key: `${DECIDE}:${row.id}`,
    facts: row.decidingNewest.toISOString(),
    title:
      row.deciding === 1 ? 'One application awaits your decision' : `${row.deciding} applications await your decision`,
    detail: `waiting since ${dayText(row.decidingSince)} · ${row.reference}`,
    path: boardPath(row, 'states=AWAITING_HUB'),
    action: 'Decide',
    weight: 'OTHERS_WAIT',
    since: row.decidingSince,
    dueAt: new Date(row.decidingSince.getTime() + NEED_DAYS.decision * DAY_MS),
  };
}

function offers(row: GroupRow): Need | null {
  if (row.ending === 0 || !row.endsAt || !row.lastEndsAt) return null;
  return {
    key: `${OFFERS}:${row.id}`,
    facts: row.lastEndsAt.toISOString(),
    title: row.ending === 1 ? 'An offer of a place ends soon' : `${row.ending} offers of a place end soon`,
    detail: `${row.ending === 1 ? 'ends' : 'the first ends'} ${whenText(row.endsAt)} · ${row.reference}`,
    path: boardPath(row, 'states=OFFERED'),
    action: 'See who',
    weight: 'OTHERS_WAIT',
    since: row.endsAt,
    dueAt: row.endsAt,
  };
}

function headteachers(row: GroupRow): Need | null {
  if (row.silent === 0 || !row.silentSince || !row.silentNewest) return null;
  return {
    key: `${HEADTEACHERS}:${row.id}`,
    facts: row.silentNewest.toISOString(),
    title:
      row.silent === 1 ? 'One headteacher has not answered yet' : `${row.silent} headteachers have not answered yet`,
    detail: `asked ${row.silent === 1 ? '' : 'first '}on ${dayText(row.silentSince)} · ${row.reference}`,
    path: boardPath(row, `committed=no&states=${LIVING}`),
    action: 'Ask again',
    weight: 'OWN',
    since: row.silentSince,
  };
}

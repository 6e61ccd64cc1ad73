import { Injectable } from '@nestjs/common';
import {
  type Connection,
  type ConnectionArgs,
  connectionFrom,
  Database,
  escapeLike,
  notFound,
  pageOf,
  type RequestContext,
} from '@tessellate/api-kernel';
import { ENDED_STATES } from '@tessellate/recruiting-contract';
import type { ApplicationFilter } from './graphql/recruiting.input';
import type { ApplicationHistoryEntry, ApplicationNoteType, BoardApplicationType } from './graphql/recruiting.type';
import { canManage, canRead } from './places.policy';
import { RecruitingQueries } from './recruiting.queries';

export type BoardRow = BoardApplicationType & {
  key: string;
  rank: number;
  hubId: string;
  /** The group of the hub that they have moved here from. */
  cameFrom: string | null;
};

const COLUMNS = `a.id, a.reference, a.state, a.name, a.role, a.role_text AS "roleText", a.involvement, a.email, a.hopes,
  a.access_needs AS "accessNeeds", a.headteacher_name AS "headteacherName", a.headteacher_email AS "headteacherEmail",
  a.committed_at AS "committedAt", a.commitment_declined_at AS "commitmentDeclinedAt", a.headteacher_asked_at AS "headteacherAskedAt",
  a.headteacher_asked AS "headteacherAsked", a.chasing_stopped_at AS "chasingStoppedAt", a.submitted_at AS "submittedAt", a.offer_expires_at AS "offerExpiresAt",
  a.decided_at AS "decidedAt", a.decision_reason AS "decisionReason", a.ending,
  a.commitment_waived_at AS "commitmentWaivedAt", a.person_id IS NOT NULL AS "hasAccount", a.version,
  a.work_group_id AS "workGroupId", a.school_urn AS "schoolUrn", a.decided_by AS "decidedById",
  g.hub_id AS "hubId",
  (SELECT f.title FROM membership_move v JOIN work_group f ON f.id = v.from_group_id WHERE v.id = a.id) AS "cameFrom",
  ARRAY(SELECT o.name FROM application o WHERE o.work_group_id = a.work_group_id AND o.school_urn = a.school_urn AND o.id <> a.id
    AND NOT o.state = ANY('{${ENDED_STATES.join()}}') ORDER BY o.submitted_at, o.id LIMIT 5) AS "sameSchool",
  CASE WHEN a.state = 'WAITLISTED' THEN (SELECT count(*)::int FROM application o
    WHERE o.work_group_id = a.work_group_id AND o.state = 'WAITLISTED' AND
      (o.waitlisted_at, o.id) <= (a.waitlisted_at, a.id)) END AS "waitlistPosition"`;

/** What has to be decided comes first, then who was asked for an answer; then the waitlist, places, and what has ended. */
const RANK = `CASE a.state WHEN 'AWAITING_HUB' THEN 0 WHEN 'OFFERED' THEN 1 WHEN 'WAITLISTED' THEN 2 WHEN 'PLACED' THEN 3 ELSE 4 END`;

/** The waitlist stands in its own order, everything else as it came in. */
const KEY = `CASE WHEN a.state = 'WAITLISTED' THEN coalesce(a.waitlisted_at, a.submitted_at) ELSE a.submitted_at END`;

const FILTERED = `FROM application a JOIN work_group g ON g.id = a.work_group_id LEFT JOIN school s ON s.urn = a.school_urn
  WHERE a.work_group_id = $1 AND ($2::text[] IS NULL OR a.state = ANY($2)) AND
    ($3::boolean IS NULL OR (a.committed_at IS NOT NULL) = $3) AND
    lower(concat_ws(' ', a.name, a.reference, s.name, s.search_text, CASE WHEN $5 THEN a.email END)) LIKE ALL($4::text[])`;

/** Applications as the hub sees them. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly database: Database,
    private readonly recruiting: RecruitingQueries,
  ) {}

  async page(
    ctx: RequestContext,
    workGroupId: string,
    filter: ApplicationFilter,
    args: ConnectionArgs,
  ): Promise<Connection<BoardApplicationType>> {
    const values = await this.filterValues(ctx, workGroupId, filter);
    const page = pageOf(args, ['number', 'instant', 'uuid']);
    const from = page.forward ? page.after : page.before;
    const [compare, direction] = page.forward ? ['>', 'ASC'] : ['<', 'DESC'];
    const rows = await this.database.read<BoardRow>(
      `places.board-${page.forward ? 'forward' : 'backward'}`,
      `SELECT ${COLUMNS}, (${RANK})::int AS rank, (${KEY})::text AS key ${FILTERED}
         AND ($6::int IS NULL OR (${RANK}, ${KEY}, a.id) ${compare} ($6, $7::timestamptz, $8::uuid))
       ORDER BY ${RANK} ${direction}, ${KEY} ${direction}, a.id ${direction} LIMIT $9`,
      [...values, from?.[0] ?? null, from?.[1] ?? null, from?.[2] ?? null, page.limit + 1],
    );
    return connectionFrom(
      rows,
      page,
      row => [row.rank, row.key, row.id],
      row => redacted(ctx, row),
    );
  }

  /** Everything that the filter finds, for the export. */
  async all(ctx: RequestContext, workGroupId: string, filter: ApplicationFilter): Promise<BoardRow[]> {
    return this.database.read<BoardRow>(
      'places.board-all',
      `SELECT ${COLUMNS}, (${RANK})::int AS rank, (${KEY})::text AS key ${FILTERED} ORDER BY ${RANK}, ${KEY}, a.id`,
      await this.filterValues(ctx, workGroupId, filter),
    );
  }

  /** @throws AppError NOT_FOUND alike for what is absent and what is unseen */
  async one(ctx: RequestContext, id: string): Promise<BoardApplicationType> {
    const [row] = await this.byIds(ctx, [id]);
    if (!row) throw notFound('This application');
    return row;
  }

  /** Those that the viewer can see, in the order they came in. */
  async byIds(ctx: RequestContext, ids: string[]): Promise<BoardApplicationType[]> {
    const rows = await this.database.read<Unkeyed>(
      'places.applications',
      `SELECT ${COLUMNS} FROM application a JOIN work_group g ON g.id = a.work_group_id
       WHERE a.id = ANY($1::uuid[]) ORDER BY a.submitted_at, a.id`,
      [ids],
    );
    return rows.filter(row => visible(ctx, row)).map(row => redacted(ctx, row));
  }

  async notes(id: string): Promise<ApplicationNoteType[]> {
    return this.database.read<ApplicationNoteType>(
      'places.notes',
      'SELECT id, author_id AS "authorId", text, at FROM application_note WHERE application_id = $1 ORDER BY at, id',
      [id],
    );
  }

  async history(id: string): Promise<ApplicationHistoryEntry[]> {
    return this.database.read<ApplicationHistoryEntry>(
      'places.history',
      `SELECT id::text, at, from_state AS "fromState", to_state AS "toState", actor_id AS "actorId", reason
       FROM application_history WHERE application_id = $1 ORDER BY application_history.id`,
      [id],
    );
  }

  private async filterValues(ctx: RequestContext, workGroupId: string, filter: ApplicationFilter): Promise<unknown[]> {
    const group = await this.recruiting.group(ctx, workGroupId);
    const manage = canManage(ctx.me, group);
    const states = manage ? (filter.states?.length ? filter.states : null) : ['PLACED'];
    const words = (filter.search ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);
    const patterns = words.map(word => `%${escapeLike(word)}%`);
    return [workGroupId, states, manage ? (filter.committed ?? null) : null, patterns, manage];
  }
}

type Unkeyed = Omit<BoardRow, 'key' | 'rank'>;

const visible = (ctx: RequestContext, row: Unkeyed): boolean =>
  canManage(ctx.me, row) || (row.state === 'PLACED' && canRead(ctx.me, { id: row.workGroupId, hubId: row.hubId }));

/** What was written for the hub is the hub's alone. */
function redacted(ctx: RequestContext, row: Unkeyed): BoardApplicationType {
  if (canManage(ctx.me, row)) return row;
  const { id, reference, state, name, role, roleText, hasAccount, version, workGroupId, schoolUrn } = row;
  return {
    ...{ id, reference, state, name, role, roleText, hasAccount, version, workGroupId, schoolUrn },
    sameSchool: [],
    involvement: null,
    email: null,
    hopes: null,
    accessNeeds: null,
    headteacherName: null,
    headteacherEmail: null,
    committedAt: null,
    commitmentDeclinedAt: null,
    headteacherAskedAt: null,
    headteacherAsked: 0,
    chasingStoppedAt: null,
    commitmentWaivedAt: null,
    ending: null,
    submittedAt: null,
    waitlistPosition: null,
    offerExpiresAt: null,
    decidedAt: null,
    decisionReason: null,
    decidedById: null,
  };
}

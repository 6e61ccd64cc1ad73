import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { APPLICATION_STATES, type ApplicationState, ENDED_STATES } from '@tessellate/recruiting-contract';
import type { BoardGroupType } from './graphql/recruiting.type';
import { canManage, canRead } from './places.policy';
import { STARTED } from './place-application';

type Row = Omit<BoardGroupType, 'counts'> & { counts: Partial<Record<ApplicationState, number>> | null };

const GROUP = `
  SELECT g.id, g.title, g.reference, y.label AS "academicYear", g.hub_id AS "hubId", g.capacity,
    g.recruiting_until AS "recruitingUntil", g.offer_days AS "offerDays", places_taken(g.id) AS "placesTaken",
    ${STARTED} AS started, p.commitment_required AS "commitmentRequired",
    (SELECT count(*)::int FROM application a WHERE a.work_group_id = g.id AND a.committed_at IS NULL
      AND NOT a.state = ANY('{${ENDED_STATES.join()}}')) AS "awaitingHeadteacher",
    (SELECT json_object_agg(state, n) FROM (
      SELECT state, count(*)::int AS n FROM application WHERE work_group_id = g.id GROUP BY state) AS states) AS counts
  FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id JOIN project_version p ON p.id = g.project_version_id`;

/** Groups as their hub fills them. */
@Injectable()
export class RecruitingQueries {
  constructor(private readonly database: Database) {}

  /** This year's and later groups: those that recruit first, then those with applications, then the rest. */
  async groups(ctx: RequestContext): Promise<BoardGroupType[]> {
    const { managedHubIds, ledWorkGroupIds } = ctx.me;
    const rows = await this.database.read<Row>(
      'places.groups',
      `${GROUP} WHERE (g.hub_id = ANY($1::uuid[]) OR g.id = ANY($2::uuid[]))
         AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date
       ORDER BY g.recruiting_until > now() DESC NULLS LAST,
         EXISTS (SELECT 1 FROM application a WHERE a.work_group_id = g.id) DESC, y.starts_on DESC, g.reference, g.id LIMIT 100`,
      [managedHubIds, ledWorkGroupIds],
    );
    return rows.map(row => shown(ctx, row));
  }

  /** @throws AppError NOT_FOUND alike for what is absent and what is unseen */
  async group(ctx: RequestContext, id: string): Promise<BoardGroupType> {
    const [row] = await this.database.read<Row>('places.group', `${GROUP} WHERE g.id = $1`, [id]);
    if (!row || !canRead(ctx.me, row)) throw notFound('This Work Group');
    return shown(ctx, row);
  }

  /** @throws AppError NOT_FOUND unless the viewer manages the hub of the group */
  async requireManaged(ctx: RequestContext, workGroupId: string): Promise<void> {
    const hubId = await this.hubOf(workGroupId);
    if (!hubId || !canManage(ctx.me, { hubId })) throw notFound('This Work Group');
  }

  /** @throws AppError NOT_FOUND in the same words whether the application is another hub's or none */
  async managedGroupOf(ctx: RequestContext, applicationId: string): Promise<string> {
    const [row] = await this.database.read<{ workGroupId: string; hubId: string }>(
      'places.group-of-application',
      `SELECT a.work_group_id AS "workGroupId", g.hub_id AS "hubId"
       FROM application a JOIN work_group g ON g.id = a.work_group_id WHERE a.id = $1`,
      [applicationId],
    );
    if (!row || !canManage(ctx.me, row)) throw notFound('This application');
    return row.workGroupId;
  }

  async hubOf(workGroupId: string): Promise<string | null> {
    const [row] = await this.database.read<{ hubId: string }>(
      'places.hub-of-group',
      'SELECT hub_id AS "hubId" FROM work_group WHERE id = $1',
      [workGroupId],
    );
    return row?.hubId ?? null;
  }
}

/** Facilitators see who has a place, not how many were declined. */
function shown(ctx: RequestContext, { counts, ...row }: Row): BoardGroupType {
  const states = canManage(ctx.me, row) ? APPLICATION_STATES : (['PLACED'] as const);
  const awaitingHeadteacher = canManage(ctx.me, row) ? row.awaitingHeadteacher : null;
  return { ...row, awaitingHeadteacher, counts: states.map(state => ({ state, count: counts?.[state] ?? 0 })) };
}

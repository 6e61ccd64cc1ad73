import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { DaysSoFarType } from './graphql/workshop.type';

export interface GroupDays {
  /** The project's days. */
  days: number;
  /** What the workshops of the cycle add up to, drafts included, cancelled ones not. */
  planned: number;
  /** By participant. */
  members: Map<string, DaysSoFarType>;
}

interface Row {
  workGroupId: string;
  days: number;
  planned: number;
  personId: string | null;
  credit: number;
  elsewhere: number;
  possible: number;
}

const ROUNDING = 1e-6;

/**
 * Days so far. A cancelled workshop counts for nobody; one whose register was taken counts as missed by those without a mark;
 * one that is to come, or whose register nobody has taken yet, can still count. Days of another group of the same project and year
 * go along with whoever has moved from there.
 */
@Injectable()
export class DaysQueries {
  constructor(private readonly database: Database) {}

  /** Callers check that the viewer may see it. */
  ofGroup(ctx: RequestContext, workGroupId: string): Promise<GroupDays> {
    return ctx
      .loader('workshop.days', () => new DataLoader<string, GroupDays>(ids => this.byGroups(ids)))
      .load(workGroupId);
  }

  async of(ctx: RequestContext, workGroupId: string, personId: string): Promise<DaysSoFarType | null> {
    return (await this.ofGroup(ctx, workGroupId)).members.get(personId) ?? null;
  }

  private async byGroups(ids: readonly string[]): Promise<GroupDays[]> {
    const rows = await this.database.read<Row>('workshop.days', DAYS, [ids]);
    return ids.map(id => {
      const own = rows.filter(row => row.workGroupId === id);
      const { days = 0, planned = 0 } = own[0] ?? {};
      return {
        days,
        planned,
        members: new Map(own.flatMap(row => (row.personId ? [[row.personId, soFar(row)]] : []))),
      };
    });
  }
}

/** Out of reach is what somebody missed, not what nobody has planned yet. */
const soFar = ({ credit, elsewhere, possible, days, planned }: Row): DaysSoFarType => ({
  credit,
  elsewhere,
  possible,
  days,
  outOfReach: possible < Math.min(days, planned) - ROUNDING,
});

/** A workshop that somebody came to in two groups, by its number, counts once: the better of both. */
const DAYS = `
  WITH workshop AS (
    SELECT s.id, s.work_group_id, s.number, coalesce(s.day_equivalent, 0) AS worth,
      coalesce(coalesce(s.ends_at, s.starts_at) <= now(), false)
        AND EXISTS (SELECT 1 FROM workshop_attendance t WHERE t.step_id = s.id) AS taken
    FROM cycle_step s WHERE s.work_group_id = ANY($1::uuid[]) AND s.kind = 'WORKSHOP' AND s.cancelled_at IS NULL
  ), plan AS (
    SELECT work_group_id, sum(worth)::float AS planned FROM workshop GROUP BY work_group_id
  ), member AS (
    SELECT m.work_group_id, m.person_id, g.project_id, g.academic_year_id
    FROM work_group_membership m JOIN work_group g ON g.id = m.work_group_id
    WHERE m.work_group_id = ANY($1::uuid[]) AND m.role = 'PARTICIPANT' AND m.until IS NULL
  ), own AS (
    SELECT m.work_group_id, m.person_id, w.number, sum(coalesce(a.credit, 0)) AS credit,
      sum(CASE WHEN a.step_id IS NOT NULL THEN a.credit WHEN w.taken THEN 0 ELSE w.worth END) AS possible
    FROM member m JOIN workshop w ON w.work_group_id = m.work_group_id
    LEFT JOIN workshop_attendance a ON a.step_id = w.id AND a.person_id = m.person_id
    GROUP BY m.work_group_id, m.person_id, w.number
  ), elsewhere AS (
    SELECT m.work_group_id, m.person_id, s.number, max(a.credit) AS credit
    FROM member m JOIN workshop_attendance a ON a.person_id = m.person_id
    JOIN cycle_step s ON s.id = a.step_id AND s.cancelled_at IS NULL AND s.work_group_id <> m.work_group_id
    JOIN work_group o ON o.id = s.work_group_id AND o.project_id = m.project_id AND o.academic_year_id = m.academic_year_id
    GROUP BY m.work_group_id, m.person_id, s.number
  ), counted AS (
    SELECT work_group_id, person_id, coalesce(own.credit, 0) AS here,
      greatest(own.credit, elsewhere.credit, 0) AS credit, greatest(own.possible, elsewhere.credit, 0) AS possible
    FROM own FULL JOIN elsewhere USING (work_group_id, person_id, number)
  )
  SELECT g.id AS "workGroupId", p.days::float AS days, coalesce(plan.planned, 0) AS planned, m.person_id AS "personId",
    coalesce(sum(c.credit), 0)::float AS credit, coalesce(sum(c.credit - c.here), 0)::float AS elsewhere,
    coalesce(sum(c.possible), 0)::float AS possible
  FROM work_group g
  JOIN project_version p ON p.id = g.project_version_id
  LEFT JOIN plan ON plan.work_group_id = g.id
  LEFT JOIN member m ON m.work_group_id = g.id
  LEFT JOIN counted c ON c.work_group_id = m.work_group_id AND c.person_id = m.person_id
  WHERE g.id = ANY($1::uuid[])
  GROUP BY g.id, p.days, plan.planned, m.person_id`;

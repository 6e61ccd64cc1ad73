import { Injectable } from '@nestjs/common';
import { Database } from '@tessellate/api-kernel';
import type { PartProgress } from '@tessellate/workshops-contract';
import type { WorkshopArrivalsType, WorkshopDayType } from './graphql/day.type';

interface DayRow extends Omit<WorkshopDayType, 'progress'> {
  progress: Record<string, PartProgress>;
}

/** What a workshop that is on shows. Callers check that the viewer may see it. */
@Injectable()
export class DayQueries {
  constructor(private readonly database: Database) {}

  /** One that nobody has begun stands at its beginning. */
  async day(stepId: string): Promise<WorkshopDayType> {
    const [row] = await this.database.read<DayRow>(
      'workshop.day',
      `SELECT s.id, coalesce(d.version, 0) AS version, d.item_id AS "itemId", d.running_since AS "runningSince",
         coalesce(d.progress, '{}') AS progress, d.finished_at AS "finishedAt", coalesce(d.screen, 'CODE') AS screen, clock_timestamp() AS now
       FROM cycle_step s LEFT JOIN workshop_day d ON d.step_id = s.id WHERE s.id = $1`,
      [stepId],
    );
    if (!row) throw new Error(`There is no step ${stepId}`);
    const progress = Object.entries(row.progress).map(([itemId, part]) => ({ itemId, ...part }));
    return { ...row, progress };
  }

  /** Whoever stands on the register, as the register counts them. */
  async arrivals(stepId: string, workGroupId: string): Promise<WorkshopArrivalsType> {
    const [row] = await this.database.read<WorkshopArrivalsType>(
      'workshop.arrivals',
      `SELECT count(*)::int AS expected, count(*) FILTER (WHERE a.mark NOT IN ('ABSENT', 'APOLOGIES'))::int AS here
       FROM (SELECT person_id, bool_or(until IS NULL) AS member FROM work_group_membership
             WHERE work_group_id = $2 AND role = 'PARTICIPANT' GROUP BY person_id) m
       LEFT JOIN workshop_attendance a ON a.step_id = $1 AND a.person_id = m.person_id
       WHERE m.member OR a.step_id IS NOT NULL`,
      [stepId, workGroupId],
    );
    return row ?? { here: 0, expected: 0 };
  }
}

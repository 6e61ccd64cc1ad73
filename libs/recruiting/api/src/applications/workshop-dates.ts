import type { EntityManager } from 'typeorm';

/** A workshop as the headteacher is told of it. */
export interface WorkshopDate {
  number: number;
  title: string;
  startsAt: Date;
  endsAt: Date;
  venue: string | null;
}

/** What the group has published so far. */
export const WORKSHOP_DATES = `
  SELECT s.number, s.title, s.starts_at AS "startsAt", coalesce(s.ends_at, s.starts_at) AS "endsAt", s.venue
  FROM cycle_step s
  WHERE s.work_group_id = $1 AND s.kind = 'WORKSHOP' AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL
    AND s.starts_at IS NOT NULL ORDER BY s.starts_at, s.id`;

export const workshopDates = (tx: EntityManager, workGroupId: string): Promise<WorkshopDate[]> =>
  tx.query(WORKSHOP_DATES, [workGroupId]);

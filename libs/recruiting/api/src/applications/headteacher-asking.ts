import { commitmentState, ENDED_STATES, HEADTEACHER_ASKED_AT_MOST } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import type { ApplicationRow } from './application-row';

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

/** The headteacher is written to once more: shown on the board, and counted, so that it ends. */
export const noteAsked = (tx: EntityManager, id: string): Promise<unknown> =>
  tx.query(
    'UPDATE application SET headteacher_asked_at = now(), headteacher_asked = headteacher_asked + 1 WHERE id = $1',
    [id],
  );

/** Whether another reminder goes out by itself. */
export const isChased = (application: ApplicationRow): boolean =>
  !ENDED_STATES.includes(application.state) &&
  commitmentState(application) === 'AWAITED' &&
  !application.chasingStopped &&
  application.headteacherEmail !== '' &&
  application.headteacherAsked < HEADTEACHER_ASKED_AT_MOST;

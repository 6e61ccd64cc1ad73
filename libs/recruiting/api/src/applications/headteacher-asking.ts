import {
  commitmentState,
  ENDED_STATES,
  HEADTEACHER_ASKED_AT_MOST,
  HEADTEACHER_NUDGED_AFTER_DAYS,
} from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import type { ApplicationRow } from './application-row';

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

/** An application whose headteacher has not answered, and why nobody reminds them now; null when a manager may. */
export interface SilentHeadteacher {
  id: string;
  name: string;
  why: string | null;
}

/** By address: one headteacher may have several applicants, here and in other hubs. */
const SILENT = `SELECT a.id, a.name, CASE WHEN a.headteacher_email = '' THEN 'No address of the headteacher is known'
    WHEN a.chasing_stopped_at IS NOT NULL THEN 'Reminders were stopped'
    WHEN EXISTS (SELECT 1 FROM application o WHERE o.headteacher_email = a.headteacher_email
      AND o.headteacher_asked_at > now() - make_interval(days => ${HEADTEACHER_NUDGED_AFTER_DAYS}))
    THEN 'The headteacher was written to in the last ${HEADTEACHER_NUDGED_AFTER_DAYS} days' END AS why
  FROM application a WHERE a.work_group_id = $1 AND a.committed_at IS NULL AND a.commitment_declined_at IS NULL
    AND NOT a.state = ANY('{${ENDED_STATES.join()}}') ORDER BY a.name, a.id`;

export const silentHeadteachers = (tx: EntityManager, workGroupId: string): Promise<SilentHeadteacher[]> =>
  tx.query(SILENT, [workGroupId]);

/** Once more when it goes: the answer may have come, or a reminder may have gone by itself. */
export async function isNudgeable(tx: EntityManager, { id, workGroupId }: ApplicationRow): Promise<boolean> {
  const silent = await silentHeadteachers(tx, workGroupId);
  return silent.some(each => each.id === id && each.why === null);
}

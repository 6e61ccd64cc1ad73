import { commitmentState, ENDED_STATES, HEADTEACHER_ASKED_AT_MOST } from '@tessellate/recruiting-contract';
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

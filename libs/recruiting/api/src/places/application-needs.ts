import { type ApplicationNeed, ENDED_STATES, NEED_DAYS } from '@tessellate/recruiting-contract';

/** Whether an application `a` has each need. A group's counts and the board's filter ask the same, so that they agree. */
export const HAS_NEED: Readonly<Record<ApplicationNeed, string>> = {
  OFFER_ENDS: `(a.state = 'OFFERED' AND a.offer_expires_at <= now() + make_interval(days => ${NEED_DAYS.OFFER_ENDS}))`,
  HEADTEACHER_SILENT: `(NOT a.state = ANY('{${ENDED_STATES.join()}}') AND a.committed_at IS NULL
    AND a.commitment_declined_at IS NULL AND a.commitment_waived_at IS NULL
    AND a.submitted_at < now() - make_interval(days => ${NEED_DAYS.HEADTEACHER_SILENT}))`,
};

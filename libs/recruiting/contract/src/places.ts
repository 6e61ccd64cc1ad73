import { APPLICATION_MOVES } from './application-moves';
import type { ApplicationState, Ending, WrittenEnding } from './applications';
import { londonDate, londonTime } from '@tessellate/school-time-contract';
import { WORK_GROUP_LIMITS } from '@tessellate/work-groups-contract';

/** What a hub manager can decide of applications. */
export const DECISIONS = ['APPROVE', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'REMOVE', 'BRING_BACK'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Decisions that end an application; the applicant reads the reason. */
export const ENDING_OF: Partial<Record<Decision, WrittenEnding>> = {
  DECLINE: 'DECLINED',
  WITHDRAW: 'WITHDRAWN_BY_SCHOOL',
  REMOVE: 'REMOVED',
};

/** From which states each decision leads on. */
export const DECIDABLE: Readonly<Record<Decision, readonly ApplicationState[]>> = {
  APPROVE: APPLICATION_MOVES.PLACE.from,
  WAITLIST: APPLICATION_MOVES.WAITLIST.from,
  DECLINE: APPLICATION_MOVES.DECLINED.from,
  WITHDRAW: APPLICATION_MOVES.WITHDRAWN_BY_SCHOOL.from,
  REMOVE: APPLICATION_MOVES.REMOVED.from,
  BRING_BACK: APPLICATION_MOVES.CAME_BACK.from,
};

/** Whether the decision can be made of it: what has moved to another hub or group is brought back there. */
export const canDecide = (decision: Decision, { state, ending }: { state: ApplicationState; ending: Ending | null }) =>
  DECIDABLE[decision].includes(state) &&
  !(decision === 'BRING_BACK' && (ending === 'MOVED_HUB' || ending === 'MOVED_GROUP'));

/** Where an application can go on with another hub. */
export const MOVES_HUB: readonly ApplicationState[] = APPLICATION_MOVES.MOVED_HUB.from;

export const PLACES_LIMITS = {
  capacity: WORK_GROUP_LIMITS.capacity,
  offerDays: 28,
  note: 2_000,
  /** Applications decided at once. */
  bulk: 200,
  importBytes: 512 * 1024,
  importRows: 500,
} as const;

/** When a manager is reminded: a decision that waits so long is due, an offer ends within so many days, a headteacher was silent for so many. */
export const NEED_DAYS = { decision: 7, offerEnds: 3, headteacherSilent: 7 } as const;

/** An offer stands so many days and ends at six in the evening, never while people sleep or teach. */
export const offerExpiry = (now: Date, days: number): Date => londonTime(londonDate(now, days), '18:00');

/** What will become of one line of an imported list. */
export const IMPORT_OUTCOMES = ['NEW', 'PLACED', 'WAITLISTED', 'AWAITS_HEADTEACHER', 'DUPLICATE', 'ERROR'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** The headings of an imported list. The first four must be there. */
export const IMPORT_COLUMNS = [
  'Name',
  'E-mail',
  'School URN',
  'Role',
  'Involvement',
  'Hopes',
  'Access needs',
  'Headteacher',
  'Headteacher e-mail',
  'Commitment confirmed',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];
export const REQUIRED_IMPORT_COLUMNS: readonly ImportColumn[] = IMPORT_COLUMNS.slice(0, 4);

import type { ApplicationState, Ending } from './applications';

/** Whose act a move is: the hub's, the applicant's, or the waitlist's and the clock's, which nobody makes. */
export type MovedBy = 'HUB' | 'APPLICANT' | 'WAITLIST' | 'CLOCK';

export interface ApplicationMove {
  from: readonly ApplicationState[];
  to: ApplicationState;
  by: MovedBy;
}

/** States that a decision can be taken back to while nobody has been told of it. */
export const RECALLED_TO = [
  'AWAITING_HUB',
  'WAITLISTED',
  'OFFERED',
  'PLACED',
] as const satisfies readonly ApplicationState[];
export type RecallName = `RECALL_TO_${(typeof RECALLED_TO)[number]}`;

type MoveName = 'PLACE' | 'WAITLIST' | 'OFFER' | 'ACCEPT_OFFER' | 'CAME_BACK' | Ending | RecallName;

/**
 * Every way in which an application moves on, and there is no other; endings have the name they are told by. Before a place the
 * hub declines, from a place it removes, and the school or the applicant withdraws from either.
 */
export const APPLICATION_MOVES: Readonly<Record<MoveName, ApplicationMove>> = {
  PLACE: { from: ['AWAITING_HUB', 'WAITLISTED'], to: 'PLACED', by: 'HUB' },
  WAITLIST: { from: ['AWAITING_HUB'], to: 'WAITLISTED', by: 'HUB' },
  OFFER: { from: ['WAITLISTED'], to: 'OFFERED', by: 'WAITLIST' },
  ACCEPT_OFFER: { from: ['OFFERED'], to: 'PLACED', by: 'APPLICANT' },
  DECLINED: { from: ['AWAITING_HUB', 'WAITLISTED', 'OFFERED'], to: 'DECLINED', by: 'HUB' },
  REMOVED: { from: ['PLACED'], to: 'REMOVED', by: 'HUB' },
  WITHDRAWN_BY_APPLICANT: {
    from: ['AWAITING_HUB', 'WAITLISTED', 'OFFERED', 'PLACED'],
    to: 'WITHDRAWN',
    by: 'APPLICANT',
  },
  WITHDRAWN_BY_SCHOOL: { from: ['AWAITING_HUB', 'WAITLISTED', 'OFFERED', 'PLACED'], to: 'WITHDRAWN', by: 'HUB' },
  OFFER_DECLINED: { from: ['OFFERED'], to: 'WITHDRAWN', by: 'APPLICANT' },
  OFFER_LAPSED: { from: ['OFFERED'], to: 'WITHDRAWN', by: 'CLOCK' },
  // It goes on as an application of the other hub, which has still to decide.
  MOVED_HUB: { from: ['AWAITING_HUB', 'WAITLISTED', 'OFFERED'], to: 'WITHDRAWN', by: 'HUB' },
  // The place goes on in another group of the hub.
  MOVED_GROUP: { from: ['PLACED'], to: 'WITHDRAWN', by: 'HUB' },
  /** Whoever had withdrawn wants a place after all, and stands in line as if new. */
  CAME_BACK: { from: ['WITHDRAWN'], to: 'AWAITING_HUB', by: 'HUB' },
  // The hub takes its decision back before anybody was told: each is an act of its own, in the history and the log.
  RECALL_TO_AWAITING_HUB: {
    from: ['WAITLISTED', 'OFFERED', 'PLACED', 'DECLINED', 'WITHDRAWN'],
    to: 'AWAITING_HUB',
    by: 'HUB',
  },
  RECALL_TO_WAITLISTED: { from: ['OFFERED', 'PLACED', 'DECLINED', 'WITHDRAWN'], to: 'WAITLISTED', by: 'HUB' },
  RECALL_TO_OFFERED: { from: ['DECLINED', 'WITHDRAWN'], to: 'OFFERED', by: 'HUB' },
  RECALL_TO_PLACED: { from: ['REMOVED', 'WITHDRAWN'], to: 'PLACED', by: 'HUB' },
};

export type ApplicationMoveName = keyof typeof APPLICATION_MOVES;

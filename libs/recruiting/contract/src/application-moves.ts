import type { ApplicationState, Ending } from './applications';

/** Whose act a move is: the hub's, the applicant's, or the waitlist's and the clock's, which nobody makes. */
export type MovedBy = 'HUB' | 'APPLICANT' | 'WAITLIST' | 'CLOCK';

export interface ApplicationMove {
  from: readonly ApplicationState[];
  to: ApplicationState;
  by: MovedBy;
}

type MoveName = 'PLACE' | 'WAITLIST' | 'OFFER' | 'ACCEPT_OFFER' | Ending;

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
};

export type ApplicationMoveName = keyof typeof APPLICATION_MOVES;

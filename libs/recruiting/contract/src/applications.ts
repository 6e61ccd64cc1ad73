import {
  APPLICANT_ROLE_LABELS,
  APPLICANT_ROLES,
  type ApplicantRole,
  COMMITMENT_RULES,
  type CommitmentRule,
} from '@tessellate/work-groups-contract';

export { APPLICANT_ROLE_LABELS, APPLICANT_ROLES, type ApplicantRole, COMMITMENT_RULES, type CommitmentRule };

/** Where an expression of interest stands. */
export const APPLICATION_STATES = [
  'AWAITING_HUB',
  'WAITLISTED',
  'OFFERED',
  'PLACED',
  'DECLINED',
  'WITHDRAWN',
  'REMOVED',
] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_STATE_LABELS: Record<ApplicationState, string> = {
  AWAITING_HUB: 'Awaiting hub',
  WAITLISTED: 'On the waitlist',
  OFFERED: 'Place offered',
  PLACED: 'Place confirmed',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
  REMOVED: 'Removed',
};

/** How the school has worked with Maths Hubs before. All are equally welcome. */
export const INVOLVEMENTS = ['NEW', 'SOME', 'REGULAR'] as const;
export type Involvement = (typeof INVOLVEMENTS)[number];

export const INVOLVEMENT_LABELS: Record<Involvement, string> = {
  NEW: 'We are new to Maths Hubs',
  SOME: 'Some of us have taken part before',
  REGULAR: 'We take part regularly',
};

/** States in which an application holds a place: giving it up frees one. */
export const PLACE_STATES: readonly ApplicationState[] = ['OFFERED', 'PLACED'];

/** States in which nothing more will happen to an application. */
export const ENDED_STATES: readonly ApplicationState[] = ['DECLINED', 'WITHDRAWN', 'REMOVED'];

/**
 * How an application ended. Withdrawing is the applicant’s or the school’s act, declining the hub’s before a place, removing
 * the hub’s from a place; an offer is also let go, or passes; and an application can go on with another hub,
 * a place in another group.
 */
export const ENDINGS = [
  'DECLINED',
  'REMOVED',
  'WITHDRAWN_BY_APPLICANT',
  'WITHDRAWN_BY_SCHOOL',
  'OFFER_DECLINED',
  'OFFER_LAPSED',
  'MOVED_HUB',
  'MOVED_GROUP',
] as const;
export type Ending = (typeof ENDINGS)[number];
/** Those that the applicant is written to about; whoever moves to another group has an account, and a notice of it. */
export type WrittenEnding = Exclude<Ending, 'MOVED_GROUP'>;

/** What hub (`label`) and applicant (`title`, `next`) read of it. */
export const ENDING_WORDS: Record<Ending, { label: string; title: string; next: string }> = {
  DECLINED: {
    label: 'Declined by the hub',
    title: 'Your hub cannot offer you a place',
    next: 'You are welcome to register again another year, or with another hub.',
  },
  REMOVED: {
    label: 'Removed by the hub',
    title: 'Your hub has ended your place',
    next: 'You can no longer see the group’s pages. What you wrote there stays. If you do not agree, write to your hub.',
  },
  WITHDRAWN_BY_APPLICANT: {
    label: 'Withdrawn by the applicant',
    title: 'You have withdrawn',
    next: 'Your hub has been told. You are welcome to register again. What you told us will be erased after the academic year.',
  },
  WITHDRAWN_BY_SCHOOL: {
    label: 'Withdrawn by the hub, on request',
    title: 'You have been withdrawn',
    next: 'You or your school told your hub that you were withdrawing. If that is a mistake, write to your hub. You are welcome to register again.',
  },
  OFFER_DECLINED: {
    label: 'Turned down the offer',
    title: 'You have turned down the place',
    next: 'It has gone to the next person waiting. You are welcome to register again.',
  },
  OFFER_LAPSED: {
    label: 'Did not answer the offer in time',
    title: 'The offer has ended',
    next: 'We did not hear from you in time, so the place has gone to the next person waiting. You are welcome to register again.',
  },
  MOVED_HUB: {
    label: 'Moved to another hub',
    title: 'Your application is with another hub now',
    next: 'The link in our latest message shows how it stands there. This hub has erased what you wrote.',
  },
  MOVED_GROUP: {
    label: 'Moved to another group of the hub',
    title: 'You are in another group of your hub now',
    next: 'Sign in to see its workshops and people. The days you have done still count.',
  },
};

/** What visitors, applicants and headteachers read of the rule. */
export const COMMITMENT_RULE_WORDS: Record<CommitmentRule, { visitors: string; headteacher: string }> = {
  BEFORE_PLACE: {
    visitors: 'Your hub can give you a place once your headteacher has confirmed the full year.',
    headteacher: 'A place depends on your answer.',
  },
  BEFORE_START: {
    visitors:
      'Your headteacher confirms the full year before the first workshop; your hub can give you a place before that.',
    headteacher: 'Your answer is needed before the first workshop.',
  },
};

/** What hangs on the headteacher's answer; a place that was given without it only waits to be confirmed. */
export const askedOfHeadteacher = (rule: CommitmentRule, placed: boolean): string =>
  placed ? 'The hub has already given the place; your answer confirms it.' : COMMITMENT_RULE_WORDS[rule].headteacher;

/** Whether a place can be given only with the headteacher’s commitment: once the group has begun, under either rule. */
export const commitmentNeeded = (rule: CommitmentRule, started: boolean): boolean => rule === 'BEFORE_PLACE' || started;

/** What the headteacher has said about the full year. */
export const COMMITMENT_STATES = ['AWAITED', 'COMMITTED', 'DECLINED'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const COMMITMENT_STATE_LABELS: Record<CommitmentState, string> = {
  AWAITED: 'Awaiting the headteacher',
  COMMITTED: 'Confirmed by the headteacher',
  DECLINED: 'The headteacher cannot commit',
};

/** Times as dates or, as the API sends them, as text. */
export const commitmentState = (application: {
  committedAt: Date | string | null;
  commitmentDeclinedAt: Date | string | null;
}): CommitmentState =>
  application.committedAt ? 'COMMITTED' : application.commitmentDeclinedAt ? 'DECLINED' : 'AWAITED';

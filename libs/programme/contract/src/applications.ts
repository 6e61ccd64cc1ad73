/** Where an expression of interest stands. */
export const APPLICATION_STATES = ['AWAITING_HUB', 'WAITLISTED', 'OFFERED', 'PLACED', 'DECLINED', 'WITHDRAWN'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

export const APPLICATION_STATE_LABELS: Record<ApplicationState, string> = {
  AWAITING_HUB: 'Awaiting hub',
  WAITLISTED: 'On the waitlist',
  OFFERED: 'Place offered',
  PLACED: 'Place confirmed',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
};

/** What an applicant is in their department. `PROSPECTIVE` is refused by the project's rules and never stored with a person. */
export const APPLICANT_ROLES = ['HEAD_OF_DEPARTMENT', 'SUBJECT_LEADER', 'PROSPECTIVE', 'OTHER'] as const;
export type ApplicantRole = (typeof APPLICANT_ROLES)[number];

export const APPLICANT_ROLE_LABELS: Record<ApplicantRole, string> = {
  HEAD_OF_DEPARTMENT: 'Head of department',
  SUBJECT_LEADER: 'Subject leader',
  PROSPECTIVE: 'Prospective head of department',
  OTHER: 'Something else',
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
export const ENDED_STATES: readonly ApplicationState[] = ['DECLINED', 'WITHDRAWN'];

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

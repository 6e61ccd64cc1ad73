export const WORK_GROUP_ROLES = ['PARTICIPANT', 'FACILITATOR'] as const;
export type WorkGroupRole = (typeof WORK_GROUP_ROLES)[number];

/** How a membership ends: by those who lead the group or hub, by the person, with the year, or into another group. */
export const MEMBERSHIP_ENDINGS = ['REMOVED', 'LEFT', 'COMPLETED', 'MOVED'] as const;
export type MembershipEnding = (typeof MEMBERSHIP_ENDINGS)[number];

/** What a signed-in person is to a Work Group. */
export const VIEWER_GROUP_ROLES = ['PARTICIPANT', 'FACILITATOR', 'MANAGER'] as const;
export type ViewerGroupRole = (typeof VIEWER_GROUP_ROLES)[number];

export const WORK_GROUP_ROLE_LABELS: Record<ViewerGroupRole, string> = {
  PARTICIPANT: 'Participant',
  FACILITATOR: 'Facilitator',
  MANAGER: 'Hub manager',
};

/** The calendar year in which the first academic year that the community knows began. */
export const FIRST_ACADEMIC_YEAR = 2022;

/** `2026/27 · Sussex · Secondary Subject Leadership` */
export const workGroupReference = (academicYear: string, hubShortName: string, title: string): string =>
  `${academicYear} · ${hubShortName} · ${title}`;

export const WORK_GROUP_LIMITS = {
  title: 80,
  /** Places for participants. */
  capacity: 60,
  /** Named when the group is created; more can be appointed later. */
  facilitators: 6,
  /** How long somebody can take to make an account. */
  invitationDays: 30,
} as const;

export const LETTER_LIMITS = {
  subject: 120,
  words: 6_000,
  recipients: 200,
  /** Of one group to one audience, in a day. */
  aDay: 10,
} as const;

/** Whom a letter about a Work Group can go to: those who belong to it, or those who registered for it. */
export const LETTER_AUDIENCES = ['MEMBERS', 'REGISTRANTS'] as const;
export type LetterAudience = (typeof LETTER_AUDIENCES)[number];

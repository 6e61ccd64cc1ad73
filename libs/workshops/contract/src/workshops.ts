import { londonDate, londonTime, type SchoolCalendar } from '@tessellate/school-time-contract';

/** What somebody says about coming. `ONLINE` is for blended workshops alone. */
export const RSVP_CHOICES = ['COMING', 'ONLINE', 'APOLOGIES'] as const;
export type RsvpChoice = (typeof RSVP_CHOICES)[number];

/** Where on a workshop's page the answer is given. */
export const RSVP_ANCHOR = 'workshop-rsvp';

export const RSVP_LABELS: Record<RsvpChoice, string> = {
  COMING: 'Coming',
  ONLINE: 'Joining online',
  APOLOGIES: 'Apologies',
};

export const ATTENDANCE_MARKS = ['PRESENT', 'LATE', 'LEFT_EARLY', 'PART', 'APOLOGIES', 'ABSENT'] as const;
export type AttendanceMark = (typeof ATTENDANCE_MARKS)[number];

export const ATTENDANCE_LABELS: Record<AttendanceMark, string> = {
  PRESENT: 'Present',
  LATE: 'Late',
  LEFT_EARLY: 'Left early',
  PART: 'Part of it',
  APOLOGIES: 'Apologies',
  ABSENT: 'Absent',
};

/** Whether somebody with this mark was in the room, if only for some of it. */
export const wasThere = (mark: AttendanceMark): boolean => mark !== 'APOLOGIES' && mark !== 'ABSENT';
/** Whether the facilitator says how much of the workshop counts. */
export const hasPartCredit = (mark: AttendanceMark): boolean => wasThere(mark) && mark !== 'PRESENT';

/** How a mark came about: by the code on the wall, or by a facilitator's hand. */
export const ATTENDANCE_WAYS = ['CODE', 'HAND'] as const;
export type AttendanceWay = (typeof ATTENDANCE_WAYS)[number];

/** In characters, of what is kept about visitors. */
export const VISITOR_LIMITS = { name: 120, shortestName: 2, school: 160, email: 254 } as const;

const MINUTE = 60_000;
/** The code and the register open this long before the start; the code closes this long after the end. */
export const REGISTER_MARGIN_MS = 30 * MINUTE;
export const LINK_BEFORE_MS = 60 * MINUTE;
/** So long a mark can be changed or taken back by whoever made it, without a reason: a slip of the finger needs none. */
export const FREE_CHANGE_MS = 10 * MINUTE;

/** For so many days after a workshop the gaps in its register are named, and for so many before it the missing answers. */
export const REGISTER_NAMED_DAYS = 14;
export const UNANSWERED_NAMED_DAYS = 28;

/** Without characters that look alike on a wall: no 0 and O, no 1, I and L, no U beside V. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;

/** As typed: spaces, hyphens and small letters do not matter. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

export interface WorkshopTimes {
  startsAt: Date;
  endsAt: Date | null;
}

export const registerOpensAt = ({ startsAt }: WorkshopTimes): Date => new Date(startsAt.getTime() - REGISTER_MARGIN_MS);
export const codeClosesAt = ({ startsAt, endsAt }: WorkshopTimes): Date =>
  new Date((endsAt ?? startsAt).getTime() + REGISTER_MARGIN_MS);
export const linkOpensAt = ({ startsAt }: WorkshopTimes): Date => new Date(startsAt.getTime() - LINK_BEFORE_MS);

/** When those who have not answered are reminded: in the morning, two school days before the day of the workshop. */
export function reminderAt(startsAt: Date, calendar: SchoolCalendar): Date {
  const DAY_BEFORE = -1;
  const dayBefore = calendar.lastSchoolDay(londonDate(startsAt, DAY_BEFORE));
  const twoBefore = calendar.lastSchoolDay(londonDate(londonTime(dayBefore, '12:00'), DAY_BEFORE));
  return londonTime(twoBefore, '08:00');
}

const QUARTERS = 4;

/** Part-day credits that a workshop of this worth can give: quarters, up to the whole. */
export function creditSteps(dayEquivalent: number): number[] {
  const count = Math.floor(dayEquivalent * QUARTERS + 1e-9);
  return Array.from({ length: count }, (_, index) => (index + 1) / QUARTERS);
}

/** `2`, `2.5`, `0.25`: as days are written in running text. */
export const daysText = (days: number): string => String(Math.round(days * 100) / 100);

const DAY_WORDS: Record<string, string> = {
  '0.25': 'a quarter of a day',
  '0.5': 'half a day',
  '0.75': 'three quarters of a day',
  '1': 'one day',
};

/** “half a day”, “one day”, “1.25 days”: as a colleague says it. */
export const dayWords = (days: number): string => DAY_WORDS[daysText(days)] ?? `${daysText(days)} days`;

/** “2.5 of 4 days” */
export const daysOf = (credit: number, days: number): string => `${daysText(credit)} of ${daysText(days)} days`;

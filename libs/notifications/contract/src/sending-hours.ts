import { londonDate, londonTime, type SchoolCalendar, weekdayOf } from '@tessellate/school-time-contract';

export const SENDING_MODES = ['SCHOOL_DAYS', 'OWN', 'ANY_TIME'] as const;
export type SendingMode = (typeof SENDING_MODES)[number];

/** When a person may be sent e-mail; everything else is quiet. Times are London times, `07:30`; days from 1, Monday, to 7. */
export interface SendingHours {
  mode: SendingMode;
  days: number[];
  from: string;
  until: string;
  /** With hours of one's own: also in school holidays and on bank holidays. */
  inHolidays: boolean;
  /** Nothing before this moment. */
  pausedUntil: Date | null;
}

export const SCHOOL_HOURS = { days: [1, 2, 3, 4, 5], from: '07:30', until: '18:00' } as const;

export const DEFAULT_SENDING_HOURS: SendingHours = {
  mode: 'SCHOOL_DAYS',
  days: [...SCHOOL_HOURS.days],
  from: SCHOOL_HOURS.from,
  until: SCHOOL_HOURS.until,
  inHolidays: false,
  pausedUntil: null,
};

/** Longer than any pause between two school days; a calendar that closes everything must not hold the search for ever. */
const LOOK_AHEAD_DAYS = 120;

/** The first moment, not before `at`, when something may be sent. */
export function nextSending(at: Date, hours: SendingHours, calendar: SchoolCalendar): Date {
  const from = hours.pausedUntil && hours.pausedUntil > at ? hours.pausedUntil : at;
  if (hours.mode === 'ANY_TIME') return from;
  const { days, from: opens, until: closes } = hours.mode === 'OWN' ? hours : SCHOOL_HOURS;
  const everyDay = hours.mode === 'OWN' && hours.inHolidays;
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const date = londonDate(from, ahead);
    if (!(days as readonly number[]).includes(weekdayOf(date)) || (!everyDay && calendar.closureOn(date) !== null))
      continue;
    const [open, close] = [londonTime(date, opens), londonTime(date, closes)];
    if (from < close) return from > open ? from : open;
  }
  return londonTime(londonDate(from, LOOK_AHEAD_DAYS), opens);
}

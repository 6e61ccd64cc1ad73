import { londonDate, londonTime, weekdayOf } from '@tessellate/school-time-contract';

/** When a teacher's absence is noticed: lessons, registration and the way there. */
const SCHOOL_DAY = { from: '08:30', until: '15:30' } as const;
const FRIDAY = 5;
const HOUR_MS = 3_600_000;
/** A workshop that begins as school ends needs nobody. */
const NOTHING_HOURS = 0.5;
const HALF_DAY_HOURS = 3.75;
const LONGEST_DAYS = 14;

/** Cover that a school arranges while somebody is at a workshop, in days: a half or a whole one for each school day of it. */
export function coverNeeded(startsAt: Date, endsAt: Date): number {
  let days = 0;
  for (let n = 0; n < LONGEST_DAYS; n++) {
    const date = londonDate(startsAt, n);
    const [from, until] = [londonTime(date, SCHOOL_DAY.from), londonTime(date, SCHOOL_DAY.until)];
    if (from >= endsAt) break;
    if (weekdayOf(date) > FRIDAY) continue;
    const hours = (Math.min(+endsAt, +until) - Math.max(+startsAt, +from)) / HOUR_MS;
    if (hours > HALF_DAY_HOURS) days += 1;
    else if (hours > NOTHING_HOURS) days += 0.5;
  }
  return days;
}

/** “no cover”, “half a day of cover”, “one and a half days of cover”, “3 days of cover” */
export function coverWords(days: number): string {
  const whole = Math.floor(days);
  const half = days % 1 !== 0;
  if (days === 0) return 'no cover';
  if (whole === 0) return 'half a day of cover';
  if (whole === 1) return half ? 'one and a half days of cover' : 'one day of cover';
  return `${whole}${half ? ' and a half' : ''} days of cover`;
}

/** How often a headteacher is written to by itself in all: once, and twice more while no answer comes. */
export const HEADTEACHER_ASKED_AT_MOST = 3;

/** A manager has nobody reminded who was written to within so many days. */
export const HEADTEACHER_NUDGED_AFTER_DAYS = 5;

/** London calendar dates such as `2026-11-05`, and the number of each day, which grows by one a day. */
const DAY_MS = 86_400_000;
export const MONDAY = 1;
export const FRIDAY = 5;

export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
export const on = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** 1 Monday … 7 Sunday; 1 January 1970 was a Thursday. */
export const weekdayOfDay = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => weekdayOfDay(dayOf(date));

export const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOfDay(day) + 7) % 7);
export const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOfDay(day) - weekday + 7) % 7);
export const mondayOf = (day: number): number => onOrBefore(day, MONDAY);

/** The academic year (1 September to 31 August) that a London date belongs to, named by the year it begins in. */
export const academicYearOf = (date: string): number =>
  Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) >= 9 ? 0 : 1);

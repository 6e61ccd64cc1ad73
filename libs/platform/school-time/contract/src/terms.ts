/**
 * The school year as most of England keeps it, by rule, so that every year has its dates without a table: six half-terms,
 * the holidays between them, bank holidays. Local authorities differ by a few days; people see and change what is proposed.
 * All dates are London calendar dates such as `2026-11-05`.
 */
export interface HalfTerm {
  /** The calendar year in which the academic year began. */
  year: number;
  /** 1 (autumn, first half) to 6 (summer, second half). */
  number: number;
  /** First and last school day. */
  startsOn: string;
  endsOn: string;
}

export interface PlaceInYear extends HalfTerm {
  /** Weeks are counted from 1, Monday to Sunday; the first may be a part of one. */
  week: number;
  /** 1 Monday … 7 Sunday. */
  weekday: number;
}

const DAY_MS = 86_400_000;
const MONDAY = 1;
const FRIDAY = 5;

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;
const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const on = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;
/** 1 Monday … 7 Sunday; 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;
const mondayOf = (day: number): number => day - weekdayOf(day) + MONDAY;
const onOrAfter = (day: number, weekday: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
const onOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
const weekdayOnOrAfter = (day: number): number => (weekdayOf(day) > FRIDAY ? onOrAfter(day, MONDAY) : day);
const weekdayOnOrBefore = (day: number): number => (weekdayOf(day) > FRIDAY ? onOrBefore(day, FRIDAY) : day);

/** Easter Sunday (Anonymous Gregorian algorithm). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return on(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Holidays as [first Monday off, last Friday off]; each is a whole number of weeks. */
function holidays(year: number): Record<'october' | 'christmas' | 'february' | 'easter' | 'may', [number, number]> {
  const next = year + 1;
  const weekOf = (day: number): [number, number] => [mondayOf(day), mondayOf(day) + 4];
  const lastDayBeforeChristmas = onOrBefore(on(year, 12, 22), FRIDAY);
  const spring = Math.max(onOrAfter(on(next, 3, 29), MONDAY), easter(next) - 13);
  return {
    october: weekOf(on(year, 10, 28)),
    christmas: [lastDayBeforeChristmas + 3, lastDayBeforeChristmas + 14],
    february: weekOf(on(next, 2, 17)),
    easter: [spring, spring + 11],
    may: weekOf(onOrBefore(on(next, 5, 31), MONDAY)),
  };
}

/** Bank holidays that fall into half-terms; the others lie in holidays. */
const bankHolidays = (year: number): number[] => [
  easter(year + 1) - 2,
  easter(year + 1) + 1,
  onOrAfter(on(year + 1, 5, 1), MONDAY),
];

const known = new Map<number, HalfTerm[]>();

/** The six half-terms of the academic year that begins in `year`. */
export function terms(year: number): HalfTerm[] {
  let found = known.get(year);
  if (!found) {
    const off = holidays(year);
    const bounds: [number, number][] = [
      [weekdayOnOrAfter(on(year, 9, 2)), off.october[0] - 3],
      [off.october[1] + 3, off.christmas[0] - 3],
      [off.christmas[1] + 3, off.february[0] - 3],
      [off.february[1] + 3, off.easter[0] - 3],
      [off.easter[1] + 3, off.may[0] - 3],
      [off.may[1] + 3, weekdayOnOrBefore(on(year + 1, 7, 21))],
    ];
    const free = new Set(bankHolidays(year));
    found = bounds.map(([first, last], index) => {
      let [from, to] = [first, last];
      while (free.has(from)) from++;
      while (free.has(to)) to = weekdayOnOrBefore(to - 1);
      return { year, number: index + 1, startsOn: dateOf(from), endsOn: dateOf(to) };
    });
    known.set(year, found);
  }
  return found;
}

/** The academic year a date belongs to, named by the calendar year it begins in. */
const yearOf = (date: string): number => Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) >= 9 ? 0 : 1);

/** Where a date lies: its half-term, the week in it, the weekday. Null in the holidays; weekends belong to the week before. */
export function halfTermOf(date: string): PlaceInYear | null {
  const day = dayOf(date);
  const term = terms(yearOf(date)).find(({ startsOn, endsOn }) => {
    const lastSunday = mondayOf(dayOf(endsOn)) + 6;
    return dayOf(startsOn) <= day && day <= (weekdayOf(day) > FRIDAY ? lastSunday : dayOf(endsOn));
  });
  if (!term) return null;
  return { ...term, week: (mondayOf(day) - mondayOf(dayOf(term.startsOn))) / 7 + 1, weekday: weekdayOf(day) };
}

/** Monday to Friday in a half-term, bank holidays left out. */
export function isSchoolDay(date: string): boolean {
  const place = halfTermOf(date);
  return place !== null && place.weekday <= FRIDAY && !bankHolidays(place.year).includes(dayOf(date));
}

/** Why a date is no school day, to stand after “is”: “at a weekend”. Null for a school day. */
export function dayOff(date: string): string | null {
  if (isSchoolDay(date)) return null;
  const day = dayOf(date);
  if (weekdayOf(day) > FRIDAY) return 'at a weekend';
  if (bankHolidays(yearOf(date)).includes(day)) return 'on a bank holiday';
  return 'in the holidays of most schools';
}

/** The first school day on or after a date. */
export function nextSchoolDay(date: string): string {
  let day = dayOf(date);
  while (!isSchoolDay(dateOf(day))) day++;
  return dateOf(day);
}

/** The last school day on or before a date. */
export function lastSchoolDay(date: string): string {
  let day = dayOf(date);
  while (!isSchoolDay(dateOf(day))) day--;
  return dateOf(day);
}

/**
 * The date of a place in a year: Thursday of the second week of the third half-term. A week that this half-term does not
 * have is its last one; a bank holiday, or a day before the first of term, is the next school day.
 */
export function dateOfPlace(year: number, place: { halfTerm: number; week: number; weekday: number }): string {
  const term = terms(year).find(({ number }) => number === place.halfTerm);
  if (!term) throw new RangeError(`There is no half-term ${place.halfTerm}`);
  const first = mondayOf(dayOf(term.startsOn));
  const weeks = (mondayOf(dayOf(term.endsOn)) - first) / 7 + 1;
  const date = dateOf(first + (Math.min(place.week, weeks) - 1) * 7 + place.weekday - 1);
  if (place.weekday > FRIDAY || isSchoolDay(date)) return date;
  return date > term.endsOn ? term.endsOn : nextSchoolDay(date < term.startsOn ? term.startsOn : date);
}

/** The same weekday of the same week of the same half-term in another year; a date in the holidays stays the same weekday. */
export function sameDateInYear(date: string, toYear: number): string {
  const place = halfTermOf(date);
  if (place) return dateOfPlace(toYear, { halfTerm: place.number, week: place.week, weekday: place.weekday });
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const target = on(year + toYear - yearOf(date), month, day);
  const shift = ((weekdayOf(dayOf(date)) - weekdayOf(target) + 10) % 7) - 3;
  return dateOf(target + shift);
}

import { dateOf, dayOf, FRIDAY, on, weekdayOfDay } from './dates';
import { type Closure, typicalClosures } from './typical-closures';

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

/** First and last day of a time without school. */
interface Break {
  from: number;
  to: number;
}

/** A strike or two training days are no holiday between half-terms. */
const SHORTEST_BREAK = 3;
/** How far an authority's holiday may lie from where most have it. */
const MARGIN_DAYS = 14;

/**
 * The six half-terms of an academic year: what lies between the long times without school that are nearest to the typical
 * holidays. Null where they are no six, as in a year that was closed from spring to autumn.
 */
export function halfTermsBetween(year: number, isSchoolDay: (day: number) => boolean): HalfTerm[] | null {
  const found = breaksIn(on(year, 7, 1), on(year + 1, 10, 31), isSchoolDay);
  const summer = (of: number): Closure => typicalClosures(of).at(-1)!;
  const holidays = typicalClosures(year).filter(({ startsOn, endsOn }) => startsOn !== endsOn);
  const breaks = [summer(year - 1), ...holidays].map(typical => nearest(typical, found));
  const halves = breaks.slice(1).map(({ from }, index) => ({
    first: firstFrom(breaks[index]!.to + 1, 1, isSchoolDay),
    last: firstFrom(from - 1, -1, isSchoolDay),
  }));
  const sound = halves.every(
    ({ first, last }, index) =>
      first <= last && first > (halves[index - 1]?.last ?? 0) && isSchoolDay(first) && isSchoolDay(last),
  );
  if (!sound) return null;
  return halves.map(({ first, last }, index) => ({
    year,
    number: index + 1,
    startsOn: dateOf(first),
    endsOn: dateOf(last),
  }));
}

function breaksIn(from: number, until: number, isSchoolDay: (day: number) => boolean): Break[] {
  const breaks: Break[] = [];
  let begins = from;
  for (let day = from; day <= until; day++) {
    if (!isSchoolDay(day)) continue;
    if (weekdaysIn(begins, day - 1) >= SHORTEST_BREAK) breaks.push({ from: begins, to: day - 1 });
    begins = day + 1;
  }
  return breaks;
}

function weekdaysIn(from: number, to: number): number {
  let count = 0;
  for (let day = from; day <= to; day++) if (weekdayOfDay(day) <= FRIDAY) count++;
  return count;
}

/** The break that shares most days with a typical one, or the longest near it. Without any, half-terms meet where it would end. */
function nearest(typical: Closure, breaks: Break[]): Break {
  const [from, to] = [dayOf(typical.startsOn), dayOf(typical.endsOn)];
  const shared = (one: Break) => Math.max(0, Math.min(one.to, to) - Math.max(one.from, from) + 1);
  const near = breaks.filter(one => one.from <= to + MARGIN_DAYS && one.to >= from - MARGIN_DAYS);
  near.sort((a, b) => shared(b) - shared(a) || b.to - b.from - (a.to - a.from));
  return near[0] ?? { from: to + 1, to };
}

/** Longer than any time without school; a calendar that closes everything must not hold the search for ever. */
const SEARCH_DAYS = 400;

/** The first school day from a day on, or back from it. The day itself where there is none for more than a year. */
export function firstFrom(day: number, step: 1 | -1, isSchoolDay: (day: number) => boolean): number {
  for (let away = 0; away <= SEARCH_DAYS; away++) if (isSchoolDay(day + away * step)) return day + away * step;
  return day;
}

import { easter } from 'date-easter';
import { dateOf, FRIDAY, MONDAY, on, onOrAfter, onOrBefore, weekdayOfDay } from './dates';

/** Days on which schools are closed, both ends included: `2026-10-26`. */
export interface Closure {
  startsOn: string;
  endsOn: string;
  name: string;
}

const closure = (name: string, from: number, until: number): Closure => ({
  name,
  startsOn: dateOf(from),
  endsOn: dateOf(until),
});

/**
 * What most schools in England keep in the academic year that begins in `year`: a beginning for a calendar that people
 * then correct, since local authorities differ by a week here and there. New databases are filled with them until 2039/40.
 */
export function typicalClosures(year: number): Closure[] {
  const next = year + 1;
  const half = onOrBefore(on(year, 10, 28), MONDAY);
  const christmas = onOrBefore(on(year, 12, 25), MONDAY);
  const february = onOrBefore(on(next, 2, 17), MONDAY);
  const [easterStart, easterEnd] = easterHolidays(next);
  const may = onOrBefore(on(next, 5, 31), MONDAY);
  const mayDay = onOrAfter(on(next, 5, 1), MONDAY);
  const summer = onOrAfter(on(next, 7, 18), FRIDAY) + 1;
  return [
    closure('Autumn half-term', half, half + 4),
    // Two weeks, and New Year's Day with the day that stands in for it at a weekend.
    closure('Christmas', christmas, Math.max(christmas + 11, weekdayFrom(on(next, 1, 1)))),
    closure('Spring half-term', february, february + 4),
    closure('Easter', easterStart, easterEnd),
    closure('Early May bank holiday', mayDay, mayDay),
    closure('Summer half-term', may, may + 4),
    closure('Summer', summer, on(next, 9, 1)),
  ];
}

const weekdayFrom = (day: number): number => (weekdayOfDay(day) > FRIDAY ? onOrAfter(day, MONDAY) : day);

/** Two weeks around Easter: after it when it is early, before it when it is late. */
function easterHolidays(year: number): [number, number] {
  const { month, day } = easter(year);
  const sunday = on(year, month, day);
  const goodFriday = sunday - 2;
  if (month === 3) return [goodFriday, sunday + 12];
  return day <= 10 ? [sunday - 6, sunday + 5] : [sunday - 13, sunday + 1];
}

/** Days on which schools are closed, both ends included: `2026-10-26`. */
export interface Closure {
  startsOn: string;
  endsOn: string;
  name: string;
}

const DAY_MS = 86_400_000;
const [MONDAY, FRIDAY] = [1, 5];

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));
const plus = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);
const onOrBefore = (weekday: number, date: Date): Date => plus(date, -((date.getUTCDay() - weekday + 7) % 7));
const onOrAfter = (weekday: number, date: Date): Date => plus(date, (weekday - date.getUTCDay() + 7) % 7);
const text = (date: Date): string => date.toISOString().slice(0, 10);
const closure = (name: string, from: Date, until: Date): Closure => ({
  name,
  startsOn: text(from),
  endsOn: text(until),
});

/**
 * What most schools in England keep in the academic year that begins in `year`: a beginning for a calendar that hubs
 * then correct, since local authorities differ by a week here and there.
 */
export function typicalClosures(year: number): Closure[] {
  const next = year + 1;
  const half = onOrBefore(MONDAY, day(year, 10, 28));
  const christmas = onOrBefore(MONDAY, day(year, 12, 25));
  const newYear = day(next, 1, 1);
  const february = onOrBefore(MONDAY, day(next, 2, 17));
  const [easterStart, easterEnd] = easterHolidays(easterSunday(next));
  const may = onOrBefore(MONDAY, day(next, 5, 31));
  const mayDay = onOrAfter(MONDAY, day(next, 5, 1));
  const summer = plus(onOrAfter(FRIDAY, day(next, 7, 18)), 1);
  return [
    closure('Autumn half-term', half, plus(half, 4)),
    // Two weeks, and New Year's Day with the day that stands in for it at a weekend.
    closure('Christmas', christmas, later(plus(christmas, 11), weekdayFrom(newYear))),
    closure('Spring half-term', february, plus(february, 4)),
    closure('Easter', easterStart, easterEnd),
    closure('Early May bank holiday', mayDay, mayDay),
    closure('Summer half-term', may, plus(may, 4)),
    closure('Summer', summer, day(next, 9, 1)),
  ];
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
const weekdayFrom = (date: Date): Date => (date.getUTCDay() % 6 === 0 ? onOrAfter(MONDAY, date) : date);

/** Two weeks around Easter: after it when it is early, before it when it is late. */
function easterHolidays(sunday: Date): [Date, Date] {
  const goodFriday = plus(sunday, -2);
  if (sunday.getUTCMonth() === 2) return [goodFriday, plus(sunday, 12)];
  return sunday.getUTCDate() <= 10 ? [plus(sunday, -6), plus(sunday, 5)] : [plus(sunday, -13), plus(sunday, 1)];
}

/** The Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): Date {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return day(year, Math.floor(sum / 31), (sum % 31) + 1);
}

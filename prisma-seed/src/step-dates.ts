import type { SchoolCalendar } from '@tessellate/school-time-contract';

const DAY_MS = 86_400_000;
const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * School days for the steps of a group, each on its own day and in their order, whenever the community is made: what is
 * over lies on the last school day before, what is ahead on the next one.
 * @param offsets whole days from today, growing @param today as `2026-11-28`
 */
export function stepDates(offsets: readonly number[], today: string, calendar: SchoolCalendar): string[] {
  const over: string[] = [];
  for (const offset of offsets.filter(days => days < 0).reverse()) {
    const before = over[0] ? plusDays(over[0], -1) : today;
    const date = plusDays(today, offset);
    over.unshift(calendar.lastSchoolDay(date < before ? date : before));
  }
  const ahead: string[] = [];
  for (const offset of offsets.filter(days => days >= 0)) {
    const after = ahead.length > 0 ? plusDays(ahead[ahead.length - 1] ?? today, 1) : today;
    const date = plusDays(today, offset);
    ahead.push(calendar.nextSchoolDay(date > after ? date : after));
  }
  return [...over, ...ahead];
}

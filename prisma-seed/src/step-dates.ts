import { isSchoolDay } from '@tessellate/school-time-contract';

const DAY_MS = 86_400_000;
const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * School days for the steps of a group, each on its own day and in their order, whenever the community is made: what is
 * over lies on the last school day before, what is ahead on the next one.
 * @param offsets whole days from today, growing @param today as `2026-11-28`
 * @param closureOn closures that are kept besides the holidays of most schools
 */
export function stepDates(
  offsets: readonly number[],
  today: string,
  closureOn: (date: string) => string | null = () => null,
): string[] {
  const isOpen = (date: string) => isSchoolDay(date) && !closureOn(date);
  const openFrom = (date: string, step: 1 | -1): string => (isOpen(date) ? date : openFrom(plusDays(date, step), step));

  const over: string[] = [];
  for (const offset of offsets.filter(days => days < 0).reverse()) {
    const before = over[0] ? plusDays(over[0], -1) : today;
    const date = plusDays(today, offset);
    over.unshift(openFrom(date < before ? date : before, -1));
  }
  const ahead: string[] = [];
  for (const offset of offsets.filter(days => days >= 0)) {
    const after = ahead.length > 0 ? plusDays(ahead[ahead.length - 1] ?? today, 1) : today;
    const date = plusDays(today, offset);
    ahead.push(openFrom(date > after ? date : after, 1));
  }
  return [...over, ...ahead];
}

/** Dates as people in England live them: everything is stored in UTC, days are counted in Europe/London. */
const LONDON = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const DAY_MS = 86_400_000;

function parts(at: Date) {
  const found: Record<string, number> = {};
  for (const { type, value } of LONDON.formatToParts(at)) found[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = found;
  return { year, month, day, hour, minute, second };
}

/** The calendar day in London, as a number that grows by one each day whatever the clocks do. */
export function londonDay(at: Date): number {
  const { year, month, day } = parts(at);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Whole calendar days from `from` to `to` in London: 0 today, 1 tomorrow, −1 yesterday. */
export const londonDaysBetween = (from: Date, to: Date): number => londonDay(to) - londonDay(from);

/** The last minute of a day in London, for what is open to the end of it. */
export const londonEndOfDay = (date: string): Date => londonTime(date, '23:59');

/**
 * The instant of a London wall-clock time.
 * @param date `2026-10-25` @param time `09:15`. A time that the clocks skip in March is read as the one an hour later.
 */
export function londonTime(date: string, time: string): Date {
  const wall = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}Z`);
  if (Number.isNaN(wall)) throw new RangeError(`Not a date and time: ${date} ${time}`);
  const offsetAt = (instant: number) => {
    const p = parts(new Date(instant));
    return Date.UTC(p.year, p.month - 1, p.day, p.hour, p.minute, p.second) - instant;
  };
  const first = wall - offsetAt(wall);
  return new Date(wall - offsetAt(first));
}

/** `2026-10-25`: the London calendar date so many days after `from`. */
export function londonDate(from: Date, plusDays = 0): string {
  return new Date((londonDay(from) + plusDays) * DAY_MS).toISOString().slice(0, 10);
}

/** `13:30`: what a clock in London shows then. */
export function londonClock(at: Date): string {
  const { hour, minute } = parts(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The same time of day by London's clock on another date: 13:30 stays 13:30 when the clocks change between. */
export const londonTimeOn = (at: Date, date: string): Date => londonTime(date, londonClock(at));

/** What clocks and calendars in London show: `{ date: '2026-10-25', time: '09:15:00' }` */
export function londonWallClock(at: Date): { date: string; time: string } {
  const { hour, minute, second } = parts(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return { date: londonDate(at), time: `${two(hour)}:${two(minute)}:${two(second)}` };
}

/** Dates in public pages are read at any time, from a copy perhaps: always with the year. London time. */
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const DAY = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const LONG_DAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const CLOCK = format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });

/** “14 January 2027” */
export const longDay = (at: Date): string => LONG_DAY.format(at);

/** “Thu 14 Jan 2027, 1:30–4 pm” */
export function dateAndTime(from: Date, to: Date | null): string {
  const day = DAY.format(from).replace(',', '').replace('Sept', 'Sep');
  const start = clock(from);
  if (!to) return `${day}, ${start.time} ${start.half}`;
  const end = clock(to);
  return `${day}, ${start.time}${start.half === end.half ? '' : ` ${start.half}`}–${end.time} ${end.half}`;
}

function clock(at: Date): { time: string; half: 'am' | 'pm' } {
  const [hour = 0, minute = 0] = CLOCK.format(at).split(':').map(Number);
  const minutes = minute > 0 ? `:${String(minute).padStart(2, '0')}` : '';
  return { time: `${hour % 12 || 12}${minutes}`, half: hour < 12 ? 'am' : 'pm' };
}

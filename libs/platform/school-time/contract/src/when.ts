import { londonClock, londonDay } from './london';

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

const clock = (at: Date): { time: string; half: string } => {
  const [hour = 0, minute = 0] = londonClock(at).split(':').map(Number);
  return {
    time: `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`,
    half: hour < 12 ? 'am' : 'pm',
  };
};

/** “Thu 14 Jan”, for letters and notices. */
export function dayText(at: Date): string {
  const parts = Object.fromEntries(DAY.formatToParts(at).map(({ type, value }) => [type, value]));
  // Some versions of the data shorten September to four letters.
  return `${parts['weekday']} ${parts['day']} ${String(parts['month']).slice(0, 3)}`;
}

/** “Thu 14 Jan, 1:30–4 pm”, for letters and notices. */
export function whenText(from: Date, to: Date | null = null): string {
  const start = clock(from);
  if (!to) return `${dayText(from)}, ${start.time} ${start.half}`;
  const end = clock(to);
  if (londonDay(from) !== londonDay(to)) return `${whenText(from)} – ${whenText(to)}`;
  return `${dayText(from)}, ${start.time}${start.half === end.half ? '' : ` ${start.half}`}–${end.time} ${end.half}`;
}

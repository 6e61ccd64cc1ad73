export type DateInput = Date | string | number;

const ZONE = 'Europe/London';
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Made when first needed: making one takes a phone several milliseconds. */
const formatter = (options: Intl.DateTimeFormatOptions) => {
  let made: Intl.DateTimeFormat | undefined;
  return () => (made ??= new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options }));
};
const PARTS = formatter({
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});
const LONG_DAY = formatter({ weekday: 'long' });
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const LONG_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Parts {
  weekday: string;
  day: number;
  month: number;
  year: number;
  hour: number;
  minute: number;
}

/** By minute: a long thread asks for the same ones and for “now” hundreds of times, and an answer takes a phone long. */
// eslint-disable-next-line no-restricted-syntax -- a cache of what is always the same
const known = new Map<number, Parts>();
const KNOWN_AT_MOST = 1_000;

function partsOf(input: DateInput): Parts {
  const at = new Date(input);
  const minute = Math.floor(at.getTime() / MINUTE);
  const before = known.get(minute);
  if (before) return before;
  const found = Object.fromEntries(
    PARTS()
      .formatToParts(at)
      .map(part => [part.type, part.value]),
  );
  const number = (name: string) => Number(found[name]);
  const parts = {
    weekday: String(found['weekday']),
    day: number('day'),
    month: number('month') - 1,
    year: number('year'),
    hour: number('hour'),
    minute: number('minute'),
  };
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(minute, parts);
  return parts;
}

const clock = ({ hour, minute }: Parts) => `${hour % 12 || 12}${minute ? `:${String(minute).padStart(2, '0')}` : ''}`;
const half = ({ hour }: Parts) => (hour < 12 ? 'am' : 'pm');
const dayNumber = ({ year, month, day }: Parts) => Math.round(Date.UTC(year, month, day) / DAY);

/** "8:12 am", "4 pm". */
export function formatTime(input: DateInput): string {
  const parts = partsOf(input);
  return `${clock(parts)} ${half(parts)}`;
}

/** "Thu 14 Jan"; with the year when it is not this one. */
export function formatDay(input: DateInput, now: DateInput = Date.now()): string {
  const parts = partsOf(input);
  const year = parts.year === partsOf(now).year ? '' : ` ${parts.year}`;
  return `${parts.weekday} ${parts.day} ${MONTHS[parts.month]}${year}`;
}

/** "14 Jan"; with the year when it is not this one. */
export function formatShortDay(input: DateInput, now: DateInput = Date.now()): string {
  const parts = partsOf(input);
  const year = parts.year === partsOf(now).year ? '' : ` ${parts.year}`;
  return `${parts.day} ${MONTHS[parts.month]}${year}`;
}

/** "Thursday 23 November", for headings and day separators. */
export function formatLongDay(input: DateInput, now: DateInput = Date.now()): string {
  const parts = partsOf(input);
  const year = parts.year === partsOf(now).year ? '' : ` ${parts.year}`;
  return `${LONG_DAY().format(new Date(input))} ${parts.day} ${LONG_MONTHS[parts.month]}${year}`;
}

/** "Thu 14 Jan, 1:30–4 pm", "Thu 14 Jan, 11 am–1 pm"; over several days "Thu 14 Jan, 9 am – Fri 15 Jan, 4 pm". */
export function formatDateTime(from: DateInput, to?: DateInput | null, now: DateInput = Date.now()): string {
  const start = partsOf(from);
  const head = formatDay(from, now);
  if (to === undefined || to === null) return `${head}, ${formatTime(from)}`;
  const end = partsOf(to);
  if (dayNumber(start) !== dayNumber(end)) return `${head}, ${formatTime(from)} – ${formatDateTime(to, null, now)}`;
  const first = half(start) === half(end) ? clock(start) : `${clock(start)} ${half(start)}`;
  return `${head}, ${first}–${formatTime(to)}`;
}

/** "just now", "5 minutes ago", "today, 8:12 am", "yesterday", "Mon 9 Nov". Counted in days of London, not in 24 hours. */
export function formatRelative(input: DateInput, now: DateInput = Date.now()): string {
  const elapsed = new Date(now).getTime() - new Date(input).getTime();
  const days = dayNumber(partsOf(now)) - dayNumber(partsOf(input));
  if (elapsed >= 0 && elapsed < MINUTE) return 'just now';
  if (elapsed >= 0 && elapsed < 2 * MINUTE) return 'a minute ago';
  if (elapsed >= 0 && elapsed < 60 * MINUTE) return `${Math.floor(elapsed / MINUTE)} minutes ago`;
  if (days === 0) return `today, ${formatTime(input)}`;
  if (days === 1) return 'yesterday';
  if (days === -1) return 'tomorrow';
  return formatDay(input, now);
}

/** Whole days of London from now until then: 0 today, 1 tomorrow, negative for the past. */
export function daysUntil(input: DateInput, now: DateInput = Date.now()): number {
  return dayNumber(partsOf(input)) - dayNumber(partsOf(now));
}

/** The calendar day in London as `2026-11-23`, for grouping by day. */
export function dayKey(input: DateInput): string {
  const { year, month, day } = partsOf(input);
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

import { useEffect, useState } from 'react';
import {
  formatDateTime,
  formatDay,
  formatLongDay,
  formatRelative,
  formatShortDay,
  formatTime,
  type DateInput,
} from './dates';

interface DateTextProps {
  from: DateInput;
  to?: DateInput | null;
  format?: 'date-time' | 'day' | 'short-day' | 'long-day' | 'time';
}

/** A date in British form and London time, marked up for machines. */
export function DateText({ from, to, format = 'date-time' }: DateTextProps) {
  const formats = { day: formatDay, 'short-day': formatShortDay, 'long-day': formatLongDay, time: formatTime };
  return (
    <time dateTime={new Date(from).toISOString()}>
      {format === 'date-time' ? formatDateTime(from, to) : formats[format](from)}
    </time>
  );
}

/** How long ago, kept current; the exact time on hover. */
export function RelativeTime({ at }: { at: DateInput }) {
  const [now, setNow] = useState(() => Date.now());
  const recent = now - new Date(at).getTime() < 3_600_000;
  useEffect(() => {
    if (!recent) return;
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, [recent]);
  return (
    <time dateTime={new Date(at).toISOString()} title={formatDateTime(at)}>
      {formatRelative(at, Math.max(now, Date.now()))}
    </time>
  );
}

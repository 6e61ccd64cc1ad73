import type { SendingMode } from '@tessellate/notifications-contract';
import { londonDate, londonTime } from '@tessellate/programme-contract';

/** The hours as the form has them; `pausedUntil` is a London date, or empty. */
export interface HoursDraft {
  emailOff: boolean;
  mode: SendingMode;
  days: number[];
  from: string;
  until: string;
  inHolidays: boolean;
  pausedUntil: string;
}

interface Saved extends Omit<HoursDraft, 'pausedUntil' | 'days'> {
  days: readonly number[];
  pausedUntil?: string | null;
}

export function draftOf(saved: Saved): HoursDraft {
  const { emailOff, mode, days, from, until, inHolidays, pausedUntil } = saved;
  const pause = pausedUntil && new Date(pausedUntil) > new Date() ? londonDate(new Date(pausedUntil)) : '';
  return { emailOff, mode, days: [...days], from, until, inHolidays, pausedUntil: pause };
}

export const inputOf = ({ pausedUntil, ...rest }: HoursDraft) => ({
  ...rest,
  pausedUntil: pausedUntil ? londonTime(pausedUntil, '00:00').toISOString() : null,
});

/** What has to change before it can be saved, or null. */
export function problemOf({ emailOff, mode, days, from, until }: HoursDraft): string | null {
  if (emailOff || mode !== 'OWN') return null;
  if (days.length === 0) return 'Choose at least one day.';
  if (!from || !until) return 'Give both times.';
  return from < until ? null : 'The end of the day must come after its beginning.';
}

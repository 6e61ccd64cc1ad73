import type { SendingMode } from '@tessellate/notifications-contract';
import { londonDate, londonTime } from '@tessellate/school-time-contract';

/** The hours as the form has them; `pausedUntil` is a London date, or empty. */
export interface HoursDraft extends Record<string, unknown> {
  emailOff: boolean;
  mode: SendingMode;
  days: number[];
  from: string;
  until: string;
  inHolidays: boolean;
  pausedUntil: string;
}

export interface Saved {
  emailOff: boolean;
  mode: SendingMode;
  days: readonly number[];
  from: string;
  until: string;
  inHolidays: boolean;
  pausedUntil?: string | null;
}

export function draftOf(saved: Saved): HoursDraft {
  const { emailOff, mode, days, from, until, inHolidays, pausedUntil } = saved;
  const pause = pausedUntil && new Date(pausedUntil) > new Date() ? londonDate(new Date(pausedUntil)) : '';
  return { emailOff, mode, days: [...days], from, until, inHolidays, pausedUntil: pause };
}

export const inputOf = ({ emailOff, mode, days, from, until, inHolidays, pausedUntil }: HoursDraft) => ({
  ...{ emailOff, mode, days, from, until, inHolidays },
  pausedUntil: pausedUntil ? londonTime(pausedUntil, '00:00').toISOString() : null,
});

/** For the server: what to save, and what it was made from. A pause that was not touched stays to the minute. */
export function changeOf(draft: HoursDraft, base: Saved) {
  const { emailOff, mode, days, from, until, inHolidays, pausedUntil = null } = base;
  const input = inputOf(draft);
  return {
    ...input,
    pausedUntil: draft.pausedUntil === draftOf(base).pausedUntil ? pausedUntil : input.pausedUntil,
    base: { emailOff, mode, days: [...days], from, until, inHolidays, pausedUntil },
  };
}

type HoursProblems = Partial<Record<'days' | 'from' | 'until', string>>;

/** What has to change before it can be saved, at its field. */
export function problemsOf({ emailOff, mode, days, from, until }: HoursDraft): HoursProblems {
  if (emailOff || mode !== 'OWN') return {};
  if (days.length === 0) return { days: 'Choose at least one day.' };
  if (!from) return { from: 'Give a time.' };
  if (!until) return { until: 'Give a time.' };
  return from < until ? {} : { until: 'The end of the day must come after its beginning.' };
}

import type { SendingMode } from '@tessellate/notifications-contract';
import { londonDate, londonTime } from '@tessellate/school-time-contract';

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

export interface Saved extends Omit<HoursDraft, 'pausedUntil' | 'days'> {
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

/** The draft over what is saved by now: what was not changed here is as it is there. */
export function rebased(draft: HoursDraft, before: HoursDraft, now: HoursDraft): HoursDraft {
  const fields = Object.keys(draft) as (keyof HoursDraft)[];
  const changed = fields.filter(field => String(draft[field]) !== String(before[field]));
  return { ...now, ...Object.fromEntries(changed.map(field => [field, draft[field]])) };
}

/** As the server names them. */
export const HOURS_FIELDS = ['days', 'from', 'until', 'pausedUntil'] as const;
export type HoursProblems = Partial<Record<(typeof HOURS_FIELDS)[number], string>>;

/** What has to change before it can be saved, at its field. */
export function problemsOf({ emailOff, mode, days, from, until }: HoursDraft): HoursProblems {
  if (emailOff || mode !== 'OWN') return {};
  if (days.length === 0) return { days: 'Choose at least one day.' };
  if (!from) return { from: 'Give a time.' };
  if (!until) return { until: 'Give a time.' };
  return from < until ? {} : { until: 'The end of the day must come after its beginning.' };
}

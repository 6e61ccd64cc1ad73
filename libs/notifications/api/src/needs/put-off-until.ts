import { invalidInput } from '@tessellate/api-kernel';
import { PUT_OFF_DAYS, type PutOffTerm } from '@tessellate/notifications-contract';
import { londonDate, londonTime, weekdayOf } from '@tessellate/school-time-contract';

/** A day begins early enough for whoever looks before school. */
const MORNING = '05:00';
const DAYS_OF_A_WEEK = 7;

/**
 * When it comes back, on London's clock; null for what was dismissed.
 * @param day `2026-11-30`, for `DAY` @throws AppError INVALID_INPUT when the day has begun, is none, or is too far ahead
 */
export function putOffUntil(term: PutOffTerm, day: string | null, now: Date): Date | null {
  if (term === 'FOR_GOOD') return null;
  if (term === 'TOMORROW') return londonTime(londonDate(now, 1), MORNING);
  // Monday, also on a Monday: the next one.
  if (term === 'NEXT_WEEK')
    return londonTime(londonDate(now, DAYS_OF_A_WEEK + 1 - weekdayOf(londonDate(now))), MORNING);
  if (!day || !isDay(day)) throw invalidInput('Choose the day on which you want to see it again.', 'day');
  if (day <= londonDate(now)) throw invalidInput('Choose a day after today.', 'day');
  if (day > londonDate(now, PUT_OFF_DAYS))
    throw invalidInput(`Choose a day within the next ${PUT_OFF_DAYS} days, or dismiss it.`, 'day');
  return londonTime(day, MORNING);
}

/** 31 February has the right shape. */
function isDay(day: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

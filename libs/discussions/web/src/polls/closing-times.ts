import { londonDate, londonTime } from '@tessellate/school-time-contract';

export const CLOSING = [
  { value: '', label: 'When I close it' },
  { value: 'hour', label: 'In an hour' },
  { value: 'tomorrow', label: 'Tomorrow at 6 pm' },
  { value: 'week', label: 'In a week, at 6 pm' },
] as const;
export type Closing = (typeof CLOSING)[number]['value'];

/** The moment that a choice means, in London. */
export function closingTime(closing: Closing, now: Date): Date | null {
  if (closing === '') return null;
  if (closing === 'hour') return new Date(now.getTime() + 60 * 60 * 1_000);
  return londonTime(londonDate(now, closing === 'tomorrow' ? 1 : 7), '18:00');
}

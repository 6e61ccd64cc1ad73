import { NEED_WEIGHTS, type Need } from '@tessellate/api-kernel';
import { NEED_URGENCIES, type NeedUrgency } from '@tessellate/notifications-contract';
import { londonDaysBetween } from '@tessellate/school-time-contract';

/** Due within so many days, something comes before what has no date. */
const SOON_DAYS = 7;

type Placed = Pick<Need, 'key' | 'weight' | 'dueAt' | 'since'>;

/** Where something stands in the queue. Compared from the first to the last; the last is its alone. */
export type NeedPosition = readonly [urgency: number, weight: number, micros: number, key: string];

/** Days are London's: what is due at eleven tonight is due today. */
export function urgencyOf({ dueAt }: Pick<Need, 'dueAt'>, now: Date): NeedUrgency {
  if (!dueAt) return 'LATER';
  const days = londonDaysBetween(now, dueAt);
  return days <= 0 ? 'NOW' : days <= SOON_DAYS ? 'SOON' : 'LATER';
}

/** What has a date: the earliest first. What has none comes after, the newest first, as news does. */
export function positionOf(need: Placed, now: Date): NeedPosition {
  const micros = need.dueAt ? need.dueAt.getTime() : LAST - need.since.getTime();
  return [NEED_URGENCIES.indexOf(urgencyOf(need, now)), NEED_WEIGHTS.indexOf(need.weight), micros, need.key];
}

/** Later than every date that a need has: the end of the dates that JavaScript knows. */
const LAST = 8.64e15;

export function comparePositions(a: NeedPosition, b: NeedPosition): number {
  for (let at = 0; at < a.length; at++) {
    const [left, right] = [a[at]!, b[at]!];
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

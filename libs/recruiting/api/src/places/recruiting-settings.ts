import { mergeChanges, stale } from '@tessellate/api-kernel';
import type { RecruitingSettings } from '@tessellate/work-groups-api';

/**
 * What a manager changed since they began, beside what another one saved meanwhile.
 * @throws AppError STALE naming the field that both have changed
 */
export function mergedSettings(
  now: RecruitingSettings,
  begun: RecruitingSettings,
  mine: RecruitingSettings,
): RecruitingSettings {
  const { merged, both } = mergeChanges(now, begun, mine);
  if (both)
    throw stale(`Another manager has just set this to ${worded(now[both])}. Save again if yours is right.`, {
      field: both,
      current: now,
    });
  return merged;
}

function worded(value: number | Date | null): string {
  if (!value) return 'nothing';
  return typeof value === 'number'
    ? String(value)
    : value.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
}

import { stale } from '@tessellate/api-kernel';

export interface RecruitingSettings {
  capacity: number;
  offerDays: number;
  recruitingUntil: Date | null;
}

const FIELDS = ['capacity', 'offerDays', 'recruitingUntil'] as const;
const same = (one: number | Date | null, other: number | Date | null): boolean => Number(one) === Number(other);

/**
 * What a manager changed since they began, beside what another one saved meanwhile.
 * @throws AppError STALE naming the field that both have changed
 */
export function mergedSettings(
  now: RecruitingSettings,
  begun: RecruitingSettings,
  mine: RecruitingSettings,
): RecruitingSettings {
  const both = FIELDS.find(
    field => !same(now[field], begun[field]) && !same(mine[field], begun[field]) && !same(now[field], mine[field]),
  );
  if (both)
    throw stale(`Another manager has set this to ${worded(now[both])} meanwhile. Save again if yours is right.`, {
      field: both,
      current: now,
    });
  const pick = <K extends keyof RecruitingSettings>(field: K) =>
    same(mine[field], begun[field]) ? now[field] : mine[field];
  return { capacity: pick('capacity'), offerDays: pick('offerDays'), recruitingUntil: pick('recruitingUntil') };
}

function worded(value: number | Date | null): string {
  if (!value) return 'nothing';
  return typeof value === 'number'
    ? String(value)
    : value.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
}

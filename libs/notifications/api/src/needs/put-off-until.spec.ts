import { describe, expect, it } from '@jest/globals';
import { londonWallClock, weekdayOf } from '@tessellate/school-time-contract';
import fc from 'fast-check';
import { putOffUntil } from './put-off-until';

const at = (iso: string) => new Date(iso);
const london = (until: Date | null) => (until ? londonWallClock(until) : null);

describe('putting something off', () => {
  it('until tomorrow is until five in the morning in London, also over the change of the clocks', () => {
    expect(london(putOffUntil('TOMORROW', null, at('2026-11-26T09:00:00Z')))).toEqual({
      date: '2026-11-27',
      time: '05:00:00',
    });
    // Half past eleven at night in London, still the day before in UTC’s count of summer.
    expect(london(putOffUntil('TOMORROW', null, at('2026-06-10T23:30:00Z')))).toEqual({
      date: '2026-06-12',
      time: '05:00:00',
    });
    expect(putOffUntil('TOMORROW', null, at('2026-10-24T12:00:00Z'))).toEqual(at('2026-10-25T05:00:00Z'));
  });

  it('until next week is until the next Monday, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z'), noInvalidDate: true }),
        now => {
          const until = putOffUntil('NEXT_WEEK', null, now)!;
          const { date, time } = londonWallClock(until);
          expect(weekdayOf(date)).toBe(1);
          expect(time).toBe('05:00:00');
          const days = (until.getTime() - now.getTime()) / 86_400_000;
          expect(days).toBeGreaterThan(0);
          expect(days).toBeLessThan(7.3);
        },
      ),
    );
  });

  it('until a day takes one after today and within four months, and refuses others in words', () => {
    const now = at('2026-11-26T09:00:00Z');
    expect(london(putOffUntil('DAY', '2026-12-24', now))).toEqual({ date: '2026-12-24', time: '05:00:00' });
    for (const day of ['2026-11-26', '2026-11-25', '2027-08-01', '2026-02-31', 'soon', '', null])
      expect(() => putOffUntil('DAY', day, now)).toThrow(/day/);
  });

  it('for good has no end', () => {
    expect(putOffUntil('FOR_GOOD', null, new Date())).toBeNull();
  });
});

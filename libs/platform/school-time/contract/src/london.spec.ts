import { describe, expect, it } from '@jest/globals';
import { londonClock, londonDate, londonDaysBetween, londonTime, londonTimeOn } from './london';

describe('London time', () => {
  it('is an hour ahead of UTC in summer and level with it in winter', () => {
    expect(londonTime('2026-10-24', '09:15').toISOString()).toBe('2026-10-24T08:15:00.000Z');
    expect(londonTime('2026-10-26', '09:15').toISOString()).toBe('2026-10-26T09:15:00.000Z');
  });

  it('finds the right instant on the two Sundays when the clocks change', () => {
    expect(londonTime('2026-10-25', '00:30').toISOString()).toBe('2026-10-24T23:30:00.000Z');
    expect(londonTime('2026-10-25', '23:59').toISOString()).toBe('2026-10-25T23:59:00.000Z');
    expect(londonTime('2027-03-28', '00:30').toISOString()).toBe('2027-03-28T00:30:00.000Z');
    expect(londonTime('2027-03-28', '09:00').toISOString()).toBe('2027-03-28T08:00:00.000Z');
  });

  it('counts days by the calendar', () => {
    expect(londonDaysBetween(new Date('2026-10-24T22:59:00Z'), new Date('2026-10-24T23:01:00Z'))).toBe(1);
    expect(londonDaysBetween(new Date('2026-10-24T12:00:00Z'), new Date('2026-10-26T12:00:00Z'))).toBe(2);
    expect(londonDate(new Date('2026-10-24T23:30:00Z'), 1)).toBe('2026-10-26');
  });

  it('keeps the time of day when something moves over a change of clocks', () => {
    const october = londonTime('2026-10-22', '13:30');
    const moved = londonTimeOn(october, '2026-10-29');
    expect([october.toISOString(), moved.toISOString()]).toEqual([
      '2026-10-22T12:30:00.000Z',
      '2026-10-29T13:30:00.000Z',
    ]);
    const march = londonTime('2027-03-25', '13:30');
    expect(londonTimeOn(march, '2027-04-01').toISOString()).toBe('2027-04-01T12:30:00.000Z');
    expect(londonClock(londonTimeOn(march, '2027-03-28'))).toBe('13:30');
  });
});

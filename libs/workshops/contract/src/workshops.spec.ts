import { describe, expect, it } from '@jest/globals';
import { londonTime, SchoolCalendar } from '@tessellate/school-time-contract';
import { codeClosesAt, creditSteps, daysOf, linkOpensAt, registerOpensAt, reminderAt, tidyCode } from './workshops';

const reminder = (startsAt: Date): Date => reminderAt(startsAt, new SchoolCalendar());

describe('the day of a workshop', () => {
  it('opens the link an hour before and the register half an hour before, also on the day the clocks change', () => {
    // The clocks go forward at 1 am on 28 March 2027.
    const times = { startsAt: londonTime('2027-03-28', '09:30'), endsAt: londonTime('2027-03-28', '12:00') };
    expect(linkOpensAt(times)).toEqual(londonTime('2027-03-28', '08:30'));
    expect(registerOpensAt(times)).toEqual(londonTime('2027-03-28', '09:00'));
    expect(codeClosesAt(times)).toEqual(londonTime('2027-03-28', '12:30'));
    expect(codeClosesAt({ ...times, endsAt: null })).toEqual(londonTime('2027-03-28', '10:00'));
  });

  it('reminds at eight in the morning two school days before, over weekends, holidays and a change of clocks', () => {
    expect(reminder(londonTime('2026-11-26', '09:30'))).toEqual(londonTime('2026-11-24', '08:00'));
    expect(reminder(londonTime('2026-11-30', '09:30'))).toEqual(londonTime('2026-11-26', '08:00'));
    // Half-term lies between, and the clocks go back within it: 8 am is 7 am UTC before and 8 am UTC after.
    expect(reminder(londonTime('2026-11-03', '09:30')).toISOString()).toBe('2026-10-23T07:00:00.000Z');
    expect(reminder(londonTime('2026-11-04', '09:30')).toISOString()).toBe('2026-11-02T08:00:00.000Z');
  });

  it('credits quarters of a day up to what the workshop is worth', () => {
    expect(creditSteps(1)).toEqual([0.25, 0.5, 0.75, 1]);
    expect(creditSteps(0.5)).toEqual([0.25, 0.5]);
    expect(creditSteps(0)).toEqual([]);
  });

  it('reads a code however it is typed, and days as they are spoken', () => {
    expect(tidyCode(' k7m-2 qx ')).toBe('K7M2QX');
    expect(daysOf(2.5, 4)).toBe('2.5 of 4 days');
  });
});

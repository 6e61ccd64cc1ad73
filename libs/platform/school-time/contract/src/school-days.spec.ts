import { describe, expect, it } from '@jest/globals';
import { londonTime } from './london';
import { nextSchoolHour } from './school-days';

describe('the next hour at which schools read their mail', () => {
  it.each([
    ['2026-11-26', '10:00', '2026-11-26', '10:00'],
    ['2026-11-26', '06:00', '2026-11-26', '08:00'],
    ['2026-11-26', '18:30', '2026-11-27', '08:00'],
    ['2026-11-27', '19:00', '2026-11-30', '08:00'],
    ['2026-10-28', '10:00', '2026-11-02', '08:00'],
  ])('after %s %s is %s %s', (date, time, day, hour) => {
    expect(nextSchoolHour(londonTime(date, time))).toEqual(londonTime(day, hour));
  });
});

import { describe, expect, it } from '@jest/globals';
import { londonTime } from '@tessellate/school-time-contract';
import fc from 'fast-check';
import { coverNeeded, coverWords } from './cover';

const cover = (date: string, from: string, until: string, end = date) =>
  coverNeeded(londonTime(date, from), londonTime(end, until));

describe('the cover that a workshop needs', () => {
  it('is a half or a whole day, by how much of the school day it takes', () => {
    expect(cover('2027-01-14', '13:30', '16:00')).toBe(0.5);
    expect(cover('2027-01-14', '09:00', '12:15')).toBe(0.5);
    expect(cover('2027-01-14', '09:30', '15:30')).toBe(1);
    expect(cover('2027-01-14', '08:00', '18:00')).toBe(1);
  });

  it('is none after school, at the weekend, or for the last minutes of a day', () => {
    expect(cover('2027-01-14', '16:00', '18:00')).toBe(0);
    expect(cover('2027-01-14', '15:15', '17:00')).toBe(0);
    expect(cover('2027-01-16', '09:30', '15:30')).toBe(0);
  });

  it('counts the hours of a clock in London, also in summer, and each day of several', () => {
    expect(cover('2027-07-01', '15:30', '17:00')).toBe(0);
    expect(cover('2027-01-14', '09:30', '12:00', '2027-01-15')).toBe(1.5);
    expect(cover('2027-01-15', '09:30', '15:30', '2027-01-18')).toBe(2);
  });

  it('never shrinks when a workshop is longer, and is never more than its days', () => {
    const minute = fc.integer({ min: 0, max: 3 * 24 * 60 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), minute, minute, minute, (day, begin, length, more) => {
        const at = (minutes: number) => new Date(Date.UTC(2026, 8, 1 + day, 0, minutes));
        const short = coverNeeded(at(begin), at(begin + length));
        expect(coverNeeded(at(begin), at(begin + length + more))).toBeGreaterThanOrEqual(short);
        expect(short).toBeLessThanOrEqual(Math.ceil(length / (24 * 60)) + 1);
        expect(short % 0.5).toBe(0);
      }),
    );
  });

  it('reads like a sentence', () => {
    expect([0, 0.5, 1, 1.5, 2, 3.5].map(coverWords)).toEqual([
      'no cover',
      'half a day of cover',
      'one day of cover',
      'one and a half days of cover',
      '2 days of cover',
      '3 and a half days of cover',
    ]);
  });
});

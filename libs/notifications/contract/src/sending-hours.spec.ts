import { describe, expect, it } from '@jest/globals';
import { SchoolCalendar } from '@tessellate/school-time-contract';
import { DEFAULT_SENDING_HOURS, nextSending, type SendingHours } from './sending-hours';

/** Half-term is from 26 to 30 October. */
const CALENDAR = new SchoolCalendar();
const next = (at: string, hours: Partial<SendingHours> = {}) =>
  nextSending(new Date(at), { ...DEFAULT_SENDING_HOURS, ...hours }, CALENDAR).toISOString();

describe('the next moment when something may be sent', () => {
  it('is now on a school day between half past seven and six', () => {
    expect(next('2026-11-25T07:30:00Z')).toBe('2026-11-25T07:30:00.000Z');
    expect(next('2026-11-25T17:59:59Z')).toBe('2026-11-25T17:59:59.000Z');
  });

  it('is the morning after an evening, and the same morning before half past seven', () => {
    expect(next('2026-11-25T18:00:00Z')).toBe('2026-11-26T07:30:00.000Z');
    expect(next('2026-11-25T05:00:00Z')).toBe('2026-11-25T07:30:00.000Z');
  });

  it('is Monday after a Friday evening', () => {
    expect(next('2026-11-27T18:30:00Z')).toBe('2026-11-30T07:30:00.000Z');
  });

  it('waits for the end of half-term, which here is also the end of summer time', () => {
    // Friday 6.01 pm in summer time; the clocks go back on Sunday; school begins again on Monday 2 November.
    expect(next('2026-10-23T17:01:00Z')).toBe('2026-11-02T07:30:00.000Z');
  });

  it('follows London through the weekends when the clocks change', () => {
    const ofTerm = { mode: 'OWN' as const, inHolidays: true };
    expect(next('2026-10-23T18:00:00Z', ofTerm)).toBe('2026-10-26T07:30:00.000Z');
    expect(next('2027-03-26T19:00:00Z', ofTerm)).toBe('2027-03-29T06:30:00.000Z');
    // On the very Sundays: half past seven is 6:30 UTC in March and 7:30 UTC in October.
    const sundays = { ...ofTerm, days: [7] };
    expect(next('2027-03-27T12:00:00Z', sundays)).toBe('2027-03-28T06:30:00.000Z');
    expect(next('2026-10-24T12:00:00Z', sundays)).toBe('2026-10-25T07:30:00.000Z');
  });

  it('keeps to the hours and days that the person chose', () => {
    const own = { mode: 'OWN' as const, days: [7], from: '19:00', until: '21:00' };
    expect(next('2026-11-25T12:00:00Z', own)).toBe('2026-11-29T19:00:00.000Z');
    expect(next('2026-11-29T20:15:00Z', own)).toBe('2026-11-29T20:15:00.000Z');
    expect(next('2026-10-27T12:00:00Z', { ...own, days: [2] })).toBe('2026-11-03T19:00:00.000Z');
    expect(next('2026-10-27T12:00:00Z', { ...own, days: [2], inHolidays: true })).toBe('2026-10-27T19:00:00.000Z');
  });

  it('is any moment for those who want it, and none during a pause', () => {
    expect(next('2026-11-28T23:00:00Z', { mode: 'ANY_TIME' })).toBe('2026-11-28T23:00:00.000Z');
    const pausedUntil = new Date('2026-12-05T00:00:00Z');
    expect(next('2026-11-28T23:00:00Z', { mode: 'ANY_TIME', pausedUntil })).toBe('2026-12-05T00:00:00.000Z');
    expect(next('2026-11-28T23:00:00Z', { pausedUntil })).toBe('2026-12-07T07:30:00.000Z');
  });

  it('is found even when a calendar closes every day', () => {
    const at = new Date('2026-11-25T12:00:00Z');
    const closed = new SchoolCalendar([{ startsOn: '2026-09-01', endsOn: '2030-08-31', name: 'Closed for good' }]);
    expect(nextSending(at, DEFAULT_SENDING_HOURS, closed).getTime()).toBeGreaterThan(at.getTime());
  });
});

import { describe, expect, it } from '@jest/globals';
import { changeOf, draftOf, type HoursDraft, inputOf, problemsOf } from './hours-draft';

const OWN: HoursDraft = {
  emailOff: false,
  mode: 'OWN',
  days: [1],
  from: '07:30',
  until: '18:00',
  inHolidays: false,
  pausedUntil: '',
};

describe('the form of sending hours', () => {
  it('pauses until the beginning of a London day, in summer and in winter', () => {
    expect(inputOf({ ...OWN, pausedUntil: '2027-07-01' }).pausedUntil).toBe('2027-06-30T23:00:00.000Z');
    expect(inputOf({ ...OWN, pausedUntil: '2027-01-11' }).pausedUntil).toBe('2027-01-11T00:00:00.000Z');
    expect(inputOf(OWN).pausedUntil).toBeNull();
  });

  it('shows a pause that lasts, and none that is over', () => {
    const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString();
    expect(draftOf({ ...OWN, pausedUntil: inAYear }).pausedUntil).toBe(inAYear.slice(0, 10));
    expect(draftOf({ ...OWN, pausedUntil: '2020-01-01T00:00:00Z' }).pausedUntil).toBe('');
  });

  it('sends a pause that was not touched as it is kept, and says what it was made from', () => {
    const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString();
    const base = { ...OWN, pausedUntil: inAYear };
    expect(changeOf({ ...draftOf(base), days: [1, 2] }, base)).toEqual({ ...base, days: [1, 2], base });
    expect(changeOf({ ...draftOf(base), pausedUntil: '' }, base).pausedUntil).toBeNull();
  });

  it('says at its field what is missing before it asks the server', () => {
    expect(problemsOf(OWN)).toEqual({});
    expect(problemsOf({ ...OWN, days: [] })).toEqual({ days: expect.stringContaining('one day') });
    expect(problemsOf({ ...OWN, from: '18:00', until: '07:30' })).toEqual({ until: expect.stringContaining('after') });
    expect(problemsOf({ ...OWN, from: '' })).toEqual({ from: expect.any(String) });
    expect(problemsOf({ ...OWN, days: [], emailOff: true })).toEqual({});
    expect(problemsOf({ ...OWN, days: [], mode: 'ANY_TIME' })).toEqual({});
  });
});

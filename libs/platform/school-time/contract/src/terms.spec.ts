import { describe, expect, it } from '@jest/globals';
import { dateOfPlace, halfTermOf, isSchoolDay, lastSchoolDay, nextSchoolDay, sameDateInYear, terms } from './terms';

const spans = (year: number) => terms(year).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`);

describe('the school year', () => {
  it('has six half-terms between the holidays that most of England keeps', () => {
    expect(spans(2026)).toEqual([
      '2026-09-02 2026-10-23',
      '2026-11-02 2026-12-18',
      '2027-01-04 2027-02-12',
      '2027-02-22 2027-03-25',
      '2027-04-12 2027-05-28',
      '2027-06-07 2027-07-21',
    ]);
    expect(spans(2025)).toEqual([
      '2025-09-02 2025-10-24',
      '2025-11-03 2025-12-19',
      '2026-01-05 2026-02-13',
      '2026-02-23 2026-03-27',
      '2026-04-13 2026-05-22',
      '2026-06-01 2026-07-21',
    ]);
  });

  it('takes two weeks around a late Easter as well as around an early one', () => {
    expect(spans(2024)[3]).toMatch(/ 2025-04-04$/);
    expect(spans(2024)[4]).toMatch(/^2025-04-22 /);
    expect(spans(2023)[3]).toMatch(/ 2024-03-28$/);
  });

  it('has no school on weekends, in the holidays and on bank holidays', () => {
    expect(isSchoolDay('2026-11-05')).toBe(true);
    expect(isSchoolDay('2026-11-07')).toBe(false);
    expect(isSchoolDay('2026-10-28')).toBe(false);
    expect(isSchoolDay('2027-05-03')).toBe(false);
    expect(isSchoolDay('2025-04-21')).toBe(false);
    expect(isSchoolDay('2026-08-12')).toBe(false);
    expect(nextSchoolDay('2026-10-24')).toBe('2026-11-02');
    expect(lastSchoolDay('2027-01-02')).toBe('2026-12-18');
  });

  it('knows where a day lies', () => {
    expect(halfTermOf('2026-11-12')).toMatchObject({ year: 2026, number: 2, week: 2, weekday: 4 });
    expect(halfTermOf('2027-01-16')).toMatchObject({ number: 3, week: 2, weekday: 6 });
    expect(halfTermOf('2026-12-24')).toBeNull();
  });
});

describe('a date taken to another year', () => {
  it('is the same weekday of the same week of the half-term', () => {
    // Thursday of the second week after the autumn half-term.
    expect(sameDateInYear('2025-11-13', 2026)).toBe('2026-11-12');
    expect(sameDateInYear('2026-01-15', 2027)).toBe('2028-01-13');
  });

  it('is the last week where the half-term is shorter, and a school day where that would be a holiday', () => {
    expect(dateOfPlace(2026, { halfTerm: 4, week: 9, weekday: 3 })).toBe('2027-03-24');
    expect(dateOfPlace(2026, { halfTerm: 4, week: 5, weekday: 5 })).toBe('2027-03-25');
    expect(dateOfPlace(2026, { halfTerm: 5, week: 4, weekday: 1 })).toBe('2027-05-04');
    expect(dateOfPlace(2026, { halfTerm: 1, week: 1, weekday: 1 })).toBe('2026-09-02');
  });

  it('keeps the weekday in the holidays too', () => {
    expect(sameDateInYear('2025-12-24', 2026)).toBe('2026-12-23');
    expect(sameDateInYear('2026-08-12', 2026)).toBe('2027-08-11');
  });
});

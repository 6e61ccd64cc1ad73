import { describe, expect, it } from '@jest/globals';
import { londonTime } from './london';
import { SchoolCalendar } from './school-calendar';
import { type Closure, typicalClosures } from './typical-closures';

const calendar = new SchoolCalendar();

const spans = (year: number, by = calendar) =>
  by.halfTerms(year).map(({ startsOn, endsOn }) => `${startsOn} ${endsOn}`);

describe('the school year', () => {
  it('has six half-terms between the holidays that most of England keeps', () => {
    expect(spans(2026)).toEqual([
      '2026-09-02 2026-10-23',
      '2026-11-02 2026-12-18',
      '2027-01-04 2027-02-12',
      '2027-02-22 2027-03-25',
      '2027-04-12 2027-05-28',
      '2027-06-07 2027-07-23',
    ]);
    expect(spans(2025)).toEqual([
      '2025-09-02 2025-10-24',
      '2025-11-03 2025-12-19',
      '2026-01-05 2026-02-13',
      '2026-02-23 2026-03-27',
      '2026-04-13 2026-05-22',
      '2026-06-01 2026-07-24',
    ]);
  });

  it('takes two weeks around a late Easter as well as around an early one', () => {
    expect(spans(2024)[3]).toMatch(/ 2025-04-04$/);
    expect(spans(2024)[4]).toMatch(/^2025-04-22 /);
    expect(spans(2023)[3]).toMatch(/ 2024-03-28$/);
  });

  it('has no school on weekends, in the holidays and on bank holidays', () => {
    expect(calendar.isSchoolDay('2026-11-05')).toBe(true);
    expect(calendar.isSchoolDay('2026-11-07')).toBe(false);
    expect(calendar.isSchoolDay('2026-10-28')).toBe(false);
    expect(calendar.isSchoolDay('2027-05-03')).toBe(false);
    expect(calendar.isSchoolDay('2025-04-21')).toBe(false);
    expect(calendar.isSchoolDay('2026-08-12')).toBe(false);
    expect(calendar.nextSchoolDay('2026-10-24')).toBe('2026-11-02');
    expect(calendar.lastSchoolDay('2027-01-02')).toBe('2026-12-18');
  });

  it('knows where a day lies', () => {
    expect(calendar.halfTermOf('2026-11-12')).toMatchObject({ year: 2026, number: 2, week: 2, weekday: 4 });
    expect(calendar.halfTermOf('2027-01-16')).toMatchObject({ number: 3, week: 2, weekday: 6 });
    expect(calendar.halfTermOf('2026-12-24')).toBeNull();
  });
});

describe('a date taken to another year', () => {
  it('is the same weekday of the same week of the half-term', () => {
    // Thursday of the second week after the autumn half-term.
    expect(calendar.sameDateInYear('2025-11-13', 2026)).toBe('2026-11-12');
    expect(calendar.sameDateInYear('2026-01-15', 2027)).toBe('2028-01-13');
  });

  it('is the last week where the half-term is shorter, and a school day where that would be a holiday', () => {
    expect(calendar.dateOfPlace(2026, { halfTerm: 4, week: 9, weekday: 3 })).toBe('2027-03-24');
    expect(calendar.dateOfPlace(2026, { halfTerm: 4, week: 5, weekday: 5 })).toBe('2027-03-25');
    expect(calendar.dateOfPlace(2026, { halfTerm: 5, week: 4, weekday: 1 })).toBe('2027-05-04');
    expect(calendar.dateOfPlace(2026, { halfTerm: 1, week: 1, weekday: 1 })).toBe('2026-09-02');
  });

  it('keeps the weekday in the holidays too', () => {
    expect(calendar.sameDateInYear('2025-12-24', 2026)).toBe('2026-12-23');
    expect(calendar.sameDateInYear('2026-08-12', 2026)).toBe('2027-08-11');
  });
});

describe('days after a day', () => {
  it.each([
    ['over a weekend', '2027-01-14T15:00:00Z', '2027-01-21T09:00:00.000Z'],
    ['over Christmas', '2026-12-18T15:00:00Z', '2027-01-08T09:00:00.000Z'],
    ['over August, and in summer time', '2026-07-31T15:00:00Z', '2026-09-08T08:00:00.000Z'],
  ])('are counted %s', (_, from, then) => {
    expect(calendar.afterSchoolDays(new Date(from), 5).toISOString()).toBe(then);
  });
});

describe('the next hour at which schools read their mail', () => {
  it.each([
    ['2026-11-26', '10:00', '2026-11-26', '10:00'],
    ['2026-11-26', '06:00', '2026-11-26', '08:00'],
    ['2026-11-26', '18:30', '2026-11-27', '08:00'],
    ['2026-11-27', '19:00', '2026-11-30', '08:00'],
    ['2026-10-28', '10:00', '2026-11-02', '08:00'],
  ])('after %s %s is %s %s', (date, time, day, hour) => {
    expect(calendar.nextSchoolHour(londonTime(date, time))).toEqual(londonTime(day, hour));
  });
});

describe('a calendar of closures that were corrected', () => {
  const corrected = (change: (closures: Closure[]) => Closure[], year = 2026) =>
    new SchoolCalendar(change([year - 1, year, year + 1].flatMap(typicalClosures)));
  const moved = (name: string, startsOn: string, endsOn: string) =>
    corrected(all => [
      ...all.filter(one => one.name !== name || one.startsOn < '2026-09-01' || one.startsOn > '2027-08-31'),
      { name, startsOn, endsOn },
    ]);

  it('has its half-terms between the holidays as they are here', () => {
    const twoWeeks = moved('Autumn half-term', '2026-10-19', '2026-10-30');
    expect(spans(2026, twoWeeks).slice(0, 2)).toEqual(['2026-09-02 2026-10-16', '2026-11-02 2026-12-18']);
    const early = moved('Autumn half-term', '2026-10-19', '2026-10-23');
    expect(spans(2026, early).slice(0, 2)).toEqual(['2026-09-02 2026-10-16', '2026-10-26 2026-12-18']);
    expect(early.sameDateInYear('2025-11-13', 2026)).toBe('2026-11-05');
    const april = moved('Easter', '2027-04-05', '2027-04-16');
    expect(spans(2026, april).slice(3, 5)).toEqual(['2027-02-22 2027-04-02', '2027-04-19 2027-05-28']);
    const august = moved('Summer', '2027-07-10', '2027-08-24');
    expect(spans(2026, august)[5]).toBe('2027-06-07 2027-07-09');
    expect(spans(2027, august)[0]).toBe('2027-08-25 2027-10-22');
    expect(august.halfTermOf('2027-08-26')).toMatchObject({ year: 2027, number: 1, week: 1 });
  });

  it('takes days that are added to a holiday with it, and a strike for none', () => {
    const training = corrected(all => [...all, { name: 'Training day', startsOn: '2026-11-02', endsOn: '2026-11-02' }]);
    expect(spans(2026, training)[1]).toMatch(/^2026-11-03 /);
    const strike = corrected(all => [...all, { name: 'Strike', startsOn: '2026-11-10', endsOn: '2026-11-12' }]);
    expect(spans(2026, strike)).toEqual(spans(2026));
    expect(strike.nextSchoolDay('2026-11-10')).toBe('2026-11-13');
    expect(strike.halfTermOf('2026-11-11')).toMatchObject({ number: 2, week: 2, weekday: 3 });
  });

  it('says why a day is none', () => {
    const early = moved('Autumn half-term', '2026-10-19', '2026-10-23');
    expect(early.dayOff('2026-10-24')).toBe('at a weekend');
    expect(early.dayOff('2026-10-20')).toBe('on a day when schools are closed: Autumn half-term');
    expect(early.dayOff('2026-10-28')).toBeNull();
    expect(early.dayOff('2026-12-24')).toBe('in the holidays of most schools');
    expect(early.dayOff('2027-05-03')).toBe('on a bank holiday');
  });

  it('has typical closures in years that the list does not cover, beside single days that it has', () => {
    const strike = new SchoolCalendar([{ name: 'Strike', startsOn: '2041-01-15', endsOn: '2041-01-15' }]);
    expect(strike.isSchoolDay('2041-01-15')).toBe(false);
    expect(strike.isSchoolDay('2040-12-25')).toBe(false);
    expect(strike.nextSchoolDay('2050-08-01')).toBe('2050-09-02');
  });

  it('goes on with six half-terms where a holiday is missing or nothing is open, and every search ends', () => {
    const without = corrected(all => all.filter(({ name }) => name !== 'Autumn half-term'));
    expect(spans(2026, without).slice(0, 2)).toEqual(['2026-09-02 2026-10-30', '2026-11-02 2026-12-18']);
    expect(without.halfTermOf('2026-10-28')).toMatchObject({ number: 1, week: 9 });
    const spring = corrected(all => [...all, { name: 'Flood', startsOn: '2027-03-15', endsOn: '2027-09-17' }]);
    expect(spans(2026, spring)).toEqual(spans(2026));
    const closed = corrected(all => [...all, { name: 'Closed', startsOn: '2020-01-01', endsOn: '2060-12-31' }]);
    expect(spans(2026, closed)).toEqual(spans(2026));
    expect(closed.nextSchoolDay('2027-01-13')).toBe('2027-01-13');
    expect(closed.afterSchoolDays(londonTime('2027-01-13', '12:00'), 5)).toEqual(londonTime('2027-01-18', '09:00'));
    expect(closed.dateOfPlace(2026, { halfTerm: 3, week: 2, weekday: 3 })).toBe('2027-01-13');
  });

  it('has six half-terms in order in every typical year', () => {
    for (let year = 2000; year <= 2100; year++) {
      const half = calendar.halfTerms(year);
      const bounds = half.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]);
      expect([year, half.length, [...bounds].sort()]).toEqual([year, 6, bounds]);
      expect(bounds.filter(date => !calendar.isSchoolDay(date))).toEqual([]);
    }
  });
});

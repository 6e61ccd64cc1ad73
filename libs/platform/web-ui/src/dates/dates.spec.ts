import { dayKey, daysUntil, formatDateTime, formatLongDay, formatRelative, formatTime } from './dates';

const NOW = '2026-11-23T12:00:00Z';

describe('dates', () => {
  it.each([
    ['2026-11-23T08:12:00Z', '8:12 am'],
    ['2026-07-01T15:00:00Z', '4 pm'],
    ['2026-11-23T00:05:00Z', '12:05 am'],
    ['2026-11-23T12:00:00Z', '12 pm'],
  ])('tells the time of %s in London as %s', (at, words) => {
    expect(formatTime(at)).toBe(words);
  });

  it('writes a workshop as teachers do, saying am or pm once where it is the same', () => {
    expect(formatDateTime('2026-01-14T13:30:00Z', '2026-01-14T16:00:00Z', NOW)).toBe('Wed 14 Jan, 1:30–4 pm');
    expect(formatDateTime('2026-01-14T11:00:00Z', '2026-01-14T13:00:00Z', NOW)).toBe('Wed 14 Jan, 11 am–1 pm');
    expect(formatDateTime('2026-01-14T09:00:00Z', '2026-01-15T16:00:00Z', NOW)).toBe(
      'Wed 14 Jan, 9 am – Thu 15 Jan, 4 pm',
    );
  });

  it('names the year only when it is another one', () => {
    expect(formatLongDay('2026-11-23T10:00:00Z', NOW)).toBe('Monday 23 November');
    expect(formatLongDay('2027-01-14T10:00:00Z', NOW)).toBe('Thursday 14 January 2027');
  });

  it('counts days of London: an hour before midnight is yesterday, one after is today', () => {
    expect(formatRelative('2026-11-22T23:30:00Z', '2026-11-23T01:00:00Z')).toBe('yesterday');
    expect(formatRelative('2026-11-23T08:12:00Z', NOW)).toBe('today, 8:12 am');
    expect(formatRelative('2026-11-23T11:58:30Z', NOW)).toBe('a minute ago');
    // Half past eleven in the evening of London's summer is already the next day in UTC's calendar the other way round.
    expect(dayKey('2026-07-01T23:30:00Z')).toBe('2026-07-02');
  });

  it('counts the days to a due date across the change of the clocks', () => {
    expect(daysUntil('2026-10-26T08:00:00Z', '2026-10-24T20:00:00Z')).toBe(2);
  });
});

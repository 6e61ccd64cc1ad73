import { describe, expect, it } from '@jest/globals';
import { londonClock, londonDate, londonTime } from '@tessellate/programme-contract';
import { dependentDueDates } from './due-dates';

const workshop = (id: string, date: string) => ({
  id,
  kind: 'WORKSHOP' as const,
  startsAt: londonTime(date, '13:30'),
  dueAt: null,
  cancelledAt: null as Date | null,
});
const task = (id: string, date: string) => ({
  id,
  kind: 'TASK' as const,
  startsAt: null,
  dueAt: londonTime(date, '17:00'),
  cancelledAt: null as Date | null,
});
const cycle = [
  workshop('w1', '2026-10-01'),
  task('t1', '2026-10-16'),
  workshop('w2', '2026-10-22'),
  task('t2', '2026-11-20'),
  workshop('w3', '2026-12-03'),
];
const proposed = (date: string | null) =>
  dependentDueDates(cycle, cycle[2]!, date ? londonTime(date, '13:30') : null).map(({ step, to }) => [
    step.id,
    londonDate(to),
    londonClock(to),
  ]);

describe('due dates that hang on a workshop', () => {
  it('stay as far before it, at the same time on the clock, when it moves over the change of clocks', () => {
    expect(proposed('2026-11-12')).toEqual([['t1', '2026-11-06', '17:00']]);
  });

  it('go back to a school day, and stay after the workshop where the task begins', () => {
    // Six days before Sunday 8 November is Monday 2 November, a school day; before 5 November it is half-term.
    expect(proposed('2026-11-05')).toEqual([['t1', '2026-10-23', '17:00']]);
    expect(proposed('2026-10-06')).toEqual([['t1', '2026-10-05', '17:00']]);
  });

  it('of the task that follows move too when it would be due before the workshop', () => {
    expect(proposed('2026-11-26')).toEqual([
      ['t1', '2026-11-20', '17:00'],
      ['t2', '2026-12-02', '17:00'],
    ]);
  });

  it('lead to the next workshop when it is cancelled', () => {
    expect(proposed(null)).toEqual([['t1', '2026-11-27', '17:00']]);
  });

  it('stay as they are when only the hour changes', () => {
    expect(proposed('2026-10-22')).toEqual([]);
  });
});

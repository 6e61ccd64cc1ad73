import { describe, expect, it } from '@jest/globals';
import { londonClock, londonDate, londonTime, SchoolCalendar } from '@tessellate/school-time-contract';
import { dependentDueDates, dependentTasks, dueOriginOf } from './due-dates';
import type { DueOrigin } from './due-origin';

const CALENDAR = new SchoolCalendar();
const workshop = (id: string, date: string) => ({
  id,
  kind: 'WORKSHOP' as 'WORKSHOP' | 'TASK',
  startsAt: londonTime(date, '13:30') as Date | null,
  dueAt: null as Date | null,
  dueOrigin: null as DueOrigin | null,
  cancelledAt: null as Date | null,
});
const task = (id: string, date: string) => ({
  id,
  kind: 'TASK' as 'WORKSHOP' | 'TASK',
  startsAt: null as Date | null,
  dueAt: londonTime(date, '17:00') as Date | null,
  dueOrigin: null as DueOrigin | null,
  cancelledAt: null as Date | null,
});
const cycle = [
  workshop('w1', '2026-10-01'),
  task('t1', '2026-10-16'),
  workshop('w2', '2026-10-22'),
  task('t2', '2026-11-20'),
  workshop('w3', '2026-12-03'),
];
const proposed = (date: string | null, today = '2026-09-01') =>
  dependentDueDates(
    cycle,
    cycle[2]!,
    date ? londonTime(date, '13:30') : null,
    CALENDAR,
    londonTime(today, '08:00'),
  ).map(({ step, to }) => [step.id, londonDate(to), londonClock(to)]);

describe('due dates that hang on a workshop', () => {
  it('stay as far before it, at the same time on the clock, when it moves over the change of clocks', () => {
    expect(proposed('2026-11-12')).toEqual([['t1', '2026-11-06', '17:00']]);
  });

  it('go back to a school day, and stay after the workshop where the task begins', () => {
    // Six days before Sunday 8 November is Monday 2 November, a school day; before 5 November it is half-term.
    expect(proposed('2026-11-05')).toEqual([['t1', '2026-10-23', '17:00']]);
    expect(proposed('2026-10-06')).toEqual([['t1', '2026-10-05', '17:00']]);
  });

  it('do not become past while the workshop is ahead: they stay, or come right before it', () => {
    expect(proposed('2026-10-20')).toEqual([['t1', '2026-10-14', '17:00']]);
    expect(proposed('2026-10-20', '2026-10-15')).toEqual([]);
    expect(proposed('2026-10-16', '2026-10-13')).toEqual([['t1', '2026-10-15', '17:00']]);
    expect(proposed('2026-10-16', '2026-10-15')).toEqual([['t1', '2026-10-15', '17:00']]);
    // What was over before stays as far before it: nobody is asked for it again.
    expect(proposed('2026-10-20', '2026-10-19')).toEqual([['t1', '2026-10-14', '17:00']]);
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

type Step = (typeof cycle)[number];

/** As moving a workshop does it, with all that was proposed. */
function moved(steps: Step[], id: string, date: string): Step[] {
  const workshop = steps.find(step => step.id === id)!;
  const startsAt = londonTime(date, '13:30');
  const changes = dependentDueDates(steps, workshop, startsAt, CALENDAR, londonTime('2026-09-01', '08:00'));
  const { leading, following } = dependentTasks(steps, workshop);
  return steps.map(step => {
    if (step.id === id) return { ...step, startsAt };
    if (step !== leading && step !== following) return step;
    const to = changes.find(change => change.step.id === step.id)?.to ?? step.dueAt;
    return { ...step, dueAt: to, dueOrigin: dueOriginOf(steps, step) };
  });
}
const dates = (steps: Step[]) => steps.map(({ startsAt, dueAt }) => londonDate((startsAt ?? dueAt)!));

describe('a workshop that is moved there and back', () => {
  it('takes a due date along and brings it back to the day that was chosen', () => {
    // As far before: a week later is in the holidays, so it is due on the last day of term.
    const chosen = [workshop('w1', '2026-11-19'), task('t1', '2026-12-09'), workshop('w2', '2026-12-17')];
    const there = moved(chosen, 'w2', '2027-01-07');
    expect(dates(there)[1]).toBe('2026-12-18');
    expect(dates(moved(there, 'w2', '2026-12-17'))[1]).toBe('2026-12-09');
    // Pushed by the workshop where it begins, past the day it was due.
    const pushed = moved(chosen, 'w1', '2026-12-10');
    expect(dates(pushed)[1]).toBe('2026-12-16');
    expect(dates(moved(pushed, 'w1', '2026-11-19'))[1]).toBe('2026-12-09');
  });

  it('restores every date, whatever the moves between and their order', () => {
    let seed = 20261209;
    const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
    const start = londonTime('2026-10-01', '12:00');
    for (let round = 0; round < 300; round++) {
      // Workshops some weeks apart, and between them tasks on any day, at weekends too.
      let day = 0;
      const plan = Array.from({ length: 5 }, (_, index) => {
        day += 2 + random(24);
        const date = londonDate(start, day);
        return index % 2 === 0 ? workshop(`w${index}`, date) : task(`t${index}`, date);
      });
      let steps = plan;
      const order = ['w0', 'w2', 'w4'].sort(() => random(3) - 1);
      for (let move = 0; move < 6; move++) steps = moved(steps, `w${2 * random(3)}`, londonDate(start, random(140)));
      for (const id of order) {
        steps = moved(steps, id, londonDate(plan.find(step => step.id === id)!.startsAt!));
      }
      expect([round, dates(steps)]).toEqual([round, dates(plan)]);
    }
  });

  it('forgets where a date was chosen once the task stands between other workshops', () => {
    const [w1, t1, w2] = [workshop('w1', '2026-10-01'), task('t1', '2026-10-16'), workshop('w2', '2026-10-22')];
    const [, kept] = moved([w1, t1, w2], 'w2', '2026-11-12');
    expect(kept!.dueOrigin?.dueAt).toBe(t1.dueAt!.toISOString());
    const other = workshop('w9', '2026-12-03');
    expect(dueOriginOf([w1, kept!, other], kept!)?.dueAt).toBe(kept!.dueAt!.toISOString());
  });
});

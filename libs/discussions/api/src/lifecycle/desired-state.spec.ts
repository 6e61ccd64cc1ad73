import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { desiredState, type LifecycleStep, threadTimes, workshopThread } from './desired-state';

const published = new Date('2026-09-01T12:00:00Z');
const workshop = (id: string, startsAt: string, more: Partial<LifecycleStep> = {}): LifecycleStep => ({
  id,
  kind: 'WORKSHOP',
  startsAt: new Date(startsAt),
  endsAt: new Date(Date.parse(startsAt) + 3 * 3_600_000),
  publishedAt: published,
  cancelledAt: null,
  ...more,
});
const task = (more: Partial<LifecycleStep> = {}): LifecycleStep => ({
  id: 't',
  kind: 'TASK',
  startsAt: null,
  endsAt: null,
  publishedAt: published,
  cancelledAt: null,
  ...more,
});
const cancelledAt = new Date('2026-10-02T12:00:00Z');

describe('the life of a task’s thread', () => {
  const cycle = [workshop('a', '2026-10-01T12:00:00Z'), task(), workshop('b', '2026-11-05T13:00:00Z')];
  const times = threadTimes(cycle, 't');

  it('begins when the workshop before it begins', () => {
    expect(times.opensAt?.toISOString()).toBe('2026-10-01T12:00:00.000Z');
    expect(desiredState(times, new Date('2026-10-01T11:59:59.999Z'))).toBe('NONE');
    expect(desiredState(times, new Date('2026-10-01T12:00:00.000Z'))).toBe('OPEN');
  });

  it('ends at six in the evening two days before the next', () => {
    expect(times.closesAt?.toISOString()).toBe('2026-11-03T18:00:00.000Z');
    expect(desiredState(times, new Date('2026-11-03T17:59:59.999Z'))).toBe('OPEN');
    expect(desiredState(times, new Date('2026-11-03T18:00:00.000Z'))).toBe('CLOSED');
  });

  it('ends at six by the clocks of London when they change between then and the workshop', () => {
    const closes = (startsAt: string) => threadTimes([cycle[0]!, task(), workshop('b', startsAt)], 't').closesAt;
    expect(closes('2026-10-26T09:00:00Z')?.toISOString()).toBe('2026-10-24T17:00:00.000Z');
    expect(closes('2027-03-29T09:00:00Z')?.toISOString()).toBe('2027-03-27T18:00:00.000Z');
  });

  it('lasts until the next workshop begins when that is too soon for an evening between', () => {
    const close = threadTimes([cycle[0]!, task(), workshop('b', '2026-10-02T08:00:00Z')], 't');
    expect(close.closesAt?.toISOString()).toBe('2026-10-02T08:00:00.000Z');
  });

  it('does not end in an evening workshop that another follows two days later', () => {
    const evening = workshop('a', '2026-10-01T16:00:00Z');
    const close = threadTimes([evening, task(), workshop('b', '2026-10-03T08:00:00Z')], 't').closesAt;
    expect(close?.toISOString()).toBe('2026-10-03T08:00:00.000Z');
  });

  it('does not begin after a workshop that is cancelled or not published, nor for such a task, nor before any workshop', () => {
    const none = { opensAt: null, closesAt: null };
    expect(threadTimes([workshop('a', '2026-10-01T12:00:00Z', { cancelledAt }), task()], 't')).toEqual(none);
    expect(threadTimes([workshop('a', '2026-10-01T12:00:00Z', { publishedAt: null }), task()], 't')).toEqual(none);
    expect(threadTimes([cycle[0]!, task({ cancelledAt })], 't')).toEqual(none);
    expect(threadTimes([cycle[0]!, task({ publishedAt: null })], 't')).toEqual(none);
    expect(threadTimes([task(), cycle[2]!], 't')).toEqual(none);
    expect(desiredState(none, new Date())).toBe('NONE');
  });

  it('goes on over a cancelled workshop to the one after, and without end when there is none', () => {
    const cancelled = workshop('b', '2026-11-05T13:00:00Z', { cancelledAt });
    const later = workshop('c', '2026-12-03T13:00:00Z');
    expect(threadTimes([cycle[0]!, task(), cancelled, later], 't').closesAt?.toISOString()).toBe(
      '2026-12-01T18:00:00.000Z',
    );
    expect(threadTimes([cycle[0]!, task(), cancelled], 't').closesAt).toBeNull();
  });
});

describe('the thread that a workshop shares', () => {
  const [a, b] = [workshop('a', '2026-10-01T12:00:00Z'), workshop('b', '2026-11-05T13:00:00Z')];

  it('is that of the first task before the next workshop, which is published and not cancelled', () => {
    const tasks = [
      task({ id: 'draft', publishedAt: null }),
      task({ id: 'off', cancelledAt }),
      task(),
      task({ id: 'u' }),
    ];
    expect(workshopThread([a, ...tasks, b], 'a')).toEqual({ taskId: 't', opensAt: a.startsAt });
  });

  it('is none where no task follows before the next workshop, nor for a workshop that does not take place', () => {
    expect(workshopThread([a, b, task()], 'a')).toBeNull();
    expect(workshopThread([b], 'b')).toBeNull();
    expect(workshopThread([{ ...a, cancelledAt }, task()], 'a')).toBeNull();
    expect(workshopThread([a, task()], 'elsewhere')).toBeNull();
  });

  it('is open from the first minute of the workshop to its last, whatever the dates of a cycle in order', () => {
    const hours = fc.integer({ min: 1, max: 30 });
    const gaps = fc.integer({ min: 0, max: 40 * 24 });
    const cycles = fc.array(fc.record({ gap: gaps, length: hours, tasks: fc.integer({ min: 0, max: 2 }) }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(cycles, shapes => {
        let at = Date.parse('2026-09-01T08:00:00Z');
        const steps = shapes.flatMap(({ gap, length, tasks }, n) => {
          at += gap * 3_600_000;
          const startsAt = new Date(at);
          at += length * 3_600_000;
          const held = workshop(`w${n}`, startsAt.toISOString(), { endsAt: new Date(at) });
          return [held, ...Array.from({ length: tasks }, (_, m) => task({ id: `t${n}.${m}` }))];
        });
        for (const step of steps.filter(({ kind }) => kind === 'WORKSHOP')) {
          const found = workshopThread(steps, step.id);
          if (!found) continue;
          const times = threadTimes(steps, found.taskId);
          const stateAt = (moment: number) => desiredState(times, new Date(moment));
          expect(stateAt(step.startsAt!.getTime() - 1)).toBe('NONE');
          expect(stateAt(step.startsAt!.getTime())).toBe('OPEN');
          expect(stateAt(step.endsAt!.getTime() - 1)).toBe('OPEN');
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { desiredState, type LifecycleStep, threadTimes } from './desired-state';

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

  it('begins when the workshop before it ends', () => {
    expect(times.opensAt?.toISOString()).toBe('2026-10-01T15:00:00.000Z');
    expect(desiredState(times, new Date('2026-10-01T14:59:59.999Z'))).toBe('NONE');
    expect(desiredState(times, new Date('2026-10-01T15:00:00.000Z'))).toBe('OPEN');
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

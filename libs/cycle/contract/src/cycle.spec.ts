import { describe, expect, it } from '@jest/globals';
import { stepStates, type StepDates, whereAreWe } from './cycle';

const workshop = (startsAt: string, endsAt: string): StepDates => ({
  kind: 'WORKSHOP',
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
  dueAt: null,
});
const task = (dueAt: string): StepDates => ({ kind: 'TASK', startsAt: null, endsAt: null, dueAt: new Date(dueAt) });

const cycle = [
  { ...workshop('2026-10-01T08:15:00Z', '2026-10-01T14:30:00Z'), number: 1 },
  { ...task('2026-10-25T22:59:00Z'), number: 1 },
  { ...workshop('2026-11-05T09:15:00Z', '2026-11-05T15:30:00Z'), number: 2 },
];

describe('where a group is in its cycle', () => {
  it('is at the first workshop before anything has happened', () => {
    expect(stepStates(cycle, new Date('2026-09-01T12:00:00Z'))).toEqual(['NOW', 'NEXT', 'NEXT']);
  });

  it('stays at a workshop until it ends', () => {
    expect(stepStates(cycle, new Date('2026-10-01T14:29:59Z'))[0]).toBe('NOW');
    expect(stepStates(cycle, new Date('2026-10-01T14:30:00Z'))).toEqual(['DONE', 'NOW', 'NEXT']);
  });

  it('keeps a task open to the end of its day in London on the Sunday the clocks go back', () => {
    // 25 October 2026 ends at midnight GMT; in summer time it would have ended an hour earlier.
    expect(stepStates(cycle, new Date('2026-10-25T23:59:59Z'))[1]).toBe('NOW');
    expect(stepStates(cycle, new Date('2026-10-26T00:00:00Z'))).toEqual(['DONE', 'DONE', 'NOW']);
  });

  it('ends a task at midnight of summer time on the day the clocks go forward', () => {
    const spring = [task('2027-03-28T12:00:00Z')];
    expect(stepStates(spring, new Date('2027-03-28T22:59:59Z'))).toEqual(['NOW']);
    expect(stepStates(spring, new Date('2027-03-28T23:00:00Z'))).toEqual(['DONE']);
  });

  it('is done with everything after the last step', () => {
    expect(stepStates(cycle, new Date('2026-12-01T12:00:00Z'))).toEqual(['DONE', 'DONE', 'DONE']);
  });

  it('waits neither for a cancelled step nor for one that is not published', () => {
    const withGap = [cycle[0]!, { ...cycle[1]!, cancelledAt: new Date('2026-10-05T12:00:00Z') }, cycle[2]!];
    expect(stepStates(withGap, new Date('2026-10-13T12:00:00Z'))).toEqual(['DONE', 'NEXT', 'NOW']);
    expect(whereAreWe(withGap, new Date('2026-10-13T12:00:00Z'))).toBe('Workshop 2 is in three weeks');
    const drafts = cycle.map(step => ({ ...step, draft: true }));
    expect(stepStates(drafts, new Date('2026-10-13T12:00:00Z'))).toEqual(['DONE', 'NEXT', 'NEXT']);
    expect(whereAreWe(drafts, new Date('2026-10-13T12:00:00Z'))).toBe('Your cycle is being planned');
  });

  it('has no place in an empty cycle', () => {
    expect(stepStates([], new Date())).toEqual([]);
  });
});

describe('the sentence that says where we are', () => {
  it('counts calendar days, not spans of 24 hours, across the change of clocks', () => {
    expect(whereAreWe(cycle, new Date('2026-10-13T21:00:00Z'))).toBe('Task 1 is due in twelve days');
    expect(whereAreWe(cycle, new Date('2026-10-24T22:30:00Z'))).toBe('Task 1 is due tomorrow');
    expect(whereAreWe(cycle, new Date('2026-10-24T23:30:00Z'))).toBe('Task 1 is due today');
  });

  it('speaks of a workshop ahead and of one that is on', () => {
    expect(whereAreWe(cycle, new Date('2026-11-04T20:00:00Z'))).toBe('Workshop 2 is tomorrow');
    expect(whereAreWe(cycle, new Date('2026-11-05T10:00:00Z'))).toBe('Workshop 2 is on now');
    expect(whereAreWe(cycle, new Date('2026-08-27T10:00:00Z'))).toBe('Workshop 1 is in five weeks');
  });

  it('says so at the end, and when nothing is planned', () => {
    expect(whereAreWe(cycle, new Date('2026-12-01T10:00:00Z'))).toBe('You have reached the end of the cycle');
    expect(whereAreWe([], new Date())).toBe('Your cycle is being planned');
  });
});

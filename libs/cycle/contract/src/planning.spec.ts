import { describe, expect, it } from '@jest/globals';
import { londonTime, SchoolCalendar, typicalClosures } from '@tessellate/school-time-contract';
import { planIssues as issuesBy, type PlannedStep, plannedNumbers } from './planning';

let next = 0;
const workshop = (date: string | null, more: Partial<PlannedStep> = {}): PlannedStep => ({
  id: `step-${next++}`,
  kind: 'WORKSHOP',
  title: 'A workshop',
  startsAt: date ? londonTime(date, '13:30') : null,
  endsAt: date ? londonTime(date, '16:00') : null,
  dueAt: null,
  format: 'FACE_TO_FACE',
  venue: 'Town Hall',
  joinUrl: null,
  dayEquivalent: 1,
  cancelledAt: null,
  ...more,
});
const task = (date: string): PlannedStep => ({
  ...workshop(null, { format: null, venue: null, dayEquivalent: null }),
  kind: 'TASK',
  dueAt: londonTime(date, '17:00'),
});
const planIssues = (
  steps: PlannedStep[],
  projectDays: number,
  calendar: SchoolCalendar = new SchoolCalendar(),
  now?: Date,
) => issuesBy(steps, projectDays, calendar, now);
const codes = (steps: PlannedStep[], projectDays: number) => planIssues(steps, projectDays).map(({ code }) => code);

describe('what is not right in a plan', () => {
  it('is nothing when days, dates and places fit', () => {
    expect(planIssues([workshop('2026-11-05'), task('2026-12-04'), workshop('2027-01-14')], 2)).toEqual([]);
  });

  it('names the days that are missing or too many', () => {
    const steps = [workshop('2026-11-05', { dayEquivalent: 0.5 }), workshop('2027-01-14')];
    expect(planIssues(steps, 4)[0]?.message).toBe(
      'The workshops add up to 1.5 days, which is fewer than the four days of the project.',
    );
    expect(planIssues(steps, 1)[0]?.message).toContain('more than the one day of the project');
  });

  it('counts no cancelled workshop, and asks nothing of it', () => {
    const cancelled = workshop('2026-11-05', { cancelledAt: new Date(), venue: null });
    expect(codes([cancelled, workshop('2027-01-14')], 1)).toEqual([]);
  });

  it('sees dates out of order, and a task due after the workshop it leads to', () => {
    expect(codes([workshop('2027-01-14'), workshop('2026-11-05')], 2)).toEqual(['ORDER']);
    const late = planIssues([workshop('2026-11-05'), task('2027-01-20'), workshop('2027-01-14')], 2);
    expect(late.map(({ code }) => code)).toEqual(['DUE_AFTER_WORKSHOP']);
    expect(late[0]?.message).toBe('Task 1 is due after Workshop 2, which comes after it.');
    expect(codes([workshop('2026-11-05'), task('2026-11-01'), workshop('2027-01-14')], 2)).toEqual(['ORDER']);
  });

  it('sees missing dates, places and links, and days on which schools are closed', () => {
    expect(codes([workshop(null)], 1)).toEqual(['NO_DATE']);
    expect(codes([workshop('2026-10-28')], 1)).toEqual(['NOT_A_SCHOOL_DAY']);
    const on = (date: string) => planIssues([workshop(date)], 1)[0]?.message;
    expect(on('2026-11-07')).toBe('Workshop 1 is at a weekend.');
    expect(on('2026-10-28')).toBe('Workshop 1 is in the holidays of most schools.');
    expect(on('2027-05-03')).toBe('Workshop 1 is on a bank holiday.');
    const trainingDay = { startsOn: '2026-11-05', endsOn: '2026-11-05', name: 'Training day' };
    const corrected = new SchoolCalendar([...typicalClosures(2026), trainingDay]);
    expect(
      planIssues([workshop('2026-11-05'), workshop('2026-11-12')], 2, corrected).map(({ message }) => message),
    ).toEqual(['Workshop 1 is on a day when schools are closed: Training day.']);
    expect(codes([workshop('2026-11-05', { venue: ' ' })], 1)).toEqual(['NO_VENUE']);
    expect(codes([workshop('2026-11-05', { format: 'BLENDED' })], 1)).toEqual(['NO_LINK']);
  });
});

describe('dates that are past', () => {
  it('are named as long as the step is a draft, as after laying out a template in the middle of a year', () => {
    const now = londonTime('2026-11-28', '12:00');
    const past = (draft: boolean) =>
      planIssues(
        [workshop('2026-09-24', { draft }), { ...task('2026-11-06'), draft }, workshop('2027-01-14', { draft })],
        2,
        undefined,
        now,
      );
    expect(past(true).map(({ message }) => message)).toEqual([
      'Workshop 1 was on Thu 24 Sep, which is in the past. Choose a new date for it.',
      'Task 1 was due on Fri 6 Nov, which is in the past. Choose a new date for it.',
    ]);
    expect(past(false)).toEqual([]);
  });
});

describe('the numbers of a plan', () => {
  it('count workshops and tasks each for themselves', () => {
    const steps = [workshop('2026-11-05'), task('2026-12-04'), workshop('2027-01-14')];
    expect([...plannedNumbers(steps).values()]).toEqual([1, 1, 2]);
  });
});

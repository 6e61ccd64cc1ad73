import { describe, expect, it } from '@jest/globals';
import { londonClock, londonDate, londonTime, SchoolCalendar } from '@tessellate/school-time-contract';
import { copiedContent, templateContent } from './plan-sources';
import type { StepContent } from './step-content';
import { DEFAULT_TEMPLATE } from './template.data';

const CALENDAR = new SchoolCalendar();
const workshop = (date: string): StepContent => ({
  title: 'Coherence',
  brief: '',
  startsAt: londonTime(date, '13:30'),
  endsAt: londonTime(date, '16:00'),
  dueAt: null,
  format: 'ONLINE',
  venue: null,
  accessNotes: null,
  joinUrl: 'https://meet.example/last-year',
  agenda: null,
  agendaItems: [],
  dayEquivalent: 0.5,
  resources: [],
});

describe('a cycle taken from another year', () => {
  it('keeps weekday, week of the half-term and the time on the clock, also where the clocks change in another week', () => {
    // 2025: the clocks went back on 26 October; 2026 on the 25th. 2026: forward on 29 March; 2027 on the 28th.
    for (const [from, to] of [
      ['2025-10-23', '2026-10-22'],
      ['2025-11-06', '2026-11-05'],
      ['2026-03-26', '2027-03-25'],
      ['2026-04-16', '2027-04-15'],
    ] as const) {
      const { startsAt, endsAt } = copiedContent(workshop(from), 2026, CALENDAR);
      expect([from, londonDate(startsAt!), londonClock(startsAt!), londonClock(endsAt!)]).toEqual([
        from,
        to,
        '13:30',
        '16:00',
      ]);
    }
  });

  it('leaves last year’s joining link behind', () => {
    expect(copiedContent(workshop('2025-11-06'), 2026, CALENDAR).joinUrl).toBeNull();
  });
});

describe('the project’s template', () => {
  it('lays out four days in order, on school days, each followed by its task', () => {
    for (const year of [2025, 2026, 2027, 2028]) {
      const steps = DEFAULT_TEMPLATE.steps.map(step => templateContent(step, year, CALENDAR));
      const dates = steps.map(step => londonDate((step.startsAt ?? step.dueAt)!));
      expect(dates).toEqual([...dates].sort());
      expect(steps.reduce((sum, step) => sum + (step.dayEquivalent ?? 0), 0)).toBe(4);
    }
  });
});

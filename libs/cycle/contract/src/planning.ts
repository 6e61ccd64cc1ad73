import type { AgendaItem } from './agenda';
import { type StepKind, type StepResource, type WorkshopFormat, inWords, isOver } from './cycle';
import { dayText, londonDate, londonDay, type SchoolCalendar } from '@tessellate/school-time-contract';

/** Sizes in characters. */
export const PLAN_LIMITS = {
  title: 160,
  brief: 2_000,
  agenda: 4_000,
  venue: 200,
  accessNotes: 1_000,
  url: 500,
  resourceLabel: 120,
  resources: 20,
  steps: 40,
} as const;

/** How much of a day a workshop may count for. */
export const DAY_EQUIVALENTS = [0.25, 0.5, 0.75, 1] as const;

/** Longer than any workshop: somebody has mistyped. */
export const LONGEST_WORKSHOP_HOURS = 14;

/** A step of a template: where it lies in the school year, and what stands in it until somebody changes it. */
export interface TemplateStep {
  kind: StepKind;
  title: string;
  brief: string;
  /** 1 to 6, week of it from 1, weekday 1 Monday to 5 Friday. */
  halfTerm: number;
  week: number;
  weekday: number;
  /** Workshops only. */
  startTime?: string;
  endTime?: string;
  format?: WorkshopFormat;
  dayEquivalent?: number;
  agenda?: string;
}

/** What is needed of a step to see what is not right in a plan. */
export interface PlannedStep {
  id: string;
  kind: StepKind;
  title: string;
  startsAt: Date | null;
  endsAt: Date | null;
  dueAt: Date | null;
  format: WorkshopFormat | null;
  venue: string | null;
  joinUrl: string | null;
  dayEquivalent: number | null;
  cancelledAt: Date | null;
  /** Nobody has seen it yet, so a date that is past was not meant. */
  draft?: boolean;
}

export const PLAN_ISSUE_CODES = [
  'DAYS',
  'NO_DATE',
  'ORDER',
  'DUE_AFTER_WORKSHOP',
  'NOT_A_SCHOOL_DAY',
  'PAST',
  'NO_VENUE',
  'NO_LINK',
] as const;
export type PlanIssueCode = (typeof PLAN_ISSUE_CODES)[number];

/** Something to look at before publishing; none of it stops anybody. */
export interface PlanIssue {
  code: PlanIssueCode;
  /** Null for what concerns the whole plan. */
  stepId: string | null;
  message: string;
}

/** The name of each step as it will be once everything is published: “Workshop 2”, “Task 2”. */
export function plannedNumbers(steps: readonly { id: string; kind: StepKind }[]): Map<string, number> {
  const counted = { WORKSHOP: 0, TASK: 0 };
  return new Map(steps.map(({ id, kind }) => [id, ++counted[kind]]));
}

/** When a step happens, for comparing: a workshop's start, a task's day. */
const timeOf = (step: PlannedStep): Date | null => (step.kind === 'WORKSHOP' ? step.startsAt : step.dueAt);

const days = (count: number): string =>
  `${Number.isInteger(count) ? inWords(count) : count} ${count === 1 ? 'day' : 'days'}`;

export const dayTotal = (steps: readonly Pick<PlannedStep, 'kind' | 'dayEquivalent' | 'cancelledAt'>[]): number =>
  steps.reduce((sum, step) => sum + (step.kind === 'WORKSHOP' && !step.cancelledAt ? (step.dayEquivalent ?? 0) : 0), 0);

/** What is not right yet in a plan, in the order of its steps. Cancelled steps are left out. */
export function planIssues(
  all: readonly PlannedStep[],
  projectDays: number,
  calendar: SchoolCalendar,
  now = new Date(),
): PlanIssue[] {
  const numbers = plannedNumbers(all);
  const steps = all.filter(step => !step.cancelledAt);
  const nameOf = (step: PlannedStep) => `${step.kind === 'WORKSHOP' ? 'Workshop' : 'Task'} ${numbers.get(step.id)}`;
  const issues: PlanIssue[] = [];
  const total = dayTotal(steps);
  if (steps.length > 0 && total !== projectDays) {
    const verb = total < projectDays ? 'fewer' : 'more';
    issues.push({
      code: 'DAYS',
      stepId: null,
      message: `The workshops add up to ${days(total)}, which is ${verb} than the ${days(projectDays)} of the project.`,
    });
  }
  let latest: { step: PlannedStep; at: Date } | null = null;
  for (const step of steps) {
    const say = (code: PlanIssueCode, message: string) => issues.push({ code, stepId: step.id, message });
    const at = timeOf(step);
    if (!at) say('NO_DATE', `${nameOf(step)} has no date yet.`);
    else {
      const isTask = step.kind === 'TASK';
      if (latest && isBefore(at, latest.at, isTask || latest.step.kind === 'TASK')) {
        if (!isTask && latest.step.kind === 'TASK')
          say('DUE_AFTER_WORKSHOP', `${nameOf(latest.step)} is due after ${nameOf(step)}, which comes after it.`);
        else say('ORDER', `${nameOf(step)} is before ${nameOf(latest.step)}, which is above it in the list.`);
      }
      if (!latest || latest.at < at) latest = { step, at };
      const off = isTask ? null : calendar.dayOff(londonDate(at));
      if (off) say('NOT_A_SCHOOL_DAY', `${nameOf(step)} is ${off}.`);
      if (step.draft && isOver(step, now))
        say(
          'PAST',
          `${nameOf(step)} ${isTask ? 'was due' : 'was'} on ${dayText(at)}, which is in the past. Choose a new date for it.`,
        );
    }
    if (step.kind !== 'WORKSHOP') continue;
    if (step.format && step.format !== 'ONLINE' && !step.venue?.trim())
      say('NO_VENUE', `${nameOf(step)} has no venue yet.`);
    if (step.format && step.format !== 'FACE_TO_FACE' && !step.joinUrl)
      say('NO_LINK', `${nameOf(step)} has no joining link yet.`);
  }
  return issues;
}

/** A task is due by day: on the same day as a workshop it is still in order only when it comes after it. */
function isBefore(at: Date, other: Date, byDay: boolean): boolean {
  return byDay ? londonDay(at) < londonDay(other) : at < other;
}

/** What comes with STALE when somebody else saved a step meanwhile: the step as it is now, times as ISO strings. */
export interface StaleStep {
  id: string;
  version: number;
  title: string;
  brief: string;
  startsAt: string | null;
  endsAt: string | null;
  dueAt: string | null;
  format: WorkshopFormat | null;
  venue: string | null;
  accessNotes: string | null;
  joinUrl: string | null;
  agenda: string | null;
  agendaItems: AgendaItem[];
  dayEquivalent: number | null;
  resources: StepResource[];
  updatedBy: { id: string; name: string } | null;
}

import { londonDay, londonDaysBetween } from '@tessellate/school-time-contract';

export const STEP_KINDS = ['WORKSHOP', 'TASK'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

export const STEP_STATES = ['DONE', 'NOW', 'NEXT'] as const;
export type StepState = (typeof STEP_STATES)[number];

export const WORKSHOP_FORMATS = ['FACE_TO_FACE', 'ONLINE', 'BLENDED'] as const;
export type WorkshopFormat = (typeof WORKSHOP_FORMATS)[number];

/** Something to bring, read or use: a link, or a file that was uploaded. */
export interface StepResource {
  label: string;
  url?: string;
  fileId?: string;
}

/** What is needed of a step to say where a group stands. A workshop has a start and an end, a task a day it is due. */
export interface StepDates {
  kind: StepKind;
  startsAt: Date | null;
  endsAt: Date | null;
  dueAt: Date | null;
  /** A cancelled step keeps its place and its number, and nobody waits for it. */
  cancelledAt?: Date | null;
  /** Not published yet: only those who lead the group see it, and the group cannot be there. */
  draft?: boolean;
}

/** Whether a group can stand at this step at all. */
const counts = (step: StepDates): boolean => !step.cancelledAt && !step.draft;

/** A workshop is over when it ends; a task when its London day is over, at whatever hour it was due. */
export function isOver(step: StepDates, now: Date): boolean {
  if (step.kind === 'WORKSHOP') {
    const end = step.endsAt ?? step.startsAt;
    return end !== null && end <= now;
  }
  return step.dueAt !== null && londonDay(step.dueAt) < londonDay(now);
}

/** The state of each step, in their order: the first that is not over is where the group is now. */
export function stepStates(steps: readonly StepDates[], now: Date): StepState[] {
  let reached = false;
  return steps.map(step => {
    if (reached) return 'NEXT';
    if (isOver(step, now)) return 'DONE';
    if (!counts(step)) return 'NEXT';
    reached = true;
    return 'NOW';
  });
}

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Small numbers as words, as in running text. */
export const inWords = (n: number): string => WORDS[n] ?? String(n);

/** `today`, `tomorrow`, `in twelve days`, `in five weeks` */
export function daysAhead(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days <= 20) return `in ${inWords(days)} days`;
  return `in ${inWords(Math.round(days / 7))} weeks`;
}

/** The title of the page: “Task 2 is due in twelve days”, “Workshop 3 is tomorrow”, “Workshop 1 is on now”. */
export function whereAreWe(steps: readonly (StepDates & { number: number })[], now: Date): string {
  if (!steps.some(counts)) return 'Your cycle is being planned';
  const index = stepStates(steps, now).indexOf('NOW');
  const step = steps[index];
  if (!step) return 'You have reached the end of the cycle';
  if (step.kind === 'TASK') {
    return step.dueAt
      ? `Task ${step.number} is due ${daysAhead(londonDaysBetween(now, step.dueAt))}`
      : `Task ${step.number} is under way`;
  }
  if (!step.startsAt) return `Workshop ${step.number} is next`;
  if (step.startsAt <= now) return `Workshop ${step.number} is on now`;
  return `Workshop ${step.number} is ${daysAhead(londonDaysBetween(now, step.startsAt))}`;
}

/** The page of a workshop. */
export const workshopPath = (workGroupId: string, id: string): string => `/group/${workGroupId}/workshops/${id}`;

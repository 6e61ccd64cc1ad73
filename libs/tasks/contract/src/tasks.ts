import { londonDay } from '@tessellate/school-time-contract';

/** What each participant writes on a school-based task, in the order of doing it. */
export const TASK_PARTS = ['PLAN', 'EVIDENCE', 'REFLECTION'] as const;
export type TaskPart = (typeof TASK_PARTS)[number];

export const TASK_PART_LABELS: Record<TaskPart, string> = {
  PLAN: 'Plan',
  EVIDENCE: 'Evidence',
  REFLECTION: 'Reflection',
};

/** How many files may hang on the evidence. */
export const TASK_FILES = 10;

/** How far somebody is with a task. Seen by those who lead the group; what is not shared stays unread. */
export const TASK_PROGRESS = ['NOT_BEGUN', 'BEGUN', 'SHARED'] as const;
export type TaskProgressState = (typeof TASK_PROGRESS)[number];

/** A task is named so many days before it is due, to whoever does it and to whoever leads, and for so many after. */
export const DUE_NAMED_DAYS = { own: 28, led: 7, after: 14 } as const;

/** The place of a part that is still being written, among the drafts of its writer. */
export const taskDraftKey = (stepId: string, part: TaskPart): string => `taskWork:${stepId}:${part.toLowerCase()}`;

/** A file of a part as it is kept with a draft. */
export interface TaskFile {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
}

/** What is kept of a part while it is not shared. */
export interface TaskPartDraft {
  document: object;
  files: TaskFile[];
  /** The shared version that this grew from; 0 when nothing of it was shared. */
  base: number;
}

/** Whether something shared then came after the day it was due. */
export const isLate = (sharedAt: Date, dueAt: Date | null): boolean =>
  dueAt !== null && londonDay(sharedAt) > londonDay(dueAt);

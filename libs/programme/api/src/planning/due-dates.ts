import { lastSchoolDay, londonDate, londonDay, londonDaysBetween, londonTimeOn } from '@tessellate/programme-contract';
import type { StepRow } from './plan-store';

export interface DueDateChange<Task = StepRow> {
  step: Task;
  from: Date;
  to: Date;
  reason: string;
}

type Step = Pick<StepRow, 'id' | 'kind' | 'startsAt' | 'dueAt' | 'cancelledAt'>;

/**
 * The tasks whose due dates hang on a workshop, each with a date that would fit: as far before the workshop as it was, on a
 * school day, and before the next workshop.
 * @param steps in their order @param startsAt the workshop's new time; null when it is cancelled
 */
export function dependentDueDates<Task extends Step>(
  steps: readonly Task[],
  workshop: Task,
  startsAt: Date | null,
): DueDateChange<Task>[] {
  if (workshop.kind !== 'WORKSHOP' || !workshop.startsAt) return [];
  const at = steps.findIndex(({ id }) => id === workshop.id);
  const living = (step: Task) => !step.cancelledAt;
  const next = steps.slice(at + 1).find(step => step.kind === 'WORKSHOP' && living(step) && step.startsAt);
  const previous = steps.slice(0, at).findLast(step => step.kind === 'WORKSHOP' && living(step) && step.startsAt);
  const leading = steps.slice(0, at).findLast(living);
  const following = steps.slice(at + 1).find(living);
  const changes: DueDateChange<Task>[] = [];

  const goal = startsAt ?? next?.startsAt ?? null;
  if (leading?.kind === 'TASK' && leading.dueAt && goal) {
    const gap = Math.max(1, londonDaysBetween(leading.dueAt, workshop.startsAt));
    const to = dayBefore(leading.dueAt, goal, gap, previous?.startsAt ?? null);
    if (londonDay(to) !== londonDay(leading.dueAt)) {
      const reason = startsAt
        ? 'It is due before this workshop, and stays as far before it.'
        : 'It led to this workshop; now it leads to the next one.';
      changes.push({ step: leading, from: leading.dueAt, to, reason });
    }
  }
  if (startsAt && following?.kind === 'TASK' && following.dueAt && londonDay(following.dueAt) <= londonDay(startsAt)) {
    const shift = londonDaysBetween(workshop.startsAt, startsAt);
    const moved = londonTimeOn(following.dueAt, londonDate(following.dueAt, shift));
    const to =
      next?.startsAt && moved >= next.startsAt ? dayBefore(following.dueAt, next.startsAt, 1, startsAt) : moved;
    changes.push({
      step: following,
      from: following.dueAt,
      to,
      reason: 'It begins with this workshop and would be due before it.',
    });
  }
  return changes;
}

/** So many days before the workshop, back to a school day, unless that would lie before the workshop where the task begins. */
function dayBefore(due: Date, workshop: Date, gap: number, begins: Date | null): Date {
  const date = londonDate(workshop, -gap);
  const school = lastSchoolDay(date);
  const fits = !begins || school > londonDate(begins);
  return londonTimeOn(due, fits ? school : londonDate(workshop, -1));
}

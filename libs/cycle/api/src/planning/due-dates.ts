import {
  londonDate,
  londonDay,
  londonDaysBetween,
  londonTimeOn,
  type SchoolCalendar,
} from '@tessellate/school-time-contract';
import type { Anchor, DueOrigin } from './due-origin';
import type { StepRow } from './plan.store';

export interface DueDateChange<Task = StepRow> {
  step: Task;
  from: Date;
  to: Date;
  reason: string;
}

type Step = Pick<StepRow, 'id' | 'kind' | 'startsAt' | 'dueAt' | 'cancelledAt' | 'dueOrigin'>;

const living = (step: Step): boolean => !step.cancelledAt;
const dated = (step: Step): boolean => step.kind === 'WORKSHOP' && living(step) && step.startsAt !== null;

/** The workshops before and after a step, as they are. */
function around<Task extends Step>(steps: readonly Task[], step: Task) {
  const at = steps.findIndex(({ id }) => id === step.id);
  return { previous: steps.slice(0, at).findLast(dated), next: steps.slice(at + 1).find(dated) };
}

const anchor = (workshop: Step | undefined): Anchor | null =>
  workshop?.startsAt ? { id: workshop.id, startsAt: workshop.startsAt.toISOString() } : null;

/** The origin that is kept, as long as the task stands between the same workshops; otherwise the present is the origin. */
export function dueOriginOf<Task extends Step>(steps: readonly Task[], task: Task): DueOrigin | null {
  if (!task.dueAt) return null;
  const { previous, next } = around(steps, task);
  const kept = task.dueOrigin;
  if (kept && kept.previous?.id === previous?.id && kept.next?.id === next?.id) return kept;
  return { dueAt: task.dueAt.toISOString(), previous: anchor(previous), next: anchor(next) };
}

/** The tasks right before and right after a workshop. */
export function dependentTasks<Task extends Step>(steps: readonly Task[], workshop: Task) {
  const at = steps.findIndex(({ id }) => id === workshop.id);
  const task = (step: Task | undefined) => (step?.kind === 'TASK' && step.dueAt ? step : undefined);
  return { leading: task(steps.slice(0, at).findLast(living)), following: task(steps.slice(at + 1).find(living)) };
}

/**
 * The tasks whose due dates hang on a workshop, each with a date that would fit: as far before the workshop as it was, on a
 * school day, and before the next workshop.
 * @param steps in their order @param startsAt the workshop's new time; null when it is cancelled
 * @param now what is still to be done does not become due in the past, as long as the workshop is ahead
 */
export function dependentDueDates<Task extends Step>(
  steps: readonly Task[],
  workshop: Task,
  startsAt: Date | null,
  calendar: SchoolCalendar,
  now = new Date(),
): DueDateChange<Task>[] {
  if (workshop.kind !== 'WORKSHOP' || !workshop.startsAt) return [];
  const { leading, following } = dependentTasks(steps, workshop);
  const { next, previous } = around(steps, workshop);
  const changes: DueDateChange<Task>[] = [];
  const propose = (step: Task, reason: string, to: (origin: DueOrigin) => Date | null) => {
    const origin = dueOriginOf(steps, step);
    const date = origin && to(origin);
    if (step.dueAt && date && londonDay(date) !== londonDay(step.dueAt))
      changes.push({ step, from: step.dueAt, to: date, reason });
  };
  if (leading && startsAt) {
    const origin = dueOriginOf(steps, leading);
    const asFar = origin && dueBetween(origin, previous?.startsAt ?? null, startsAt, calendar);
    const ahead = asFar && notPast(origin, asFar, startsAt, now, calendar);
    const reason = ahead === asFar ? ', and keeps the same gap.' : '; keeping the same gap would put it in the past.';
    propose(leading, `It is due before this workshop${reason}`, () => ahead);
  } else if (leading && next?.startsAt) {
    const goal = next.startsAt;
    propose(leading, 'It led up to this workshop; now it leads up to the next one.', origin =>
      beforeWorkshop(new Date(origin.dueAt), goal, gapOf(origin), previous?.startsAt ?? null, calendar),
    );
  }
  if (following && startsAt)
    propose(following, 'It starts with this workshop, so it must be due after it.', origin =>
      dueBetween(origin, startsAt, next?.startsAt ?? null, calendar),
    );
  return changes;
}

/** The date that fits between two workshops, reckoned from the origin alone: the same workshops give the same date. */
function dueBetween(origin: DueOrigin, begins: Date | null, leads: Date | null, calendar: SchoolCalendar): Date {
  const due = new Date(origin.dueAt);
  const stays = !leads || !origin.next || londonDay(leads) === londonDay(new Date(origin.next.startsAt));
  const date = stays ? due : beforeWorkshop(due, leads, gapOf(origin), begins, calendar);
  if (!begins || !origin.previous || londonDay(date) > londonDay(begins)) return date;
  // It would be due before the workshop where it begins: it follows that one, and still comes before the next.
  const moved = shifted(due, londonDaysBetween(new Date(origin.previous.startsAt), begins));
  return leads && moved >= leads ? beforeWorkshop(due, leads, 1, begins, calendar) : moved;
}

/** As far before the workshop as it was would be past: it stays where it was, or is due just before the workshop. */
function notPast(origin: DueOrigin, date: Date, workshop: Date, now: Date, calendar: SchoolCalendar): Date {
  const [today, due] = [londonDay(now), new Date(origin.dueAt)];
  if (londonDay(date) >= today || londonDay(due) < today || londonDay(workshop) <= today) return date;
  if (londonDay(due) < londonDay(workshop)) return due;
  return beforeWorkshop(due, workshop, 1, yesterday(now), calendar);
}

/** What is due today is not past. */
const yesterday = (now: Date): Date => londonTimeOn(now, londonDate(now, -1));

/** How far before the workshop it leads to; at least a day. */
const gapOf = ({ dueAt, next }: DueOrigin): number =>
  next ? Math.max(1, londonDaysBetween(new Date(dueAt), new Date(next.startsAt))) : 1;

const shifted = (due: Date, days: number): Date => londonTimeOn(due, londonDate(due, days));

/** So many days before the workshop, back to a school day, unless that would lie before the workshop where the task begins. */
function beforeWorkshop(due: Date, workshop: Date, gap: number, begins: Date | null, calendar: SchoolCalendar): Date {
  const school = calendar.lastSchoolDay(londonDate(workshop, -gap));
  const fits = !begins || school > londonDate(begins);
  return londonTimeOn(due, fits ? school : londonDate(workshop, -1));
}

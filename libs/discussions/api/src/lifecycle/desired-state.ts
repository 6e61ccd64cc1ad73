import { londonDate, londonTime } from '@tessellate/school-time-contract';
import type { StepKind } from '@tessellate/cycle-contract';

/** What the life of a thread depends on. Steps come in the cycle's order. */
export interface LifecycleStep {
  id: string;
  kind: StepKind;
  startsAt: Date | null;
  endsAt: Date | null;
  publishedAt: Date | null;
  cancelledAt: Date | null;
}

/** When a task's thread opens and closes. `null`: never. */
export interface ThreadTimes {
  opensAt: Date | null;
  closesAt: Date | null;
}

export type DesiredState = 'NONE' | 'OPEN' | 'CLOSED';

const CLOSES_DAYS_BEFORE = 2;
const CLOSES_AT = '18:00';

const isOn = (step: LifecycleStep): boolean => step.publishedAt !== null && step.cancelledAt === null;

/**
 * A task's thread opens when the workshop before it begins, where it takes what comes up, and closes at six in the evening two
 * days before the next one, so that the facilitator can prepare with what was said. A workshop that does not take place opens
 * and closes nothing.
 */
export function threadTimes(steps: readonly LifecycleStep[], taskId: string): ThreadTimes {
  const index = steps.findIndex(step => step.id === taskId);
  const task = steps[index];
  const before = steps.slice(0, Math.max(index, 0)).findLast(step => step.kind === 'WORKSHOP');
  if (!task || task.kind !== 'TASK' || !isOn(task) || !before || !isOn(before))
    return { opensAt: null, closesAt: null };
  const opensAt = before.startsAt ?? before.endsAt;
  const next = steps.slice(index + 1).find(step => step.kind === 'WORKSHOP' && isOn(step) && step.startsAt !== null);
  if (!opensAt || !next?.startsAt) return { opensAt, closesAt: null };
  const evening = londonTime(londonDate(next.startsAt, -CLOSES_DAYS_BEFORE), CLOSES_AT);
  // With workshops only days apart there is no evening between: the thread lasts until the next one begins.
  return { opensAt, closesAt: evening > (before.endsAt ?? opensAt) ? evening : next.startsAt };
}

/** The task whose thread begins in a workshop: the first between it and the next. Null where there is none. */
export function workshopThread(
  steps: readonly LifecycleStep[],
  workshopId: string,
): { taskId: string; opensAt: Date } | null {
  const after = steps.slice(steps.findIndex(step => step.id === workshopId) + 1);
  const next = after.findIndex(step => step.kind === 'WORKSHOP');
  for (const { id } of next < 0 ? after : after.slice(0, next)) {
    const { opensAt } = threadTimes(steps, id);
    if (opensAt) return { taskId: id, opensAt };
  }
  return null;
}

export function desiredState({ opensAt, closesAt }: ThreadTimes, now: Date): DesiredState {
  if (!opensAt || now < opensAt) return 'NONE';
  return closesAt && now >= closesAt ? 'CLOSED' : 'OPEN';
}

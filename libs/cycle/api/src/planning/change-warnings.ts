import { isOver, planIssues, type PlannedStep } from '@tessellate/cycle-contract';
import type { SchoolCalendar } from '@tessellate/school-time-contract';
import type { DueDateChange } from './due-dates';

const AS_IT_IS = new Set(['DAYS', 'NO_VENUE', 'NO_LINK']);

/**
 * What the plan would say of a workshop at its new time: holidays, weekends, the order. What it said before of other steps,
 * and what has nothing to do with the time, is left out.
 * @param steps as they are @param moved the workshop at its new time
 */
export function changeWarnings(
  steps: readonly PlannedStep[],
  moved: PlannedStep,
  dueDates: readonly DueDateChange<PlannedStep>[],
  calendar: SchoolCalendar,
): string[] {
  const after = steps.map(step => {
    const due = dueDates.find(change => change.step.id === step.id);
    return step.id === moved.id ? moved : due ? { ...step, dueAt: due.to } : step;
  });
  const before = new Set(planIssues(steps, 0, calendar).map(({ message }) => message));
  const warnings = planIssues(after, 0, calendar)
    .filter(({ code }) => !AS_IT_IS.has(code))
    .filter(({ stepId, message }) => stepId === moved.id || !before.has(message))
    .map(({ message }) => message);
  return isOver({ ...moved }, new Date()) ? ['The new date is in the past.', ...warnings] : warnings;
}

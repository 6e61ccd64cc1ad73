import { invalidInput } from '@tessellate/api-kernel';
import { isOver } from '@tessellate/cycle-contract';
import type { StepRow } from './plan.store';

/** @param startsAt null for cancelling @throws AppError INVALID_INPUT */
export function assertChangeable(step: StepRow, startsAt: Date | null): void {
  if (step.cancelledAt) throw invalidInput('This step is cancelled already.');
  if (startsAt && step.kind !== 'WORKSHOP')
    throw invalidInput('Only workshops can be moved. Edit the task to change when it is due.');
  if (!startsAt && step.publishedAt && isOver(step, new Date()))
    throw invalidInput('This step is over, so it cannot be cancelled.');
}

export const timeCheck = (step: StepRow, others: StepRow[], allowPast: boolean) => ({
  before: step,
  stepId: step.id,
  others,
  allowPast,
  now: new Date(),
});

import { notFound, type RequestContext } from '@tessellate/api-kernel';
import type { PersonLoader } from '@tessellate/identity-api';
import type { CycleStepQueries } from '../cycle-step.queries';
import { type LockedPlan, requireLead, type StepRow } from './plan.store';
import { staleStep } from './stale-step';

/** The group of a step, for those who lead it. @throws AppError NOT_FOUND, FORBIDDEN */
export async function ledGroupOf(ctx: RequestContext, steps: CycleStepQueries, stepId: string): Promise<string> {
  const step = await steps.byId(ctx, stepId);
  if (!step) throw notFound('This step');
  requireLead(ctx, step.workGroupId);
  return step.workGroupId;
}

/** The step of a locked plan in the version that somebody saw. @throws AppError NOT_FOUND, STALE with what was saved meanwhile */
export async function seenStep(
  ctx: RequestContext,
  people: PersonLoader,
  plan: LockedPlan,
  seen: { stepId: string; version: number },
): Promise<StepRow> {
  const step = plan.steps.find(({ id }) => id === seen.stepId);
  if (!step) throw notFound('This step');
  if (step.version !== seen.version) throw await staleStep(ctx, people, step);
  return step;
}

import { Injectable } from '@nestjs/common';
import { CommandService, invalidInput, Notices, type RequestContext } from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { PersonLoader } from '@tessellate/identity-api';
import { PLAN_LIMITS } from '@tessellate/cycle-contract';
import { CycleStepQueries } from '../cycle-step.queries';
import type { AddCycleStepInput, EditCycleStepInput, RemoveCycleStepInput } from './graphql/plan.input';
import { membersOf } from './plan.service';
import { fileIdsOf, insertStep, lockPlan, requireLead, saveOrder, updateStep } from './plan.store';
import { ledGroupOf, seenStep } from './planned-step';
import { checkTimes, stepContent } from './step-content';

/** Single steps of a plan: laying out, editing, throwing a draft away. */
@Injectable()
export class StepService {
  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
    private readonly steps: CycleStepQueries,
    private readonly people: PersonLoader,
    private readonly notices: Notices,
  ) {}

  /** @returns the Work Group's id, as all commands of planning do. New steps are drafts. */
  async add(ctx: RequestContext, input: AddCycleStepInput): Promise<string> {
    const { workGroupId, kind, mutationId: id } = input;
    requireLead(ctx, workGroupId);
    const content = stepContent(kind, input.fields);
    return this.commands.run(ctx, 'addCycleStep', input, async ({ tx }) => {
      const { steps } = await lockPlan(tx, workGroupId);
      if (steps.length >= PLAN_LIMITS.steps) throw invalidInput(`A cycle can have at most ${PLAN_LIMITS.steps} steps.`);
      checkTimes(content, {
        before: null,
        stepId: null,
        others: steps,
        allowPast: input.allowPast === true,
        now: new Date(),
      });
      await insertStep(tx, { id, workGroupId, kind, position: steps.length, by: ctx.me.personId }, content);
      const ids = steps.map(step => step.id);
      const after = input.afterId ? ids.indexOf(input.afterId) : ids.length - 1;
      if (input.afterId && after < 0)
        throw invalidInput(
          'The step before it is no longer in this plan. Reload the page and add it again.',
          'afterId',
        );
      ids.splice(after + 1, 0, id);
      await saveOrder(tx, workGroupId, ids);
      await this.files.attach(tx, ctx, fileIdsOf(content.resources), { type: 'CYCLE_STEP', id });
      return workGroupId;
    });
  }

  /** @throws AppError STALE with the step as it is now (see `StaleStep`) */
  async edit(ctx: RequestContext, input: EditCycleStepInput): Promise<string> {
    const workGroupId = await ledGroupOf(ctx, this.steps, input.stepId);
    return this.commands.run(ctx, 'editCycleStep', input, async ({ tx, emit }) => {
      const plan = await lockPlan(tx, workGroupId);
      const step = await seenStep(ctx, this.people, plan, input);
      const content = stepContent(step.kind, input.fields, step.agendaItems);
      if (step.cancelledAt) throw invalidInput('This step has been cancelled, so it can no longer be changed.');
      const moved =
        content.startsAt?.getTime() !== step.startsAt?.getTime() ||
        content.endsAt?.getTime() !== step.endsAt?.getTime();
      if (step.publishedAt && step.kind === 'WORKSHOP' && moved) {
        throw invalidInput(
          'This workshop is published. Use “Move” to change its time, and everyone affected is told.',
          'startsAt',
        );
      }
      checkTimes(content, {
        before: step,
        stepId: step.id,
        others: plan.steps,
        allowPast: input.allowPast === true,
        now: new Date(),
      });
      await updateStep(tx, { id: step.id, by: ctx.me.personId, grow: step.publishedAt !== null }, content);
      await this.files.attach(tx, ctx, fileIdsOf(content.resources), { type: 'CYCLE_STEP', id: step.id });
      if (!step.publishedAt) return workGroupId;
      await emit('cycle.changed', { workGroupId, stepIds: [step.id], actorId: ctx.me.personId });
      if (step.kind === 'TASK' && content.dueAt?.getTime() !== step.dueAt?.getTime()) {
        await this.notices.raise(tx, {
          kind: 'task.dueMoved',
          to: await membersOf(tx, workGroupId, ctx.me.personId),
          about: { type: 'CYCLE_STEP', id: step.id },
          data: { from: step.dueAt?.toISOString() ?? null },
        });
      }
      return workGroupId;
    });
  }

  /** Drafts only: what members have seen is cancelled, with a reason, and does not just vanish. */
  async remove(ctx: RequestContext, input: RemoveCycleStepInput): Promise<string> {
    const workGroupId = await ledGroupOf(ctx, this.steps, input.stepId);
    return this.commands.run(ctx, 'removeCycleStep', input, async ({ tx }) => {
      const plan = await lockPlan(tx, workGroupId);
      const step = await seenStep(ctx, this.people, plan, input);
      if (step.publishedAt) throw invalidInput('Members have seen this step. Cancel it instead, with a reason.');
      await this.files.attach(tx, ctx, [], { type: 'CYCLE_STEP', id: step.id });
      await tx.query('DELETE FROM cycle_step WHERE id = $1', [step.id]);
      await saveOrder(
        tx,
        workGroupId,
        plan.steps.filter(other => other.id !== step.id).map(other => other.id),
      );
      return workGroupId;
    });
  }
}

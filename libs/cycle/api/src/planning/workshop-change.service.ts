import { Injectable } from '@nestjs/common';
import { AuditService, CommandService, invalidInput, Notices, type RequestContext } from '@tessellate/api-kernel';
import { whenText } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';
import { DueDateService } from './due-date.service';
import type { CancelCycleStepInput, MoveWorkshopInput } from './graphql/plan.input';
import { lockPlan, type StepRow } from './plan.store';
import { checkTimes } from './step-content';
import { assertChangeable, timeCheck } from './workshop-change';
import { WorkshopChangeQueries } from './workshop-change.queries';
import { WorkshopDependants } from './workshop-dependants.registry';

/** Moving and cancelling: first what it would mean, then all of it in one transaction, told only to those concerned. */
@Injectable()
export class WorkshopChangeService {
  constructor(
    private readonly commands: CommandService,
    private readonly audit: AuditService,
    private readonly notices: Notices,
    private readonly dependants: WorkshopDependants,
    private readonly changes: WorkshopChangeQueries,
    private readonly dueDates: DueDateService,
  ) {}

  /** @throws AppError STALE when the workshop, or a task that moves with it, was changed meanwhile */
  async move(ctx: RequestContext, input: MoveWorkshopInput): Promise<string> {
    const { stepId, startsAt, endsAt } = input;
    const workGroupId = await this.changes.groupOf(ctx, stepId);
    return this.commands.run(ctx, 'moveWorkshop', input, async ({ tx, emit }) => {
      const plan = await lockPlan(tx, workGroupId);
      const step = await this.changes.seen(ctx, plan, input);
      assertChangeable(step, startsAt);
      checkTimes({ startsAt, endsAt, dueAt: null }, timeCheck(step, plan.steps, input.allowPast === true));
      await tx.query(
        `UPDATE cycle_step SET starts_at = $2, ends_at = $3, sequence = sequence + 1, version = version + 1, updated_by = $4
         WHERE id = $1`,
        [stepId, startsAt, endsAt, ctx.me.personId],
      );
      const moved = await this.dueDates.move(tx, ctx, plan, { ...step, startsAt }, input.dueDates);
      await this.dueDates.keepOrigins(tx, plan.steps, step, startsAt, input.dueDates);
      if (!step.publishedAt) return workGroupId;
      await this.dependants.follow(tx, { stepId, cancelled: false });
      const note = input.note?.trim() ?? '';
      const from = step.startsAt ? whenText(step.startsAt, step.endsAt) : 'no date';
      await this.log(
        tx,
        ctx,
        workGroupId,
        step,
        'cycle.stepMoved',
        `${from} → ${whenText(startsAt, endsAt)}${note ? `: ${note}` : ''}`,
      );
      await emit('cycle.changed', { workGroupId, stepIds: [stepId, ...moved], actorId: ctx.me.personId });
      await this.notices.raise(tx, {
        kind: 'workshop.moved',
        to: await this.changes.told(tx, ctx, workGroupId, stepId),
        about: { type: 'CYCLE_STEP', id: stepId },
        data: { from: step.startsAt?.toISOString() ?? null, note, dueDates: moved.length },
      });
      return workGroupId;
    });
  }

  async cancel(ctx: RequestContext, input: CancelCycleStepInput): Promise<string> {
    const { stepId } = input;
    const reason = input.reason.trim();
    if (reason.length < 3) throw invalidInput('Give a reason; the group will read it.', 'reason');
    const workGroupId = await this.changes.groupOf(ctx, stepId);
    return this.commands.run(ctx, 'cancelCycleStep', input, async ({ tx, emit }) => {
      const plan = await lockPlan(tx, workGroupId);
      const step = await this.changes.seen(ctx, plan, input);
      assertChangeable(step, null);
      if (!step.publishedAt) throw invalidInput('Nobody has seen this draft yet. Remove it instead.');
      await tx.query(
        `UPDATE cycle_step SET cancelled_at = now(), cancel_reason = $2, sequence = sequence + 1, version = version + 1,
           updated_by = $3 WHERE id = $1`,
        [stepId, reason, ctx.me.personId],
      );
      const moved = await this.dueDates.move(tx, ctx, plan, null, input.dueDates);
      await this.dependants.follow(tx, { stepId, cancelled: true });
      await this.log(tx, ctx, workGroupId, step, 'cycle.stepCancelled', reason);
      await emit('cycle.changed', { workGroupId, stepIds: [stepId, ...moved], actorId: ctx.me.personId });
      await this.notices.raise(tx, {
        kind: 'workshop.cancelled',
        to: await this.changes.told(tx, ctx, workGroupId, stepId),
        about: { type: 'CYCLE_STEP', id: stepId },
        data: { dueDates: moved.length },
      });
      return workGroupId;
    });
  }

  private log(
    tx: EntityManager,
    ctx: RequestContext,
    workGroupId: string,
    step: StepRow,
    action: string,
    reason: string,
  ): Promise<void> {
    return this.audit.append(tx, {
      actorId: ctx.me.personId,
      action,
      targetType: 'CYCLE_STEP',
      targetId: step.id,
      subjectId: null,
      audienceId: workGroupId,
      reason,
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  AuditService,
  CommandService,
  Database,
  invalidInput,
  Notices,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { isOver } from '@tessellate/cycle-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDay, whenText } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';
import { CycleStepQueries } from '../cycle-step.queries';
import { changeWarnings } from './change-warnings';
import { dependentDueDates, dependentTasks, dueOriginOf } from './due-dates';
import type { CancelCycleStepInput, DueDateInput, MoveWorkshopInput } from './graphql/plan.input';
import type { CycleStepChangeType } from './graphql/plan.type';
import { membersOf } from './plan.service';
import { type LockedPlan, lockPlan, PLAN_STEPS, type StepRow } from './plan.store';
import { ledGroupOf, seenStep } from './planned-step';
import { checkTimes } from './step-content';
import { WorkshopDependants } from './workshop-dependants.registry';

/** The doors that a change needs besides its own rules. */
@Injectable()
export class ChangeDoors {
  constructor(
    readonly commands: CommandService,
    readonly audit: AuditService,
    readonly notices: Notices,
    readonly people: PersonLoader,
    readonly schoolTime: SchoolTime,
  ) {}
}

/** Moving and cancelling: first what it would mean, then all of it in one transaction, told only to those concerned. */
@Injectable()
export class WorkshopChangeService {
  constructor(
    private readonly doors: ChangeDoors,
    private readonly database: Database,
    private readonly steps: CycleStepQueries,
    private readonly dependants: WorkshopDependants,
  ) {}

  /** @param startsAt null for cancelling */
  async preview(
    ctx: RequestContext,
    stepId: string,
    startsAt: Date | null,
    endsAt: Date | null,
  ): Promise<CycleStepChangeType> {
    const workGroupId = await ledGroupOf(ctx, this.steps, stepId);
    const steps = await this.database.read<StepRow>('cycle.plan-steps', PLAN_STEPS, [workGroupId]);
    const step = steps.find(({ id }) => id === stepId);
    if (!step) throw notFound('This step');
    this.assertChangeable(step, startsAt);
    if (startsAt) checkTimes({ startsAt, endsAt, dueAt: null }, timeCheck(step, steps, true));
    const visible = await this.steps.ofGroup(ctx, workGroupId);
    const told = step.publishedAt ? await this.told(this.database.manager, ctx, workGroupId, stepId) : [];
    const calendar = await this.doors.schoolTime.calendar();
    const dueDates = dependentDueDates(steps, step, startsAt, calendar);
    return {
      people: await Promise.all(told.map(id => this.doors.people.load(ctx, id))),
      depends: await this.dependants.describe(stepId),
      dueDates: dueDates.flatMap(({ step: task, ...rest }) => {
        const found = visible.find(({ id }) => id === task.id);
        return found ? [{ step: found, ...rest }] : [];
      }),
      warnings: startsAt ? changeWarnings(steps, { ...step, startsAt, endsAt }, dueDates, calendar) : [],
    };
  }

  /** @throws AppError STALE when the workshop, or a task that moves with it, was changed meanwhile */
  async move(ctx: RequestContext, input: MoveWorkshopInput): Promise<string> {
    const { stepId, startsAt, endsAt } = input;
    const workGroupId = await ledGroupOf(ctx, this.steps, stepId);
    return this.doors.commands.run(ctx, 'moveWorkshop', input, async ({ tx, emit }) => {
      const plan = await lockPlan(tx, workGroupId);
      const step = await seenStep(ctx, this.doors.people, plan, input);
      this.assertChangeable(step, startsAt);
      checkTimes({ startsAt, endsAt, dueAt: null }, timeCheck(step, plan.steps, input.allowPast === true));
      await tx.query(
        `UPDATE cycle_step SET starts_at = $2, ends_at = $3, sequence = sequence + 1, version = version + 1, updated_by = $4
         WHERE id = $1`,
        [stepId, startsAt, endsAt, ctx.me.personId],
      );
      const moved = await this.moveDueDates(tx, ctx, plan, { ...step, startsAt }, input.dueDates);
      await this.keepOrigins(tx, plan.steps, step, startsAt, input.dueDates);
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
      await this.doors.notices.raise(tx, {
        kind: 'workshop.moved',
        to: await this.told(tx, ctx, workGroupId, stepId),
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
    const workGroupId = await ledGroupOf(ctx, this.steps, stepId);
    return this.doors.commands.run(ctx, 'cancelCycleStep', input, async ({ tx, emit }) => {
      const plan = await lockPlan(tx, workGroupId);
      const step = await seenStep(ctx, this.doors.people, plan, input);
      this.assertChangeable(step, null);
      if (!step.publishedAt) throw invalidInput('Nobody has seen this draft yet. Remove it instead.');
      await tx.query(
        `UPDATE cycle_step SET cancelled_at = now(), cancel_reason = $2, sequence = sequence + 1, version = version + 1,
           updated_by = $3 WHERE id = $1`,
        [stepId, reason, ctx.me.personId],
      );
      const moved = await this.moveDueDates(tx, ctx, plan, null, input.dueDates);
      await this.dependants.follow(tx, { stepId, cancelled: true });
      await this.log(tx, ctx, workGroupId, step, 'cycle.stepCancelled', reason);
      await emit('cycle.changed', { workGroupId, stepIds: [stepId, ...moved], actorId: ctx.me.personId });
      await this.doors.notices.raise(tx, {
        kind: 'workshop.cancelled',
        to: await this.told(tx, ctx, workGroupId, stepId),
        about: { type: 'CYCLE_STEP', id: stepId },
        data: { dueDates: moved.length },
      });
      return workGroupId;
    });
  }

  /** @param workshop the workshop at its new time, which a task that leads to it must come before; null after cancelling */
  private async moveDueDates(
    tx: EntityManager,
    ctx: RequestContext,
    plan: LockedPlan,
    workshop: StepRow | null,
    changes: DueDateInput[],
  ): Promise<string[]> {
    for (const change of changes) {
      const task = await seenStep(ctx, this.doors.people, plan, change);
      if (task.kind !== 'TASK' || task.cancelledAt)
        throw invalidInput('Only the due dates of tasks move with a workshop.');
      const before = workshop && plan.steps.indexOf(task) < plan.steps.findIndex(({ id }) => id === workshop.id);
      if (before && workshop.startsAt && londonDay(change.dueAt) >= londonDay(workshop.startsAt)) {
        throw invalidInput(
          `“${task.title}” must be due before the workshop that it leads to. Choose an earlier day.`,
          'dueDates',
        );
      }
      await tx.query(
        `UPDATE cycle_step SET due_at = $2, due_origin = NULL, sequence = sequence + 1, version = version + 1, updated_by = $3 WHERE id = $1`,
        [task.id, change.dueAt, ctx.me.personId],
      );
    }
    return changes.map(change => change.stepId);
  }

  /** Where each date was chosen stays known, unless somebody has just chosen another than the one that was proposed. */
  private async keepOrigins(
    tx: EntityManager,
    steps: StepRow[],
    workshop: StepRow,
    startsAt: Date,
    changes: DueDateInput[],
  ): Promise<void> {
    const proposed = dependentDueDates(steps, workshop, startsAt, await this.doors.schoolTime.calendar(tx));
    const { leading, following } = dependentTasks(steps, workshop);
    for (const task of [leading, following]) {
      if (!task) continue;
      const chosen = changes.find(({ stepId }) => stepId === task.id);
      const offered = proposed.find(({ step }) => step.id === task.id)?.to ?? task.dueAt;
      if (chosen && offered && londonDay(chosen.dueAt) !== londonDay(offered)) continue;
      await tx.query('UPDATE cycle_step SET due_origin = $2 WHERE id = $1', [
        task.id,
        JSON.stringify(dueOriginOf(steps, task)),
      ]);
    }
  }

  private async told(tx: EntityManager, ctx: RequestContext, workGroupId: string, stepId: string): Promise<string[]> {
    const others = (await this.dependants.alsoTold(stepId)).filter(id => id !== ctx.me.personId);
    return [...new Set([...(await membersOf(tx, workGroupId, ctx.me.personId)), ...others])];
  }

  private assertChangeable(step: StepRow, startsAt: Date | null): void {
    if (step.cancelledAt) throw invalidInput('This step is cancelled already.');
    if (startsAt && step.kind !== 'WORKSHOP')
      throw invalidInput('Only workshops are moved. Edit the task to change when it is due.');
    if (!startsAt && step.publishedAt && isOver(step, new Date()))
      throw invalidInput('This step is over, so it cannot be cancelled.');
  }

  private log(
    tx: EntityManager,
    ctx: RequestContext,
    workGroupId: string,
    step: StepRow,
    action: string,
    reason: string,
  ): Promise<void> {
    return this.doors.audit.append(tx, {
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

const timeCheck = (step: StepRow, others: StepRow[], allowPast: boolean) => ({
  before: step,
  stepId: step.id,
  others,
  allowPast,
  now: new Date(),
});

import { Injectable } from '@nestjs/common';
import { Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { SchoolTime } from '@tessellate/school-time-api';
import type { EntityManager } from 'typeorm';
import { CycleStepQueries } from '../cycle-step.queries';
import { changeWarnings } from './change-warnings';
import { dependentDueDates } from './due-dates';
import type { CycleStepChangeType } from './graphql/plan.type';
import { membersOf } from './plan.service';
import { type LockedPlan, PLAN_STEPS, type StepRow } from './plan.store';
import { ledGroupOf, seenStep } from './planned-step';
import { checkTimes } from './step-content';
import { assertChangeable, timeCheck } from './workshop-change';
import { WorkshopDependants } from './workshop-dependants.registry';

/** What moving or cancelling a workshop would mean, and whom it concerns. */
@Injectable()
export class WorkshopChangeQueries {
  constructor(
    private readonly database: Database,
    private readonly steps: CycleStepQueries,
    private readonly people: PersonLoader,
    private readonly schoolTime: SchoolTime,
    private readonly dependants: WorkshopDependants,
  ) {}

  /** @param startsAt null for cancelling */
  async preview(
    ctx: RequestContext,
    stepId: string,
    startsAt: Date | null,
    endsAt: Date | null,
  ): Promise<CycleStepChangeType> {
    const workGroupId = await this.groupOf(ctx, stepId);
    const steps = await this.database.read<StepRow>('cycle.plan-steps', PLAN_STEPS, [workGroupId]);
    const step = steps.find(({ id }) => id === stepId);
    if (!step) throw notFound('This step');
    assertChangeable(step, startsAt);
    if (startsAt) checkTimes({ startsAt, endsAt, dueAt: null }, timeCheck(step, steps, true));
    const visible = await this.steps.ofGroup(ctx, workGroupId);
    const told = step.publishedAt ? await this.told(this.database.manager, ctx, workGroupId, stepId) : [];
    const calendar = await this.schoolTime.calendar();
    const dueDates = dependentDueDates(steps, step, startsAt, calendar);
    return {
      people: await Promise.all(told.map(id => this.people.load(ctx, id))),
      depends: await this.dependants.describe(stepId),
      dueDates: dueDates.flatMap(({ step: task, ...rest }) => {
        const found = visible.find(({ id }) => id === task.id);
        return found ? [{ step: found, ...rest }] : [];
      }),
      warnings: startsAt ? changeWarnings(steps, { ...step, startsAt, endsAt }, dueDates, calendar) : [],
    };
  }

  /** The step's group, which the viewer leads. @throws AppError NOT_FOUND, FORBIDDEN */
  groupOf(ctx: RequestContext, stepId: string): Promise<string> {
    return ledGroupOf(ctx, this.steps, stepId);
  }

  /** The step in the version that the viewer saw. @throws AppError NOT_FOUND, STALE */
  seen(ctx: RequestContext, plan: LockedPlan, seen: { stepId: string; version: number }): Promise<StepRow> {
    return seenStep(ctx, this.people, plan, seen);
  }

  /** Members, and whoever else the step concerns. */
  async told(tx: EntityManager, ctx: RequestContext, workGroupId: string, stepId: string): Promise<string[]> {
    const others = (await this.dependants.alsoTold(stepId)).filter(id => id !== ctx.me.personId);
    return [...new Set([...(await membersOf(tx, workGroupId, ctx.me.personId)), ...others])];
  }
}

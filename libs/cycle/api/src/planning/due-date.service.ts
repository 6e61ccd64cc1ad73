import { Injectable } from '@nestjs/common';
import { invalidInput, type RequestContext } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { SchoolTime } from '@tessellate/school-time-api';
import { londonDay } from '@tessellate/school-time-contract';
import type { EntityManager } from 'typeorm';
import { dependentDueDates, dependentTasks, dueOriginOf } from './due-dates';
import type { DueDateInput } from './graphql/plan.input';
import type { LockedPlan, StepRow } from './plan.store';
import { seenStep } from './planned-step';

/** Due dates of tasks that move with a workshop. */
@Injectable()
export class DueDateService {
  constructor(
    private readonly people: PersonLoader,
    private readonly schoolTime: SchoolTime,
  ) {}

  /** @param workshop the workshop at its new time, which a task that leads to it must come before; null after cancelling */
  async move(
    tx: EntityManager,
    ctx: RequestContext,
    plan: LockedPlan,
    workshop: StepRow | null,
    changes: DueDateInput[],
  ): Promise<string[]> {
    for (const change of changes) {
      const task = await seenStep(ctx, this.people, plan, change);
      if (task.kind !== 'TASK' || task.cancelledAt)
        throw invalidInput('Only the due dates of tasks move with a workshop.');
      const before = workshop && plan.steps.indexOf(task) < plan.steps.findIndex(({ id }) => id === workshop.id);
      if (before && workshop.startsAt && londonDay(change.dueAt) >= londonDay(workshop.startsAt)) {
        throw invalidInput(
          `“${task.title}” must be due before the workshop it leads up to. Choose an earlier day.`,
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
  async keepOrigins(
    tx: EntityManager,
    steps: StepRow[],
    workshop: StepRow,
    startsAt: Date,
    changes: DueDateInput[],
  ): Promise<void> {
    const proposed = dependentDueDates(steps, workshop, startsAt, await this.schoolTime.calendar(tx));
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
}

import { Injectable } from '@nestjs/common';
import {
  AppError,
  CommandService,
  invalidInput,
  Notices,
  notFound,
  type RequestContext,
  stale,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { isOver } from '@tessellate/cycle-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { FillCycleInput, PublishCycleInput, ReorderCycleInput } from './graphql/plan.input';
import { copiedContent, templateContent } from './plan-sources';
import {
  type LockedPlan,
  lockPlan,
  insertStep,
  PLAN_GROUP,
  PLAN_STEPS,
  type PlanGroup,
  requireLead,
  saveOrder,
  type StepRow,
} from './plan.store';
import type { StepContent } from './step-content';
import type { CycleTemplate } from './cycle-template.entity';

interface NewContent {
  kind: StepRow['kind'];
  content: StepContent;
  /** The step whose files come along. */
  filesOf: string | null;
}

/** What is done to a plan as a whole: order, publishing, beginning from a template or from another year. */
@Injectable()
export class PlanService {
  constructor(
    private readonly commands: CommandService,
    private readonly files: FileService,
    private readonly notices: Notices,
    private readonly schoolTime: SchoolTime,
  ) {}

  /** @throws AppError STALE with `order` when somebody else changed the order, added or removed a step meanwhile */
  async reorder(ctx: RequestContext, input: ReorderCycleInput): Promise<string> {
    const { workGroupId, from, to } = input;
    requireLead(ctx, workGroupId);
    return this.commands.run(ctx, 'reorderCycle', input, async ({ tx, emit }) => {
      const { steps } = await lockPlan(tx, workGroupId);
      const order = steps.map(step => step.id);
      if (order.join() !== from.join()) {
        throw stale('The order has changed in the meantime. Check it, then move the step again.', {
          order,
        });
      }
      if ([...order].sort().join() !== [...to].sort().join())
        throw invalidInput('The new order must have the same steps.');
      await saveOrder(tx, workGroupId, to);
      const seen = steps.filter(step => step.publishedAt).map(step => step.id);
      if (to.filter(id => seen.includes(id)).join() !== seen.join()) {
        await emit('cycle.changed', { workGroupId, stepIds: seen, actorId: ctx.me.personId });
      }
      return workGroupId;
    });
  }

  /** Makes every draft visible at once; members are told once. @throws AppError STALE when there are drafts that the person has not seen */
  async publish(ctx: RequestContext, input: PublishCycleInput): Promise<string> {
    const { workGroupId } = input;
    requireLead(ctx, workGroupId);
    return this.commands.run(ctx, 'publishCycle', input, async ({ tx, emit }) => {
      const { steps } = await lockPlan(tx, workGroupId);
      const drafts = steps.filter(step => !step.publishedAt);
      const ids = drafts.map(step => step.id);
      if (ids.length === 0) throw invalidInput('Everything is published already.');
      if ([...ids].sort().join() !== [...input.stepIds].sort().join()) {
        throw stale('The drafts have changed in the meantime. Check them again, then publish.', { drafts: ids });
      }
      const past = drafts.find(step => isOver(step, new Date()));
      if (past && !input.allowPast) {
        throw new AppError(
          'INVALID_INPUT',
          `“${past.title}” is in the past. Change its date, or confirm that you mean it.`,
          {
            confirm: 'PAST',
            stepId: past.id,
          },
        );
      }
      await tx.query('UPDATE cycle_step SET published_at = now() WHERE id = ANY($1::uuid[])', [ids]);
      await saveOrder(
        tx,
        workGroupId,
        steps.map(step => step.id),
      );
      await emit('cycle.changed', { workGroupId, stepIds: ids, actorId: ctx.me.personId });
      await this.notices.raise(tx, {
        kind: 'cycle.published',
        to: await membersOf(tx, workGroupId, ctx.me.personId),
        about: { type: 'WORK_GROUP', id: workGroupId },
        data: { steps: ids.length, first: ids.length === steps.length },
      });
      return workGroupId;
    });
  }

  /** Fills a plan with drafts from a template, or from another group's cycle with its dates moved to this year. */
  async fill(ctx: RequestContext, input: FillCycleInput): Promise<string> {
    const { workGroupId, templateId, fromWorkGroupId } = input;
    requireLead(ctx, workGroupId);
    if (Boolean(templateId) === Boolean(fromWorkGroupId))
      throw invalidInput('Choose a template or a group to start from.');
    if (fromWorkGroupId) requireLead(ctx, fromWorkGroupId);
    return this.commands.run(ctx, 'fillCycle', input, async ({ tx }) => {
      const plan = await lockPlan(tx, workGroupId);
      await this.makeRoom(tx, ctx, plan, input.replaceDrafts === true);
      const contents = templateId
        ? await this.fromTemplate(tx, plan.group, templateId)
        : await this.fromGroup(tx, plan.group, fromWorkGroupId ?? '');
      const ids: string[] = [];
      for (const { kind, content, filesOf } of contents) {
        const id = randomUUID();
        await insertStep(tx, { id, workGroupId, kind, position: ids.length, by: ctx.me.personId }, content);
        if (filesOf) await this.files.carry(tx, { type: 'CYCLE_STEP', id: filesOf }, { type: 'CYCLE_STEP', id });
        ids.push(id);
      }
      await saveOrder(tx, workGroupId, ids);
      return workGroupId;
    });
  }

  private async makeRoom(
    tx: EntityManager,
    ctx: RequestContext,
    { group, steps }: LockedPlan,
    replace: boolean,
  ): Promise<void> {
    if (steps.some(step => step.publishedAt)) {
      throw invalidInput(
        'This cycle is already published, so it cannot be filled from a template or another group. Add steps to it instead.',
      );
    }
    if (steps.length === 0) return;
    if (!replace) {
      throw new AppError(
        'INVALID_INPUT',
        'This would throw away the drafts that are here. Confirm that this is what you want.',
        {
          confirm: 'REPLACE',
        },
      );
    }
    for (const { id } of steps) await this.files.attach(tx, ctx, [], { type: 'CYCLE_STEP', id });
    await tx.query('DELETE FROM cycle_step WHERE work_group_id = $1', [group.id]);
  }

  private async fromTemplate(tx: EntityManager, group: PlanGroup, id: string): Promise<NewContent[]> {
    const [template]: Pick<CycleTemplate, 'steps'>[] = await tx.query(
      'SELECT steps FROM cycle_template WHERE id = $1 AND project_id = $2',
      [id, group.projectId],
    );
    if (!template) throw notFound('This template');
    const calendar = await this.schoolTime.calendar(tx);
    return template.steps.map(step => ({
      kind: step.kind,
      content: templateContent(step, group.year, calendar),
      filesOf: null,
    }));
  }

  private async fromGroup(tx: EntityManager, group: PlanGroup, fromId: string): Promise<NewContent[]> {
    const [from]: PlanGroup[] = await tx.query(PLAN_GROUP, [fromId]);
    const steps: StepRow[] = await tx.query(PLAN_STEPS, [fromId]);
    const kept = steps.filter(step => step.publishedAt && !step.cancelledAt);
    if (!from || kept.length === 0) throw invalidInput('That group has no published cycle to start from.');
    const calendar = await this.schoolTime.calendar(tx);
    return kept.map(step => ({
      kind: step.kind,
      content: copiedContent(step, group.year, calendar),
      filesOf: step.id,
    }));
  }
}

/** Who belongs to a group now, without one person. */
export async function membersOf(tx: EntityManager, workGroupId: string, without: string): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    'SELECT person_id AS id FROM work_group_membership WHERE work_group_id = $1 AND until IS NULL AND person_id <> $2',
    [workGroupId, without],
  );
  return rows.map(row => row.id);
}

import { Injectable } from '@nestjs/common';
import { BY_NAME, Database, notFound, type RequestContext } from '@tessellate/api-kernel';
import { dayTotal, planIssues } from '@tessellate/cycle-contract';
import { SchoolTime } from '@tessellate/school-time-api';
import { CycleStepQueries } from '../cycle-step.queries';
import type { CyclePlanType, CycleSourceType, CycleTemplateType } from './graphql/plan.type';
import { PLAN_GROUP, type PlanGroup, requireLead } from './plan.store';

@Injectable()
export class PlanQueries {
  constructor(
    private readonly database: Database,
    private readonly steps: CycleStepQueries,
    private readonly schoolTime: SchoolTime,
  ) {}

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async plan(ctx: RequestContext, workGroupId: string): Promise<CyclePlanType> {
    requireLead(ctx, workGroupId);
    const [[group], steps, calendar] = await Promise.all([
      this.database.read<PlanGroup>('cycle.plan-group', PLAN_GROUP, [workGroupId]),
      this.steps.ofGroup(ctx, workGroupId),
      this.schoolTime.calendar(),
    ]);
    if (!group) throw notFound('This Work Group');
    return {
      id: workGroupId,
      open: group.open,
      projectDays: group.projectDays,
      plannedDays: dayTotal(steps),
      issues: planIssues(
        steps.map(step => ({ ...step, joinUrl: step.link })),
        group.projectDays,
        calendar,
      ),
    };
  }

  /** The plan as it is after a change, not as it was read before it. */
  planAfter(ctx: RequestContext, workGroupId: string): Promise<CyclePlanType> {
    this.steps.forget(ctx, workGroupId);
    return this.plan(ctx, workGroupId);
  }

  templates(workGroupId: string): Promise<CycleTemplateType[]> {
    return this.database.read<CycleTemplateType>(
      'cycle.templates',
      `SELECT t.id, t.name,
         (SELECT count(*)::int FROM jsonb_array_elements(t.steps) s WHERE s ->> 'kind' = 'WORKSHOP') AS workshops,
         (SELECT count(*)::int FROM jsonb_array_elements(t.steps) s WHERE s ->> 'kind' = 'TASK') AS tasks
       FROM cycle_template t JOIN work_group g ON g.project_id = t.project_id WHERE g.id = $1 ORDER BY t.name ${BY_NAME}, t.id`,
      [workGroupId],
    );
  }

  /** Other groups of the same project that the viewer leads and that have a published cycle, newest year first. */
  sources(ctx: RequestContext, workGroupId: string): Promise<CycleSourceType[]> {
    return this.database.read<CycleSourceType>(
      'cycle.cycle-sources',
      `SELECT o.id, o.reference FROM work_group o JOIN work_group g ON g.project_id = o.project_id
       WHERE g.id = $1 AND o.id <> g.id AND o.id = ANY($2::uuid[]) AND o.academic_year_id <= g.academic_year_id
         AND EXISTS (SELECT 1 FROM cycle_step s WHERE s.work_group_id = o.id AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL)
       ORDER BY o.academic_year_id DESC, o.reference, o.id LIMIT 50`,
      [workGroupId, ctx.me.ledWorkGroupIds],
    );
  }
}

import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import type { StepKind } from '@tessellate/cycle-contract';
import { canModerate } from '@tessellate/work-groups-api';
import { CycleStepQueries } from './cycle-step.queries';

/** Steps of a cycle as hosts of files and notices. Drafts exist only for those who lead the group. */
@Injectable()
export class CycleStepTarget implements TargetPolicy {
  readonly type = 'CYCLE_STEP';

  constructor(
    private readonly steps: CycleStepQueries,
    private readonly database: Database,
  ) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    const steps = await Promise.all(ids.map(id => this.steps.byId(ctx, id)));
    return new Set(steps.flatMap(step => step?.id ?? []));
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    if (action !== 'moderate' && action !== 'attach') return new Set();
    const steps = await Promise.all(ids.map(id => this.steps.byId(ctx, id)));
    return new Set(steps.flatMap(step => (step && canModerate(ctx.me, step.workGroupId) ? [step.id] : [])));
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const rows = await this.database.read<{
      id: string;
      kind: StepKind;
      number: number;
      title: string;
      workGroupId: string;
      ownerIds: string[] | null;
    }>(
      'cycle.describe-steps',
      `SELECT s.id, s.kind, s.number, s.title, s.work_group_id AS "workGroupId",
         (SELECT array_agg(m.person_id) FROM work_group_membership m
           WHERE m.work_group_id = s.work_group_id AND m.until IS NULL AND m.role = 'FACILITATOR') AS "ownerIds"
       FROM cycle_step s WHERE s.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(
      rows.map(({ id, kind, number, title, workGroupId, ownerIds }) => [
        id,
        {
          id,
          title: `${kind === 'WORKSHOP' ? 'Workshop' : 'Task'} ${number}: ${title}`,
          path: `/group/${workGroupId}#step-${id}`,
          ownerIds: ownerIds ?? [],
          audienceId: workGroupId,
        },
      ]),
    );
  }
}

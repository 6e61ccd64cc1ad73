import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For whoever leads a group: its cycle planned, and published. */
@Injectable()
export class PlanningFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const { ledWorkGroupIds, ownWorkGroupIds } = ctx.me;
    const led = ownWorkGroupIds.filter(id => ledWorkGroupIds.includes(id));
    const [workGroupId] = led;
    if (!workGroupId) return [];
    const [row] = await this.database.read<{ planned: boolean; published: boolean }>(
      'planning.first-steps',
      `SELECT coalesce(bool_or(s.starts_at IS NOT NULL), false) AS planned,
         coalesce(bool_or(s.published_at IS NOT NULL), false) AS published
       FROM cycle_step s WHERE s.work_group_id = ANY($1::uuid[]) AND s.kind = 'WORKSHOP'`,
      [led],
    );
    const path = `/group/${workGroupId}/plan`;
    return [
      {
        id: 'cycle.plan',
        title: 'Plan the cycle',
        detail: 'Begin from a template; each workshop and task can be moved later.',
        path,
        action: 'Plan',
        done: row?.planned ?? false,
        order: 10,
      },
      {
        id: 'cycle.publish',
        title: 'Publish it',
        detail: 'Everybody in the group then sees the dates and is told.',
        path,
        action: 'Publish',
        done: row?.published ?? false,
        order: 20,
      },
    ];
  }
}

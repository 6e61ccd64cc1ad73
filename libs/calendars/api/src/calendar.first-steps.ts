import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For whoever takes part in a group: its dates in the calendar that they use anyway. */
@Injectable()
export class CalendarFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const { personId, ownWorkGroupIds, ledWorkGroupIds } = ctx.me;
    if (!ownWorkGroupIds.some(id => !ledWorkGroupIds.includes(id))) return [];
    const rows = await this.database.read(
      'calendar.first-steps',
      'SELECT 1 FROM calendar_preference WHERE person_id = $1 AND secret_hash IS NOT NULL',
      [personId],
    );
    return [
      {
        id: 'calendar.subscribe',
        title: 'Put the workshops in your calendar',
        detail: 'Subscribe once: dates and changes then appear automatically.',
        path: '/profile#calendar',
        action: 'Subscribe',
        done: rows.length > 0,
        order: 10,
      },
    ];
  }
}

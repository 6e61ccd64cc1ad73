import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For whoever manages a hub: people for its groups. */
@Injectable()
export class RecruitingFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const { managedHubIds } = ctx.me;
    if (managedHubIds.length === 0) return [];
    const rows = await this.database.read(
      'recruiting.first-steps',
      `SELECT 1 FROM application a JOIN work_group g ON g.id = a.work_group_id JOIN academic_year y ON y.id = g.academic_year_id
       WHERE g.hub_id = ANY($1::uuid[]) AND y.ends_on >= (now() AT TIME ZONE 'Europe/London')::date LIMIT 1`,
      [managedHubIds],
    );
    return [
      {
        id: 'recruiting.invite',
        title: 'Invite people to take part',
        detail: 'Share the page where they register, or import a list you have.',
        path: '/hub/recruiting',
        action: 'Invite',
        done: rows.length > 0,
        order: 30,
      },
    ];
  }
}

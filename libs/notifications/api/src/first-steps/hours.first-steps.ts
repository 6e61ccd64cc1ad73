import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For everybody: when e-mails may come. */
@Injectable()
export class HoursFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const rows = await this.database.read('notices.first-steps', 'SELECT 1 FROM notice_settings WHERE person_id = $1', [
      ctx.me.personId,
    ]);
    return [
      {
        id: 'notices.hours',
        title: 'Choose when e-mails may come',
        detail: 'Evenings, weekends and school holidays are quiet unless you say otherwise.',
        path: '/notices/settings',
        action: 'Choose',
        done: rows.length > 0,
        order: 50,
      },
    ];
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, type FirstStep, FirstStepsRegistry, type RequestContext } from '@tessellate/api-kernel';

/** For whoever reads what others share and leads nothing: a first comment. */
@Injectable()
export class CommentFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx) });
  }

  private async steps(ctx: RequestContext): Promise<FirstStep[]> {
    const { personId, audienceIds, moderatedHubIds } = ctx.me;
    if (audienceIds.length === 0 || moderatedHubIds.length > 0) return [];
    const rows = await this.database.read(
      'comment.first-steps',
      'SELECT 1 FROM comment WHERE author_id = $1 AND removed_at IS NULL LIMIT 1',
      [personId],
    );
    return [
      {
        id: 'comment.first',
        title: 'Comment on what another department tried',
        detail: 'A question is enough: “What did your Year 7s say?”',
        path: '/practice',
        action: 'Find one',
        done: rows.length > 0,
        order: 40,
      },
    ];
  }
}

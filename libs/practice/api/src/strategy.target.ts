import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import { mayModerate } from './strategy.policy';
import { StrategyQueries } from './strategy.queries';

/** What may be attached to strategies, for comments, reactions and files. */
@Injectable()
export class StrategyTargetPolicy implements TargetPolicy {
  readonly type = 'STRATEGY' as const;

  constructor(
    private readonly queries: StrategyQueries,
    private readonly database: Database,
  ) {}

  async visibleIds(ctx: RequestContext, ids: string[]): Promise<Set<string>> {
    return new Set((await this.queries.byIds(ctx, ids)).keys());
  }

  async can(ctx: RequestContext, action: TargetAction, ids: string[]): Promise<Set<string>> {
    const visible = await this.queries.byIds(ctx, ids);
    if (action === 'comment' || action === 'react') return new Set(visible.keys());
    const allowed = [...visible.values()].filter(strategy =>
      action === 'moderate' ? mayModerate(ctx.me, strategy) : strategy.authorId === ctx.me.personId,
    );
    return new Set(allowed.map(strategy => strategy.id));
  }

  async describe(ids: string[]): Promise<Map<string, TargetDescription>> {
    const rows = await this.database.read<{ id: string; title: string; authorId: string; audienceId: string }>(
      'strategy.describe',
      'SELECT id, title, author_id AS "authorId", audience_id AS "audienceId" FROM strategy WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(
      rows.map(({ id, title, authorId, audienceId }) => [
        id,
        { id, title, path: `/practice/${id}`, ownerIds: [authorId], audienceId },
      ]),
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { StrategyDraft } from './graphql/strategy-draft.type';

/** What somebody has not finished writing, in one statement and without its words. */
@Injectable()
export class StrategyDraftQueries {
  constructor(private readonly database: Database) {}

  /** The newest first; a draft of a strategy that is gone leads nowhere. */
  mine(ctx: RequestContext): Promise<StrategyDraft[]> {
    return this.database.read<StrategyDraft>(
      'strategy.drafts',
      `SELECT s.id AS "strategyId", coalesce(d.payload ->> 'title', '') AS title, d.updated_at AS "savedAt"
       FROM draft d LEFT JOIN strategy s ON d.key = 'strategy:' || s.id AND s.author_id = $1 AND s.removed_at IS NULL
       WHERE d.person_id = $1 AND starts_with(d.key, 'strategy:') AND (d.key = 'strategy:new' OR s.id IS NOT NULL)
       ORDER BY d.updated_at DESC, d.key LIMIT 5`,
      [ctx.me.personId],
    );
  }
}

import { Injectable } from '@nestjs/common';
import {
  Database,
  type HostModeration,
  type RequestContext,
  type Suggestion,
  type TargetAction,
  type TargetDescription,
  type TargetPolicy,
} from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';
import { mayModerate } from './strategy.policy';
import { StrategyQueries } from './strategy.queries';

export const STRATEGY_REMOVED = 'strategy.removed';

/** @returns when, or null when it was removed before */
export async function hideStrategy(tx: EntityManager, id: string, by: string): Promise<Date | null> {
  const [rows]: [{ at: Date }[], number] = await tx.query(
    `UPDATE strategy SET removed_at = date_trunc('milliseconds', now()), removed_by = $2
     WHERE id = $1 AND removed_at IS NULL RETURNING removed_at AS at`,
    [id, by],
  );
  return rows[0]?.at ?? null;
}

/** What may be attached to strategies, for comments, reactions and files. */
@Injectable()
export class StrategyTargetPolicy implements TargetPolicy {
  readonly type = 'STRATEGY' as const;

  readonly moderation: HostModeration = {
    act: STRATEGY_REMOVED,
    refusal: 'Only its author or a facilitator can remove a strategy.',
    authorOf: async (tx, id) => {
      const [strategy]: { authorId: string; audienceId: string; title: string }[] = await tx.query(
        'SELECT author_id AS "authorId", audience_id AS "audienceId", title FROM strategy WHERE id = $1',
        [id],
      );
      if (!strategy) return null;
      const { authorId, audienceId, title } = strategy;
      return { authorId, place: { type: 'STRATEGY', id }, audienceId, what: title };
    },
    hide: (tx, id, { personId }) => hideStrategy(tx, id, personId),
  };

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

  /** Among the latest that others share: what has most of the words of what the viewer looks for, in their own group before elsewhere. */
  suggestions(tx: EntityManager, ctx: RequestContext): Promise<Suggestion[]> {
    const { personId, audienceIds, ownWorkGroupIds } = ctx.me;
    return tx.query(SUGGESTIONS, [personId, audienceIds, ownWorkGroupIds]);
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

const LATEST = 200;
const SUGGESTED = 20;
/** `seeks` is prose, so any of its words counts. */
const SUGGESTIONS = `
  WITH sought AS (
    SELECT nullif(replace(plainto_tsquery('english', p.seeks)::text, '&', '|'), '')::tsquery AS words FROM person p WHERE p.id = $1
  ), latest AS (
    SELECT s.id, s.work_group_id, s.published_at FROM strategy s
    WHERE s.audience_id = ANY($2::uuid[]) AND s.author_id <> $1 AND s.removed_at IS NULL
    ORDER BY s.published_at DESC, s.id DESC LIMIT ${LATEST}
  )
  SELECT 'STRATEGY' AS type, l.id, '/practice/' || l.id AS path
  FROM latest l JOIN strategy_search f ON f.strategy_id = l.id LEFT JOIN sought ON true
  ORDER BY coalesce(ts_rank(f.words, sought.words), 0) DESC, coalesce(l.work_group_id = ANY($3::uuid[]), false) DESC, l.published_at DESC, l.id
  LIMIT ${SUGGESTED}`;

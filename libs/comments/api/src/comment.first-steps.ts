import { COMMENT_BOX } from '@tessellate/comments-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Database,
  type FirstStep,
  FirstStepsRegistry,
  type RequestContext,
  TargetRegistry,
} from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';

const PRACTICE = '/practice';

/** For whoever reads what others share and leads nothing: a first comment. */
@Injectable()
export class CommentFirstSteps implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: FirstStepsRegistry,
    private readonly targets: TargetRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.register({ steps: ctx => this.steps(ctx), begin: (tx, ctx) => this.find(tx, ctx) });
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
        path: PRACTICE,
        action: 'Write one',
        done: rows.length > 0,
        order: 40,
      },
    ];
  }

  /** Straight to the box below what fewest have commented on, among what is closest to the person's interest. */
  private async find(tx: EntityManager, ctx: RequestContext): Promise<string> {
    const suggestions = await this.targets.suggestions(tx, ctx);
    const counts: { id: string; count: number }[] = await tx.query(COUNTS, [
      suggestions.map(({ type }) => type),
      suggestions.map(({ id }) => id),
    ]);
    const countOf = new Map(counts.map(({ id, count }) => [id, count]));
    const fewest = Math.min(...suggestions.map(({ id }) => countOf.get(id) ?? 0));
    const found = suggestions.find(({ id }) => (countOf.get(id) ?? 0) === fewest);
    return found ? `${found.path}#${COMMENT_BOX}` : PRACTICE;
  }
}

const COUNTS = `
  SELECT c.target_id AS id, count(*)::int AS count FROM unnest($1::text[], $2::uuid[]) AS t (type, id)
  JOIN comment c ON c.target_type = t.type AND c.target_id = t.id AND c.removed_at IS NULL GROUP BY c.target_id`;

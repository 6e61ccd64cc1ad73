import { Injectable } from '@nestjs/common';
import { REACTION_KINDS, type TargetType } from '@tessellate/contract';
import DataLoader from 'dataloader';
import type { RequestContext } from '../context/request-context';
import { Database } from '../database/database';
import type { ReactionCountType } from './reaction.type';

@Injectable()
export class ReactionLoader {
  constructor(private readonly database: Database) {}

  /** Counts by kind in the fixed order of kinds, without zeroes. One statement per target type and request. */
  load(ctx: RequestContext, type: TargetType, id: string): Promise<ReactionCountType[]> {
    const loader = ctx.loader(
      `kernel.reactions.${type}`,
      () => new DataLoader<string, ReactionCountType[]>(ids => this.batch(ctx, type, [...ids])),
    );
    return loader.load(id);
  }

  private async batch(ctx: RequestContext, type: TargetType, ids: string[]): Promise<ReactionCountType[][]> {
    const rows = await this.database.read<ReactionCountType & { targetId: string }>(
      'reaction.counts',
      `SELECT target_id AS "targetId", kind, count(*)::int AS count, bool_or(person_id = $3) AS mine
       FROM reaction WHERE target_type = $1 AND target_id = ANY($2::uuid[]) GROUP BY target_id, kind`,
      [type, ids, ctx.viewer?.personId ?? null],
    );
    const byTarget = new Map<string, ReactionCountType[]>();
    for (const { targetId, kind, count, mine } of rows) {
      const list = byTarget.get(targetId) ?? [];
      list.push({ kind, count, mine: mine ?? false });
      byTarget.set(targetId, list);
    }
    return ids.map(id =>
      (byTarget.get(id) ?? []).sort((a, b) => REACTION_KINDS.indexOf(a.kind) - REACTION_KINDS.indexOf(b.kind)),
    );
  }
}

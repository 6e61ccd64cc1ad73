import { Injectable } from '@nestjs/common';
import { type TargetType } from '@tessellate/contract';
import { REACTION_KINDS } from '@tessellate/reactions-contract';
import DataLoader from 'dataloader';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import type { ReactionCountType, ReactorsType } from './reaction.type';

/**
 * SQL that yields `target_id` and `list` (counts by kind as JSON) of the targets whose ids `ids` selects, for hot reads that
 * bring the reactions along. `viewer` is the parameter that holds the viewer's id. Hand the lists to `ReactionLoader.prime`.
 */
export const reactionLists = (type: TargetType, ids: string, viewer: string): string => `
  SELECT target_id, json_agg(json_build_object('kind', kind, 'count', count, 'mine', mine)) AS list
  FROM (SELECT target_id, kind, count(*) AS count, coalesce(bool_or(person_id = ${viewer}::uuid), false) AS mine FROM reaction
        WHERE target_type = '${type}' AND target_id = ANY(ARRAY(${ids})) GROUP BY target_id, kind) AS counts
  GROUP BY target_id`;

/** As many names as a glance takes in. */
const NAMED = 12;

@Injectable()
export class ReactionLoader {
  constructor(private readonly database: Database) {}

  /** Counts by kind in the fixed order of kinds, without zeroes. One statement per target type and request. */
  load(ctx: RequestContext, type: TargetType, id: string): Promise<ReactionCountType[]> {
    return this.loader(ctx, type).load(id);
  }

  /** Who reacted how, those who did first. Asked for when somebody looks, never for whole pages. */
  async reactors(type: TargetType, id: string): Promise<ReactorsType[]> {
    const rows = await this.database.read<ReactorsType>(
      'reaction.reactors',
      `SELECT kind, count(*)::int AS count, coalesce((array_agg(person_id ORDER BY at, person_id))[1:${NAMED}], '{}') AS "personIds"
       FROM reaction WHERE target_type = $1 AND target_id = $2 GROUP BY kind`,
      [type, id],
    );
    return inOrder(rows);
  }

  /** Gives what a statement brought along; `null` when nobody has reacted. */
  prime(ctx: RequestContext, type: TargetType, id: string, counts: ReactionCountType[] | null): void {
    this.loader(ctx, type).prime(id, inOrder(counts ?? []));
  }

  private loader(ctx: RequestContext, type: TargetType): DataLoader<string, ReactionCountType[]> {
    return ctx.loader(
      `kernel.reactions.${type}`,
      () => new DataLoader<string, ReactionCountType[]>(ids => this.batch(ctx, type, [...ids])),
    );
  }

  private async batch(ctx: RequestContext, type: TargetType, ids: string[]): Promise<ReactionCountType[][]> {
    const rows = await this.database.read<ReactionCountType & { targetId: string }>(
      'reaction.counts',
      `SELECT target_id AS "targetId", kind, count(*)::int AS count, coalesce(bool_or(person_id = $3), false) AS mine
       FROM reaction WHERE target_type = $1 AND target_id = ANY($2::uuid[]) GROUP BY target_id, kind`,
      [type, ids, ctx.viewer?.personId ?? null],
    );
    const byTarget = new Map<string, ReactionCountType[]>();
    for (const { targetId, kind, count, mine } of rows) {
      const list = byTarget.get(targetId) ?? [];
      list.push({ kind, count, mine });
      byTarget.set(targetId, list);
    }
    return ids.map(id => inOrder(byTarget.get(id) ?? []));
  }
}

const inOrder = <T extends Pick<ReactionCountType, 'kind'>>(counts: T[]): T[] =>
  counts.sort((a, b) => REACTION_KINDS.indexOf(a.kind) - REACTION_KINDS.indexOf(b.kind));

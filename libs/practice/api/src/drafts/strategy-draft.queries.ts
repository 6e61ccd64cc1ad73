import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { DraftOpenings } from '@tessellate/drafts-api';
import type { StrategyDraftType } from '../graphql/strategy-draft.type';

interface Row extends Pick<StrategyDraftType, 'key' | 'title' | 'opening' | 'strategyId' | 'updatedAt'> {
  sessionId: string | null;
}

/** As many as somebody can have. */
const MOST = 200;

// A payload is whatever its page has saved: nothing of it is taken for granted.
const TITLE = `coalesce(left(d.payload->>'title', 200), '')`;
const FIRST_WORDS = ['context', 'did', 'happened', 'next']
  .map(key => `jsonb_path_query_first(d.payload, 'lax $.sections.${key}.**.text') #>> '{}'`)
  .join(', ');

/** What the viewer has begun to write and not published. Nobody else ever sees it. */
@Injectable()
export class StrategyDraftQueries {
  constructor(
    private readonly database: Database,
    private readonly openings: DraftOpenings,
  ) {}

  /** Newest first. */
  async list(ctx: RequestContext): Promise<StrategyDraftType[]> {
    const rows = await this.database.read<Row>(
      'practice.drafts',
      `SELECT d.key, ${TITLE} AS title, coalesce(left(coalesce(${FIRST_WORDS}), 200), '') AS opening,
         s.id AS "strategyId", d.updated_at AS "updatedAt", d.session_id AS "sessionId"
       FROM draft d LEFT JOIN strategy s ON d.key = 'strategy:' || s.id AND s.author_id = d.person_id
         AND s.audience_id = ANY($2::uuid[]) AND s.removed_at IS NULL
       WHERE d.person_id = $1 AND (d.key = 'strategy:new' OR starts_with(d.key, 'strategy:new:') OR s.id IS NOT NULL)
       ORDER BY d.updated_at DESC, d.key LIMIT ${MOST}`,
      [ctx.me.personId, ctx.me.audienceIds],
    );
    const places = await this.openings.elsewhere(
      ctx,
      rows.map(({ key }) => key),
    );
    const names = await this.openings.deviceNames([...rows, ...places].map(({ sessionId }) => sessionId));
    return rows.map(({ sessionId, ...row }) => ({
      ...row,
      savedHere: sessionId === ctx.me.sessionId,
      device: names.get(sessionId ?? '') ?? null,
      openOn: places.flatMap(place => (place.key === row.key && names.get(place.sessionId)) || []),
    }));
  }
}

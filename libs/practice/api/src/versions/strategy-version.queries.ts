import { Injectable } from '@nestjs/common';
import { Database, forbidden, notFound, type RequestContext } from '@tessellate/api-kernel';
import { SECTIONS } from '@tessellate/practice-contract';
import { type RichDocument, toText } from '@tessellate/rich-text';
import type { StrategyVersionTextType, StrategyVersionType } from '../graphql/strategy-version.type';
import { mayEdit } from '../strategy.policy';
import { StrategyQueries } from '../strategy.queries';

/** What a strategy said before each edit. Only who may edit it looks there: readers see what its author stands by now. */
@Injectable()
export class StrategyVersionQueries {
  constructor(
    private readonly database: Database,
    private readonly strategies: StrategyQueries,
  ) {}

  /** Newest first. @throws AppError NOT_FOUND, FORBIDDEN */
  async list(ctx: RequestContext, strategyId: string): Promise<StrategyVersionType[]> {
    await this.own(ctx, strategyId);
    return this.database.read<StrategyVersionType>(
      'practice.versions',
      // Of a revision it is known when it was replaced; when it was saved, the one before tells.
      `SELECT v.version, v.title, v.saved_at AS "savedAt", v.current FROM (
         SELECT r.version, r.title, false AS current,
           coalesce(lag(r.replaced_at) OVER (ORDER BY r.version), s.published_at) AS saved_at
         FROM strategy_revision r JOIN strategy s ON s.id = r.strategy_id WHERE r.strategy_id = $1
         UNION ALL
         SELECT s.version, s.title, true, coalesce(s.edited_at, s.published_at) FROM strategy s WHERE s.id = $1) v
       ORDER BY v.version DESC LIMIT 200`,
      [strategyId],
    );
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async text(ctx: RequestContext, strategyId: string, version: number): Promise<StrategyVersionTextType> {
    await this.own(ctx, strategyId);
    const [row] = await this.database.read<{ title: string; documents: Record<string, RichDocument> }>(
      'practice.version',
      `SELECT title, documents FROM strategy_revision WHERE strategy_id = $1 AND version = $2::int
       UNION ALL SELECT title, documents FROM strategy WHERE id = $1 AND version = $2::int LIMIT 1`,
      [strategyId, version],
    );
    if (!row) throw notFound('This version');
    const sections = SECTIONS.map(({ key, heading }) => {
      const document = row.documents[key];
      return { key, heading, text: document ? toText(document) : '' };
    });
    return { version, ...row, texts: [{ key: 'title', heading: 'Title', text: row.title }, ...sections] };
  }

  private async own(ctx: RequestContext, id: string): Promise<void> {
    const strategy = await this.strategies.visible(ctx, id);
    if (!strategy) throw notFound('This strategy');
    if (!mayEdit(ctx.me, strategy)) throw forbidden('Only its author can see earlier versions of a strategy.');
  }
}

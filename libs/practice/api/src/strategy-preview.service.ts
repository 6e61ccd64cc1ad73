import { Injectable } from '@nestjs/common';
import { forbidden, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { StrategyPreviewInput } from './graphql/strategy-preview.input';
import type { StrategyPreviewType } from './graphql/strategy-preview.type';
import { sectionsOf } from './strategy-content';
import { mayEdit } from './strategy.policy';
import { StrategyTextService } from './strategy-text.service';
import { StrategyQueries } from './strategy.queries';

/** Shows an author what publishing would make of their text, through the same validation and rendering. */
@Injectable()
export class StrategyPreviewService {
  constructor(
    private readonly queries: StrategyQueries,
    private readonly texts: StrategyTextService,
  ) {}

  /** @throws AppError as publishing would for the same sections, except that they need not be finished */
  async render(ctx: RequestContext, { strategyId, sections }: StrategyPreviewInput): Promise<StrategyPreviewType> {
    const existing = strategyId ? await this.queries.visible(ctx, strategyId) : null;
    if (strategyId && !existing) throw notFound('This strategy');
    if (existing && !mayEdit(ctx.me, existing)) throw forbidden('Only its author can edit a strategy.');
    const { html, readingMinutes } = (await this.texts.ofPreview(ctx, sections)).content;
    const now = new Date();
    return {
      authorId: ctx.me.personId,
      departmentId: existing ? existing.departmentId : (ctx.me.departmentIds[0] ?? null),
      sections: sectionsOf(html),
      readingMinutes,
      publishedAt: existing?.publishedAt ?? now,
      editedAt: existing ? now : null,
    };
  }
}

import { Injectable } from '@nestjs/common';
import {
  Database,
  mentionedIn,
  notFound,
  readsAudience,
  type RequestContext,
  RichTextService,
} from '@tessellate/api-kernel';
import type { StrategySectionsInput } from './graphql/strategy.input';
import { type AcceptedSections, acceptSections } from './strategy-content';
import { maySee } from './strategy.policy';

/** The text of a strategy as it comes in: whom its sections mention reads it, and each says what it must. */
@Injectable()
export class StrategyTextService {
  constructor(
    private readonly texts: RichTextService,
    private readonly database: Database,
  ) {}

  /** Of a strategy that is about to be shared with an audience. @throws AppError INVALID_INPUT, TOO_LARGE */
  ofNew(ctx: RequestContext, sections: StrategySectionsInput, audienceId: string): Promise<AcceptedSections> {
    return this.published(ctx, sections, audienceId, []);
  }

  /** Of one that is edited: whom it mentioned before may have left meanwhile. @throws AppError NOT_FOUND, INVALID_INPUT, TOO_LARGE */
  async ofEdited(ctx: RequestContext, sections: StrategySectionsInput, id: string): Promise<AcceptedSections> {
    const [row] = await this.database.read<{ audienceId: string; documents: Record<string, unknown> }>(
      'strategy.mentions',
      'SELECT audience_id AS "audienceId", documents FROM strategy WHERE id = $1 AND removed_at IS NULL',
      [id],
    );
    if (!row || !maySee(ctx.me, row)) throw notFound('This strategy');
    return this.published(ctx, sections, row.audienceId, Object.values(row.documents).flatMap(mentionedIn));
  }

  /** For the preview, which nobody else reads and for which no audience is chosen yet. */
  ofPreview(ctx: RequestContext, sections: StrategySectionsInput): Promise<AcceptedSections> {
    return acceptSections(sections, 'preview', (input, field, rules) => this.texts.preview(ctx, input, field, rules));
  }

  private published(ctx: RequestContext, sections: StrategySectionsInput, audienceId: string, before: string[]) {
    const reads = readsAudience(audienceId);
    return acceptSections(sections, 'publish', (input, field, rules) =>
      this.texts.accept(ctx, input, { field, reads, before }, rules),
    );
  }
}

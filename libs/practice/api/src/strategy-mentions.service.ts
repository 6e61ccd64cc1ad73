import { Injectable } from '@nestjs/common';
import { Database, mentionedIn, Mentions, readsAudience, type RequestContext } from '@tessellate/api-kernel';
import { SECTIONS } from '@tessellate/practice-contract';
import type { StrategySectionsInput } from './graphql/strategy.input';
import { maySee } from './strategy.policy';

/** Whom the sections of a strategy name: those who read it, under the names they have. */
@Injectable()
export class StrategyMentions {
  constructor(
    private readonly mentions: Mentions,
    private readonly database: Database,
  ) {}

  /** Of a strategy that is about to be shared with an audience. @throws AppError INVALID_INPUT */
  inNew(ctx: RequestContext, sections: StrategySectionsInput, audienceId: string): Promise<StrategySectionsInput> {
    return this.named(ctx, sections, audienceId, []);
  }

  /** Of one that is edited: whom it mentioned before may have left meanwhile. What is not there is left to the caller. */
  async inEdited(ctx: RequestContext, sections: StrategySectionsInput, id: string): Promise<StrategySectionsInput> {
    const [row] = await this.database.read<{ audienceId: string; documents: Record<string, unknown> }>(
      'strategy.mentions',
      'SELECT audience_id AS "audienceId", documents FROM strategy WHERE id = $1 AND removed_at IS NULL',
      [id],
    );
    if (!row || !maySee(ctx.me, row)) return sections;
    return this.named(ctx, sections, row.audienceId, Object.values(row.documents).flatMap(mentionedIn));
  }

  /** For the preview, which nobody else reads and for which no audience is chosen yet. */
  async shown(ctx: RequestContext, sections: StrategySectionsInput): Promise<StrategySectionsInput> {
    const shown = { ...sections };
    for (const { key } of SECTIONS) {
      const given = sections[key];
      if (given) shown[key] = (await this.mentions.shown(ctx, given)) as object;
    }
    return shown;
  }

  private async named(
    ctx: RequestContext,
    sections: StrategySectionsInput,
    audienceId: string,
    before: string[],
  ): Promise<StrategySectionsInput> {
    const named = { ...sections };
    for (const { key } of SECTIONS) {
      const field = `sections.${key}`;
      const given = sections[key];
      if (given)
        named[key] = (await this.mentions.named(ctx, given, {
          field,
          reads: readsAudience(audienceId),
          before,
        })) as object;
    }
    return named;
  }
}

import { Injectable } from '@nestjs/common';
import { Database, type RequestContext, TargetRegistry } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { StrategyBeginningType, StrategyOriginType } from '../graphql/strategy-origin.type';
import type { StrategyType } from '../graphql/strategy.type';
import { StrategyService } from '../strategy.service';
import { reachOfMessage } from './origin.policy';
import type { StrategyOrigin } from './strategy-origin.entity';
import { StrategyOriginService } from './strategy-origin.service';

type OriginRow = Pick<StrategyOrigin, 'strategyId' | 'messageId' | 'authorId' | 'audienceId' | 'answer' | 'wish'>;

/** A strategy whose author waits for the viewer's answer. */
export interface AskedOrigin {
  id: string;
  title: string;
  version: number;
  publishedAt: Date;
}

@Injectable()
export class OriginQueries {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetRegistry,
    private readonly origins: StrategyOriginService,
    private readonly strategies: StrategyService,
  ) {}

  /** What a strategy made of this message begins with. @throws AppError NOT_FOUND, FORBIDDEN */
  async beginning(ctx: RequestContext, messageId: string): Promise<StrategyBeginningType> {
    const { authorId, audienceId, title, path, removed } = await this.origins.message(ctx, messageId);
    const texts = removed ? undefined : await this.targets.of('MESSAGE').passages?.(ctx, [messageId]);
    const place = await this.strategies.placeOf(ctx, {}, audienceId);
    return {
      ...{ messageId, authorId, title, path },
      own: authorId === ctx.me.personId,
      document: texts?.get(messageId) ?? null,
      furthest: authorId === ctx.me.personId ? 'ALL_HUBS' : reachOfMessage(audienceId, place),
    };
  }

  /** What strategies that the viewer sees began as; batched. */
  async of(ctx: RequestContext, strategy: StrategyType): Promise<StrategyOriginType | null> {
    const loader = ctx.loader(
      'practice.origin',
      () => new DataLoader<string, OriginRow | null>(ids => this.rows([...ids])),
    );
    const origin = await loader.load(strategy.id);
    if (!origin) return null;
    const { personId, audienceIds } = ctx.me;
    const place = (await this.targets.of('MESSAGE').describe([origin.messageId])).get(origin.messageId);
    const removed = place?.removed ?? true;
    const sees = place && audienceIds.includes(place.audienceId);
    const other = origin.authorId !== strategy.authorId;
    const concerned = other && [strategy.authorId, origin.authorId].includes(personId);
    return {
      authorId: origin.authorId,
      title: sees ? place.title : null,
      path: sees && !removed ? place.path : null,
      removed,
      answer: concerned ? origin.answer : null,
      wish: concerned ? origin.wish : null,
      furthest: other ? reachOfMessage(origin.audienceId, strategy) : 'ALL_HUBS',
      viewerCanAnswer: other && origin.authorId === personId,
    };
  }

  /** Strategies that wait for the viewer's word. */
  asked(ctx: RequestContext): Promise<AskedOrigin[]> {
    return this.database.read<AskedOrigin>(
      'strategy.originsAsked',
      `SELECT s.id, s.title, s.version, s.published_at AS "publishedAt" FROM strategy_origin o JOIN strategy s ON s.id = o.strategy_id
       WHERE o.author_id = $1 AND o.answer = 'ASKED' AND s.audience_id = ANY($2::uuid[]) AND s.removed_at IS NULL
       ORDER BY s.published_at, s.id LIMIT 50`,
      [ctx.me.personId, ctx.me.audienceIds],
    );
  }

  private async rows(ids: string[]): Promise<(OriginRow | null)[]> {
    const rows = await this.database.read<OriginRow>(
      'strategy.origins',
      `SELECT strategy_id AS "strategyId", message_id AS "messageId", author_id AS "authorId", audience_id AS "audienceId", answer, wish
       FROM strategy_origin WHERE strategy_id = ANY($1::uuid[])`,
      [ids],
    );
    const byId = new Map(rows.map(row => [row.strategyId, row]));
    return ids.map(id => byId.get(id) ?? null);
  }
}

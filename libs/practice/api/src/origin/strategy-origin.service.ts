import { Injectable } from '@nestjs/common';
import {
  type CommandScope,
  forbidden,
  invalidInput,
  notFound,
  Notices,
  type RequestContext,
  type TargetDescription,
  TargetRegistry,
} from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { type Reach } from '@tessellate/practice-contract';
import type { EntityManager } from 'typeorm';
import type { Strategy } from '../strategy.entity';
import { mayReach, reachOfMessage } from './origin.policy';
import { BEGUN_FROM_MESSAGE } from './origin.notices';
import { StrategyOrigin } from './strategy-origin.entity';

/** A message that can still be read, as a new strategy begins with it. */
export interface BegunFrom {
  messageId: string;
  authorId: string;
  audienceId: string;
}

type Placed = Pick<Strategy, 'id' | 'authorId' | 'workGroupId' | 'hubId'>;

/** Strategies that begin as a message: who wrote it is named, told, and asked before more people read it than read the message. */
@Injectable()
export class StrategyOriginService {
  constructor(
    private readonly targets: TargetRegistry,
    private readonly notices: Notices,
    private readonly files: FileService,
  ) {}

  /** @throws AppError NOT_FOUND alike for an absent and an unseen message */
  async message(ctx: RequestContext, messageId: string): Promise<TargetDescription & { authorId: string }> {
    const policy = this.targets.of('MESSAGE');
    const [visible, described] = await Promise.all([policy.visibleIds(ctx, [messageId]), policy.describe([messageId])]);
    const message = described.get(messageId);
    const [authorId] = message?.ownerIds ?? [];
    // Who reads its thread is told that it was removed, and does not look for it.
    const known = visible.has(messageId) || (message?.removed && ctx.me.audienceIds.includes(message.audienceId));
    if (!message || !authorId || !known) throw notFound('This message');
    return { ...message, authorId };
  }

  /** @throws AppError NOT_FOUND, INVALID_INPUT when the message was removed */
  async require(ctx: RequestContext, messageId: string): Promise<BegunFrom> {
    const { removed, authorId, audienceId } = await this.message(ctx, messageId);
    if (removed)
      throw invalidInput(
        'The message this began as has been removed. Take its words out, and carry on without the link to it.',
        'fromMessageId',
      );
    return { messageId, authorId, audienceId };
  }

  /** How far a new strategy goes at once. @throws AppError FORBIDDEN where only its author's agreement would let it go anywhere */
  startingReach(
    ctx: RequestContext,
    from: BegunFrom,
    place: Pick<Strategy, 'workGroupId' | 'hubId'>,
    wish: Reach,
  ): Reach {
    if (mayReach({ ...from, answer: null }, ctx.me.personId, place, wish)) return wish;
    const furthest = reachOfMessage(from.audienceId, place);
    if (!furthest)
      throw forbidden(
        'This message was written where you cannot share strategies, so its words cannot be published here. Ask its author to share them, or put it in your own words.',
      );
    return furthest;
  }

  /** Keeps what a new strategy began as, lets it show the message's pictures, and tells the message's author. */
  async record(
    scope: CommandScope,
    { id, authorId }: Pick<Strategy, 'id' | 'authorId'>,
    from: BegunFrom,
    wish: Reach | null,
  ): Promise<void> {
    const answer = wish ? 'ASKED' : null;
    await scope.tx.insert(StrategyOrigin, { strategyId: id, ...from, answer, wish });
    await this.files.carry(scope.tx, { type: 'MESSAGE', id: from.messageId }, { type: 'STRATEGY', id });
    if (from.authorId !== authorId) await this.tell(scope, id, from.authorId, authorId, wish);
  }

  of(tx: EntityManager, strategyId: string): Promise<StrategyOrigin | null> {
    return tx.findOne(StrategyOrigin, { where: { strategyId }, lock: { mode: 'pessimistic_write' } });
  }

  /**
   * Whether the strategy can go so far now. Where its message's author must agree first, they are asked, and it stays where it is.
   * @throws AppError FORBIDDEN when they have said no
   */
  async allows(scope: CommandScope, strategy: Placed, reach: Reach): Promise<boolean> {
    const origin = await this.of(scope.tx, strategy.id);
    if (!origin) return true;
    const allowed = mayReach(origin, strategy.authorId, strategy, reach);
    if (allowed) {
      // Another choice takes the place of what was asked.
      if (origin.wish) await this.keep(scope, origin, { answer: null, wish: null });
      return true;
    }
    if (origin.answer === 'DECLINED')
      throw forbidden(
        'The author of the message this began as would rather keep it where it was written. They can change their answer on this page.',
      );
    if (origin.wish === reach) return false;
    await this.keep(scope, origin, { answer: 'ASKED', wish: reach });
    await this.tell(scope, strategy.id, origin.authorId, strategy.authorId, reach);
    return false;
  }

  async keep({ tx }: CommandScope, { strategyId }: StrategyOrigin, change: Partial<StrategyOrigin>): Promise<void> {
    await tx.update(StrategyOrigin, strategyId, change);
  }

  private tell({ tx }: CommandScope, id: string, to: string, byId: string, wish: Reach | null): Promise<void> {
    const about = { type: 'STRATEGY' as const, id };
    return this.notices.raise(tx, { kind: BEGUN_FROM_MESSAGE, to: [to], about, data: { byId, wish } });
  }
}

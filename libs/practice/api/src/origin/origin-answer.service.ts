import { Injectable } from '@nestjs/common';
import { CommandService, forbidden, notFound, Notices, type RequestContext } from '@tessellate/api-kernel';
import type { AnswerStrategyOriginInput } from '../graphql/strategy-origin.type';
import { moveReach } from '../strategy-reach';
import { Strategy } from '../strategy.entity';
import { maySee } from '../strategy.policy';
import { ORIGIN_ANSWERED } from './origin.notices';
import { mayReach, reachOfMessage } from './origin.policy';
import { StrategyOriginService } from './strategy-origin.service';

/** The author of a message says whether a strategy that began as it may be read further. They can change their mind. */
@Injectable()
export class OriginAnswerService {
  constructor(
    private readonly commands: CommandService,
    private readonly origins: StrategyOriginService,
    private readonly notices: Notices,
  ) {}

  /** @throws AppError NOT_FOUND, FORBIDDEN */
  async answer(ctx: RequestContext, input: AnswerStrategyOriginInput): Promise<string> {
    return this.commands.run(ctx, 'answerStrategyOrigin', input, async scope => {
      const { strategyId: id, agreed } = input;
      const strategy = await scope.tx.findOne(Strategy, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!strategy || strategy.removedAt || !maySee(ctx.me, strategy)) throw notFound('This strategy');
      const origin = await this.origins.of(scope.tx, id);
      if (!origin || origin.authorId !== ctx.me.personId || strategy.authorId === ctx.me.personId)
        throw forbidden('Only the author of the message that a strategy began as can say how far it goes.');
      const answer = agreed ? ('AGREED' as const) : ('DECLINED' as const);
      if (origin.answer === answer) return id;
      await this.origins.keep(scope, origin, { answer, wish: null, answeredAt: new Date() });
      const back = mayReach({ ...origin, answer }, strategy.authorId, strategy, strategy.reach)
        ? null
        : reachOfMessage(origin.audienceId, strategy);
      const to = agreed ? origin.wish : back;
      if (to && to !== strategy.reach) await moveReach(scope, this.notices, strategy, to);
      await this.notices.raise(scope.tx, {
        kind: ORIGIN_ANSWERED,
        to: [strategy.authorId],
        about: { type: 'STRATEGY', id },
        data: { byId: ctx.me.personId, agreed, reach: to ?? strategy.reach },
      });
      const told = { strategyId: id, authorId: strategy.authorId, audienceId: strategy.audienceId };
      await scope.emit('strategy.origin-answered', { ...told, byId: ctx.me.personId, agreed });
      return id;
    });
  }
}

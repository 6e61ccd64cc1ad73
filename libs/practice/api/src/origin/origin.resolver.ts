import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { AnswerStrategyOriginInput, StrategyBeginningType, StrategyOriginType } from '../graphql/strategy-origin.type';
import { StrategyPayload, StrategyType } from '../graphql/strategy.type';
import { StrategyQueries } from '../strategy.queries';
import { OriginAnswerService } from './origin-answer.service';
import { OriginQueries } from './origin.queries';

@Resolver(() => StrategyOriginType)
export class StrategyOriginResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  author(origin: StrategyOriginType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, origin.authorId);
  }
}

@Resolver(() => StrategyBeginningType)
export class StrategyBeginningResolver {
  constructor(
    private readonly queries: OriginQueries,
    private readonly people: PersonLoader,
  ) {}

  @Can('strategy.write')
  @Query(() => StrategyBeginningType, { description: 'A message’s words, for a strategy that is made of them.' })
  strategyBeginning(
    @Ctx() ctx: RequestContext,
    @Args('messageId', { type: () => UuidScalar }) messageId: string,
  ): Promise<StrategyBeginningType> {
    return this.queries.beginning(ctx, messageId);
  }

  @ResolveField(() => PersonType)
  author(beginning: StrategyBeginningType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, beginning.authorId);
  }
}

/** What a strategy began as, and the answer of whoever wrote that. */
@Resolver(() => StrategyType)
export class OriginOfStrategyResolver {
  constructor(
    private readonly answers: OriginAnswerService,
    private readonly origins: OriginQueries,
    private readonly strategies: StrategyQueries,
  ) {}

  @ResolveField(() => StrategyOriginType, { nullable: true, description: 'Null when it did not begin as a message.' })
  origin(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext): Promise<StrategyOriginType | null> {
    return this.origins.of(ctx, strategy);
  }

  @Can('strategy.write')
  @Mutation(() => StrategyPayload, {
    description: 'For whoever wrote the message that the strategy began as; their answer can be changed.',
  })
  async answerStrategyOrigin(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerStrategyOriginInput,
  ): Promise<StrategyPayload> {
    const strategy = await this.strategies.visible(ctx, await this.answers.answer(ctx, input));
    if (!strategy) throw notFound('This strategy');
    return { strategy };
  }
}

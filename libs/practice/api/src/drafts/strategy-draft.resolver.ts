import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { StrategyDraftType } from '../graphql/strategy-draft.type';
import { StrategyDraftQueries } from './strategy-draft.queries';

@Resolver(() => StrategyDraftType)
export class StrategyDraftResolver {
  constructor(private readonly queries: StrategyDraftQueries) {}

  @Can('strategy.write')
  @Query(() => [StrategyDraftType], {
    description: 'What the viewer has begun and not published, the last saved first.',
  })
  strategyDrafts(@Ctx() ctx: RequestContext): Promise<StrategyDraftType[]> {
    return this.queries.list(ctx);
  }
}

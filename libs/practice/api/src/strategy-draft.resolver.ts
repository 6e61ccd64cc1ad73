import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { StrategyDraft } from './graphql/strategy-draft.type';
import { StrategyDraftQueries } from './strategy-draft.queries';

@Resolver()
export class StrategyDraftResolver {
  constructor(private readonly drafts: StrategyDraftQueries) {}

  @Can('strategy.read')
  @Query(() => [StrategyDraft], {
    description: 'What the viewer has not finished writing, the newest first, at most five.',
  })
  strategyDrafts(@Ctx() ctx: RequestContext): Promise<StrategyDraft[]> {
    return this.drafts.mine(ctx);
  }
}

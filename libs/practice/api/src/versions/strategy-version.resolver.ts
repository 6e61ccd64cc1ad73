import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { StrategyVersionTextType, StrategyVersionType } from '../graphql/strategy-version.type';
import { StrategyVersionQueries } from './strategy-version.queries';

@Resolver()
export class StrategyVersionResolver {
  constructor(private readonly versions: StrategyVersionQueries) {}

  @Can('strategy.write')
  @Query(() => [StrategyVersionType], { description: 'For its author, newest first.' })
  strategyVersions(
    @Ctx() ctx: RequestContext,
    @Args('strategyId', { type: () => UuidScalar }) strategyId: string,
  ): Promise<StrategyVersionType[]> {
    return this.versions.list(ctx, strategyId);
  }

  @Can('strategy.write')
  @Query(() => StrategyVersionTextType)
  strategyVersion(
    @Ctx() ctx: RequestContext,
    @Args('strategyId', { type: () => UuidScalar }) strategyId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<StrategyVersionTextType> {
    return this.versions.text(ctx, strategyId, version);
  }
}

import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  invalidInput,
  JsonScalar,
  RequestContext,
  SearchWords,
  UuidScalar,
  type GraphqlContext,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { ReactionCountType, ReactionLoader } from '@tessellate/reactions-api';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentLoader, DepartmentType } from '@tessellate/network-api';
import {
  ChangeStrategyReachInput,
  CreateStrategyInput,
  EditStrategyInput,
  RemoveStrategyInput,
  StrategiesArgs,
} from './graphql/strategy.input';
import { StrategyReachType } from './graphql/strategy-reach.type';
import {
  RemoveStrategyPayload,
  StrategyConnection,
  StrategyPayload,
  StrategySectionType,
  StrategyType,
  StrategyViewerCan,
} from './graphql/strategy.type';
import { mayEdit, mayRemove } from './strategy.policy';
import { StrategyQueries } from './strategy.queries';
import { StrategyService } from './strategy.service';

@Resolver(() => StrategyType)
export class StrategyResolver {
  constructor(
    private readonly service: StrategyService,
    private readonly queries: StrategyQueries,
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
    private readonly reactionCounts: ReactionLoader,
    private readonly search: SearchRegistry,
  ) {}

  @Can('strategy.read')
  @Query(() => StrategyConnection, { description: 'Strategies shared with the viewer, newest first.' })
  strategies(@Ctx() ctx: RequestContext, @Args() args: StrategiesArgs) {
    return this.queries.feed(ctx, args);
  }

  @Can('strategy.read')
  @Query(() => StrategyType, {
    nullable: true,
    description: 'Null when it does not exist or is not shared with the viewer.',
  })
  strategy(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string) {
    return this.queries.visible(ctx, id);
  }

  @Can('strategy.read')
  @Query(() => [StrategyType], { description: 'By words, or by formula: `$\\frac{a}{b}$`.' })
  async searchStrategies(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<StrategyType[]> {
    if (query.length > 200) throw invalidInput('Search for at most 200 characters.', 'query');
    return this.search.find(ctx, 'strategies', { text: query, first: Math.min(Math.max(first, 1), 50) });
  }

  @Can('strategy.write')
  @Query(() => [StrategyReachType], { description: 'Who would read a new strategy, nearest first.' })
  strategyReaches(@Ctx() ctx: RequestContext): Promise<StrategyReachType[]> {
    return this.service.reaches(ctx);
  }

  @Can('strategy.write')
  @Mutation(() => StrategyPayload)
  async createStrategy(@Ctx() ctx: RequestContext, @Args('input') input: CreateStrategyInput) {
    return this.payload(ctx, await this.service.create(ctx, input));
  }

  @Can('strategy.write')
  @Mutation(() => StrategyPayload)
  async editStrategy(@Ctx() ctx: RequestContext, @Args('input') input: EditStrategyInput) {
    return this.payload(ctx, await this.service.edit(ctx, input));
  }

  @Can('strategy.write')
  @Mutation(() => StrategyPayload)
  async changeStrategyReach(@Ctx() ctx: RequestContext, @Args('input') input: ChangeStrategyReachInput) {
    return this.payload(ctx, await this.service.changeReach(ctx, input));
  }

  @Can('strategy.write')
  @Mutation(() => RemoveStrategyPayload)
  async removeStrategy(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveStrategyInput,
  ): Promise<RemoveStrategyPayload> {
    return { id: await this.service.remove(ctx, input) };
  }

  @ResolveField(() => PersonType)
  author(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext) {
    return this.people.load(ctx, strategy.authorId);
  }

  @ResolveField(() => DepartmentType, { nullable: true })
  department(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext) {
    return strategy.departmentId ? this.departments.load(ctx, strategy.departmentId) : null;
  }

  @ResolveField(() => [StrategySectionType])
  async sections(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext) {
    return (await this.queries.body(ctx, strategy.id)).sections;
  }

  @ResolveField(() => JsonScalar, { description: 'For the editor: the rich-text documents by section key.' })
  async documents(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext) {
    return (await this.queries.body(ctx, strategy.id)).documents;
  }

  @ResolveField(() => [ReactionCountType])
  reactions(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext) {
    return this.reactionCounts.load(ctx, 'STRATEGY', strategy.id);
  }

  @ResolveField(() => StrategyViewerCan)
  viewerCan(strategy: StrategyType, _args: unknown, { ctx }: GraphqlContext): StrategyViewerCan {
    const edit = mayEdit(ctx.me, strategy);
    return { edit, changeReach: edit, remove: mayRemove(ctx.me, strategy) };
  }

  private async payload(ctx: RequestContext, id: string): Promise<StrategyPayload> {
    const strategy = await this.queries.visible(ctx, id);
    if (!strategy) throw invalidInput('The strategy was saved, but is not shared with you any more.');
    return { strategy };
  }
}

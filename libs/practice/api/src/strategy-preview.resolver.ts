import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, type GraphqlContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentLoader, DepartmentType } from '@tessellate/network-api';
import { StrategyPreviewInput } from './graphql/strategy-preview.input';
import { StrategyPreviewType } from './graphql/strategy-preview.type';
import { StrategyPreviewService } from './strategy-preview.service';

const RENDERING_COMPLEXITY = 4_000;

@Resolver(() => StrategyPreviewType)
export class StrategyPreviewResolver {
  constructor(
    private readonly service: StrategyPreviewService,
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
  ) {}

  @Can('strategy.write')
  @Query(() => StrategyPreviewType, {
    description: 'How a strategy that is being written will look to its readers.',
    // Each time it is asked for, under whatever name, everything is rendered anew.
    complexity: ({ childComplexity }) => RENDERING_COMPLEXITY + childComplexity,
  })
  strategyPreview(@Ctx() ctx: RequestContext, @Args('input') input: StrategyPreviewInput) {
    return this.service.render(ctx, input);
  }

  @ResolveField(() => PersonType)
  author(preview: StrategyPreviewType, _args: unknown, { ctx }: GraphqlContext) {
    return this.people.load(ctx, preview.authorId);
  }

  @ResolveField(() => DepartmentType, { nullable: true })
  department(preview: StrategyPreviewType, _args: unknown, { ctx }: GraphqlContext) {
    return preview.departmentId ? this.departments.load(ctx, preview.departmentId) : null;
  }
}

import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  invalidInput,
  RequestContext,
  SearchWords,
  type GraphqlContext,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { AttachmentLoader } from '@tessellate/files-api';
import { LIMITS } from '@tessellate/contract';
import { canModerate } from '@tessellate/work-groups-api';
import { CycleStepHitType, CycleStepType, StepResourceType } from './graphql/cycle-step.type';

@Resolver(() => CycleStepType)
export class CycleStepResolver {
  constructor(
    private readonly attachments: AttachmentLoader,
    private readonly search: SearchRegistry,
  ) {}

  @Can('workGroup.mine')
  @Query(() => [CycleStepHitType], { description: 'Workshops and tasks of the groups that the viewer sees.' })
  searchCycleSteps(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<CycleStepHitType[]> {
    if (query.length > LIMITS.shortText) throw invalidInput('Search with fewer words.', 'query');
    return this.search.find(ctx, 'cycleSteps', { text: query, first });
  }

  @ResolveField(() => String, { nullable: true, description: 'For those who lead the group; null for everybody else.' })
  joinUrl(step: CycleStepType, _args: unknown, { ctx }: GraphqlContext): string | null {
    return canModerate(ctx.me, step.workGroupId) ? step.link : null;
  }

  @ResolveField(() => [StepResourceType])
  async resources(step: CycleStepType, _args: unknown, { ctx }: GraphqlContext): Promise<StepResourceType[]> {
    const resources = await Promise.all(
      step.materials.map(async ({ label, url, fileId }) => ({
        label,
        url: url ?? null,
        file: fileId ? await this.attachments.load(ctx, fileId) : null,
      })),
    );
    return resources.filter(({ url, file }) => url || file);
  }
}

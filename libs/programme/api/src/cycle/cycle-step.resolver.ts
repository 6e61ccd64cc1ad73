import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AttachmentLoader, Ctx, RequestContext } from '@tessellate/api-kernel';
import { canModerate } from '../work-groups/work-group.policy';
import { CycleStepType, StepResourceType } from './graphql/cycle-step.type';

@Resolver(() => CycleStepType)
export class CycleStepResolver {
  constructor(private readonly attachments: AttachmentLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'For those who lead the group; null for everybody else.' })
  joinUrl(@Ctx() ctx: RequestContext, @Parent() step: CycleStepType): string | null {
    return canModerate(ctx.me, step.workGroupId) ? step.link : null;
  }

  @ResolveField(() => [StepResourceType])
  async resources(@Ctx() ctx: RequestContext, @Parent() step: CycleStepType): Promise<StepResourceType[]> {
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

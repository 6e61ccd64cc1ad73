import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { HubDirectory, HubType } from '@tessellate/network-api';
import type { ViewerGroupRole } from '@tessellate/work-groups-contract';
import { RemoveWorkGroupMemberInput } from './graphql/work-group.input';
import { ViewerGroupRoleEnum, WorkGroupMemberType, WorkGroupType, WorkGroupViewerCan } from './graphql/work-group.type';
import { canModerate, roleIn } from './work-group.policy';
import { WorkGroupQueries } from './work-group.queries';
import { WorkGroupService } from './work-group.service';

@Resolver(() => WorkGroupType)
export class WorkGroupResolver {
  constructor(
    private readonly groups: WorkGroupQueries,
    private readonly service: WorkGroupService,
    private readonly hubs: HubDirectory,
  ) {}

  @Can('workGroup.read')
  @Query(() => WorkGroupType)
  async workGroup(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<WorkGroupType> {
    const group = await this.groups.load(ctx, id);
    if (!group) throw notFound('This Work Group');
    return group;
  }

  @Can('workGroup.mine')
  @Query(() => [WorkGroupType], {
    description: 'Groups the viewer takes part in first, then those they lead or whose hub they manage.',
  })
  myWorkGroups(@Ctx() ctx: RequestContext): Promise<WorkGroupType[]> {
    return this.groups.mine(ctx);
  }

  @Can('workGroup.removeMember')
  @Mutation(() => WorkGroupType, { description: 'Ends a membership, with a reason that the person is told.' })
  async removeWorkGroupMember(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveWorkGroupMemberInput,
  ): Promise<WorkGroupType> {
    return this.workGroup(ctx, await this.service.removeMember(ctx, input));
  }

  @ResolveField(() => HubType)
  hub(group: WorkGroupType): Promise<HubType | null> {
    return this.hubs.byId(group.hubId);
  }

  @ResolveField(() => [WorkGroupMemberType], { description: 'Facilitators first.' })
  members(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkGroupMemberType[]> {
    return this.groups.membersOf(ctx, group.id);
  }

  @ResolveField(() => ViewerGroupRoleEnum)
  viewerRole(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): ViewerGroupRole {
    return roleIn(ctx.me, group);
  }

  @ResolveField(() => WorkGroupViewerCan)
  viewerCan(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): WorkGroupViewerCan {
    const moderate = canModerate(ctx.me, group.id);
    return { moderate, removeMembers: moderate };
  }
}

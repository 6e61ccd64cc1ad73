import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { HubDirectory, HubType } from '@tessellate/network-api';
import type { ViewerGroupRole } from '@tessellate/work-groups-contract';
import {
  AppointFacilitatorInput,
  CreateWorkGroupInput,
  EndFacilitatorRoleInput,
  InviteFacilitatorInput,
  RemoveWorkGroupMemberInput,
  WithdrawInvitationInput,
} from './graphql/work-group.input';
import {
  ViewerGroupRoleEnum,
  WorkGroupInvitationType,
  WorkGroupMemberType,
  WorkGroupOptions,
  WorkGroupType,
  WorkGroupViewerCan,
} from './graphql/work-group.type';
import { canManage, canModerate, roleIn } from './work-group.policy';
import { FacilitatorInvitationService } from './invitations/facilitator-invitation.service';
import { academicYearLabel } from './projects/project.data';
import { WorkGroupManagementService, yearsToSetUp } from './work-group-management.service';
import { WorkGroupQueries } from './work-group.queries';
import { WorkGroupService } from './work-group.service';

@Resolver(() => WorkGroupType)
export class WorkGroupResolver {
  constructor(
    private readonly groups: WorkGroupQueries,
    private readonly service: WorkGroupService,
    private readonly management: WorkGroupManagementService,
    private readonly invitations: FacilitatorInvitationService,
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

  @Can('workGroup.manage')
  @Query(() => WorkGroupOptions)
  async workGroupOptions(@Ctx() ctx: RequestContext): Promise<WorkGroupOptions> {
    const [hubs, projects] = await Promise.all([this.hubs.open(), this.groups.projects()]);
    return {
      hubs: hubs.filter(({ id }) => canManage(ctx.me, { hubId: id })),
      projects,
      academicYears: yearsToSetUp(new Date()).map(id => ({ id, label: academicYearLabel(id) })),
    };
  }

  @Can('workGroup.manage')
  @Mutation(() => UuidScalar, { description: 'Sets up a Work Group of a hub that the viewer manages. The group’s id.' })
  createWorkGroup(@Ctx() ctx: RequestContext, @Args('input') input: CreateWorkGroupInput): Promise<string> {
    return this.management.create(ctx, input);
  }

  @Can('workGroup.manage')
  @Mutation(() => WorkGroupType, {
    description: 'Makes somebody a facilitator, who is told. A participant goes on as one.',
  })
  async appointFacilitator(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AppointFacilitatorInput,
  ): Promise<WorkGroupType> {
    return this.workGroup(ctx, await this.management.appoint(ctx, input));
  }

  @Can('workGroup.manage')
  @Mutation(() => WorkGroupType, {
    description: 'Asks somebody by e-mail to lead the group. Whoever has an account with the address leads it at once.',
  })
  async inviteFacilitator(
    @Ctx() ctx: RequestContext,
    @Args('input') input: InviteFacilitatorInput,
  ): Promise<WorkGroupType> {
    return this.workGroup(ctx, await this.invitations.invite(ctx, input));
  }

  @Can('workGroup.manage')
  @Mutation(() => WorkGroupType)
  async withdrawFacilitatorInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawInvitationInput,
  ): Promise<WorkGroupType> {
    return this.workGroup(ctx, await this.invitations.withdraw(ctx, input));
  }

  @Can('workGroup.manage')
  @Mutation(() => WorkGroupType, {
    description: 'A facilitator goes on as a participant and is told why. Never the only one who leads the group.',
  })
  async endFacilitatorRole(
    @Ctx() ctx: RequestContext,
    @Args('input') input: EndFacilitatorRoleInput,
  ): Promise<WorkGroupType> {
    return this.workGroup(ctx, await this.management.endFacilitatorRole(ctx, input));
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

  @ResolveField(() => [WorkGroupInvitationType], {
    description: 'Who is asked to lead it and has not come yet. None for those who do not manage its hub.',
  })
  facilitatorInvitations(
    group: WorkGroupType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<WorkGroupInvitationType[]> | WorkGroupInvitationType[] {
    return canManage(ctx.me, group) ? this.groups.invitationsOf(ctx, group.id) : [];
  }

  @ResolveField(() => ViewerGroupRoleEnum)
  viewerRole(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): ViewerGroupRole {
    return roleIn(ctx.me, group);
  }

  @ResolveField(() => WorkGroupViewerCan)
  viewerCan(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): WorkGroupViewerCan {
    const moderate = canModerate(ctx.me, group.id);
    return { moderate, removeMembers: moderate, appoint: canManage(ctx.me, group) };
  }
}

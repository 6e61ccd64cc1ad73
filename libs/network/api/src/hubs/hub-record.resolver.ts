import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, type GraphqlContext, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { HubManagerAppointmentService } from '../members/hub-manager-appointment.service';
import {
  HubInvitationType,
  HubManagerType,
  HubRecordType,
  HubTransferType,
  LocalAuthorityType,
} from './graphql/hub-record.type';
import {
  AppointHubManagerInput,
  CloseHubInput,
  CreateHubInput,
  EditHubInput,
  InviteHubManagerInput,
  RemoveHubManagerInput,
  ReopenHubInput,
  TransferHubInput,
  WithdrawHubInvitationInput,
} from './graphql/hub.input';
import { HubManagementService } from './hub-management.service';
import { HubRecordQueries } from './hub-record.queries';
import { HubTransferService } from './hub-transfer.service';
import { allAuthorities } from './hub.data';

@Resolver(() => HubRecordType)
export class HubRecordResolver {
  constructor(
    private readonly records: HubRecordQueries,
    private readonly hubs: HubManagementService,
    private readonly transfers: HubTransferService,
    private readonly appointments: HubManagerAppointmentService,
  ) {}

  @Can('hub.coordinate')
  @Query(() => HubRecordType)
  hubRecord(@Args('id', { type: () => UuidScalar }) id: string): Promise<HubRecordType> {
    return this.records.byId(id);
  }

  @Can('hub.coordinate')
  @Query(() => [LocalAuthorityType], { description: 'The local authorities of England, by name.' })
  localAuthorities(): LocalAuthorityType[] {
    return allAuthorities();
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType)
  async createHub(@Ctx() ctx: RequestContext, @Args('input') input: CreateHubInput): Promise<HubRecordType> {
    return this.records.byId(await this.hubs.create(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType, { description: 'Its managers are told.' })
  async editHub(@Ctx() ctx: RequestContext, @Args('input') input: EditHubInput): Promise<HubRecordType> {
    return this.records.byId(await this.hubs.edit(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType, { description: 'Refused while a group of it runs or recruits.' })
  async closeHub(@Ctx() ctx: RequestContext, @Args('input') input: CloseHubInput): Promise<HubRecordType> {
    return this.records.byId(await this.hubs.close(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType)
  async reopenHub(@Ctx() ctx: RequestContext, @Args('input') input: ReopenHubInput): Promise<HubRecordType> {
    return this.records.byId(await this.hubs.reopen(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType, { description: 'Another school leads the hub from a day on; its managers are told.' })
  async transferHub(@Ctx() ctx: RequestContext, @Args('input') input: TransferHubInput): Promise<HubRecordType> {
    return this.records.byId(await this.transfers.transfer(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType)
  async appointHubManager(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AppointHubManagerInput,
  ): Promise<HubRecordType> {
    return this.records.byId(await this.appointments.appoint(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType, {
    description:
      'Asks somebody by e-mail to manage the hub. Whoever has an account with the address manages it at once.',
  })
  async inviteHubManager(
    @Ctx() ctx: RequestContext,
    @Args('input') input: InviteHubManagerInput,
  ): Promise<HubRecordType> {
    return this.records.byId(await this.appointments.invite(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType)
  async withdrawHubInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WithdrawHubInvitationInput,
  ): Promise<HubRecordType> {
    return this.records.byId(await this.appointments.withdraw(ctx, input));
  }

  @Can('hub.coordinate')
  @Mutation(() => HubRecordType, {
    description: 'Never the only manager of an open hub. The person is told the reason.',
  })
  async removeHubManager(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveHubManagerInput,
  ): Promise<HubRecordType> {
    return this.records.byId(await this.appointments.remove(ctx, input));
  }

  @ResolveField(() => [HubManagerType], { description: 'The one appointed first stands first.' })
  managers(record: HubRecordType, _args: unknown, { ctx }: GraphqlContext): Promise<HubManagerType[]> {
    return this.records.managersOf(ctx, record.id);
  }

  @ResolveField(() => [HubInvitationType])
  invitations(record: HubRecordType, _args: unknown, { ctx }: GraphqlContext): Promise<HubInvitationType[]> {
    return this.records.invitationsOf(ctx, record.id);
  }

  @ResolveField(() => [HubTransferType], {
    name: 'transfers',
    description: 'The last first, one that is still to come too.',
  })
  leadSchools(record: HubRecordType, _args: unknown, { ctx }: GraphqlContext): Promise<HubTransferType[]> {
    return this.records.transfersOf(ctx, record.id);
  }
}

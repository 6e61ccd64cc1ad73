import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  type Connection,
  ConnectionArgs,
  Ctx,
  RequestContext,
  SendingQueries,
  UuidScalar,
  type GraphqlContext,
} from '@tessellate/api-kernel';
import { HubDirectory, HubType } from '@tessellate/network-api';
import { SendingPreviewType } from '@tessellate/work-groups-api';
import { BoardQueries } from './board.queries';
import { DecisionsService } from './decisions.service';
import {
  ApplicationFilter,
  DecideApplicationsInput,
  ImportApplicationsInput,
  ImportFileInput,
  UpdateRecruitingInput,
} from './graphql/recruiting.input';
import {
  BoardApplicationConnection,
  type BoardApplicationType,
  DecideApplicationsResult,
  ImportPreview,
  ImportResult,
  BoardGroupType,
  RecruitingViewerCan,
} from './graphql/recruiting.type';
import { ApplicationsImport } from './import/applications-import.service';
import { canManage } from './places.policy';
import { RecruitingQueries } from './recruiting.queries';
import { RecruitingService } from './recruiting.service';

@Resolver(() => BoardGroupType)
export class RecruitingResolver {
  constructor(
    private readonly groups: RecruitingQueries,
    private readonly board: BoardQueries,
    private readonly decisions: DecisionsService,
    private readonly service: RecruitingService,
    private readonly imports: ApplicationsImport,
    private readonly hubs: HubDirectory,
    private readonly sendings: SendingQueries,
  ) {}

  @Can('recruiting.read')
  @Query(() => [BoardGroupType], { description: 'Groups that the viewer fills or leads, those that recruit first.' })
  recruitingGroups(@Ctx() ctx: RequestContext): Promise<BoardGroupType[]> {
    return this.groups.groups(ctx);
  }

  @Can('recruiting.read')
  @Query(() => BoardGroupType)
  recruitingGroup(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<BoardGroupType> {
    return this.groups.group(ctx, id);
  }

  @Can('recruiting.manage')
  @Query(() => ImportPreview, { description: 'What importing this list would do. Writes nothing.' })
  importPreview(@Ctx() ctx: RequestContext, @Args('input') input: ImportFileInput): Promise<ImportPreview> {
    return this.imports.preview(ctx, input);
  }

  @Can('recruiting.manage')
  @Mutation(() => ImportResult, { description: 'Imports a list as previewed: all of it, or nothing.' })
  async importApplications(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ImportApplicationsInput,
  ): Promise<ImportResult> {
    const added = await this.imports.confirm(ctx, input);
    return { added, group: await this.groups.group(ctx, input.workGroupId) };
  }

  @Can('recruiting.manage')
  @Query(() => SendingPreviewType, {
    description: 'Who would be told what of this decision, in the words that would go out. Writes nothing.',
  })
  async decisionPreview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DecideApplicationsInput,
  ): Promise<SendingPreviewType> {
    return { messages: await this.decisions.preview(ctx, input) };
  }

  @Can('recruiting.manage')
  @Mutation(() => DecideApplicationsResult, { description: 'Approve, waitlist or decline: all of them, or none.' })
  async decideApplications(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DecideApplicationsInput,
  ): Promise<DecideApplicationsResult> {
    await this.decisions.decide(ctx, input);
    const ids = input.applications.map(({ id }) => id);
    const [group, applications, sending] = await Promise.all([
      this.groups.group(ctx, input.workGroupId),
      this.board.byIds(ctx, ids),
      this.sendings.byId(ctx, input.mutationId),
    ]);
    return { group, applications, sending };
  }

  @Can('recruiting.manage')
  @Mutation(() => BoardGroupType, { description: 'Places, the end of recruiting, and how long offers stand.' })
  async updateRecruiting(
    @Ctx() ctx: RequestContext,
    @Args('input') input: UpdateRecruitingInput,
  ): Promise<BoardGroupType> {
    await this.service.update(ctx, input);
    return this.groups.group(ctx, input.workGroupId);
  }

  @ResolveField(() => HubType)
  hub(group: BoardGroupType): Promise<HubType | null> {
    return this.hubs.byId(group.hubId);
  }

  @ResolveField(() => RecruitingViewerCan)
  viewerCan(group: BoardGroupType, _args: unknown, { ctx }: GraphqlContext): RecruitingViewerCan {
    return { manage: canManage(ctx.me, group) };
  }

  @ResolveField(() => BoardApplicationConnection)
  applications(
    @Ctx() ctx: RequestContext,
    @Parent() group: BoardGroupType,
    @Args() args: ConnectionArgs,
    @Args('filter', { nullable: true }) filter?: ApplicationFilter,
  ): Promise<Connection<BoardApplicationType>> {
    return this.board.page(ctx, group.id, filter ?? {}, args);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, SendingQueries, UuidScalar } from '@tessellate/api-kernel';
import { SendingPreviewType, WorkGroupQueries } from '@tessellate/work-groups-api';
import { GroupMoveQueries } from './group-move.queries';
import { GroupMoves } from './group-moves.service';
import { MoveMembersInput } from './graphql/group-move.input';
import { GroupMoveTargetType, MoveMembersResult } from './graphql/group-move.type';

@Resolver()
export class GroupMoveResolver {
  constructor(
    private readonly moves: GroupMoves,
    private readonly queries: GroupMoveQueries,
    private readonly groups: WorkGroupQueries,
    private readonly sendings: SendingQueries,
  ) {}

  @Can('recruiting.manage')
  @Query(() => [GroupMoveTargetType], { description: 'Groups that people of this one can move to, by title.' })
  async groupMoveTargets(
    @Ctx() ctx: RequestContext,
    @Args('workGroupId', { type: () => UuidScalar }) workGroupId: string,
  ): Promise<GroupMoveTargetType[]> {
    await this.moves.requireManaged(ctx, workGroupId);
    return this.queries.targets(workGroupId);
  }

  @Can('recruiting.manage')
  @Query(() => SendingPreviewType, { description: 'Who would be told what of this move. Writes nothing.' })
  async groupMovePreview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MoveMembersInput,
  ): Promise<SendingPreviewType> {
    return { messages: await this.moves.preview(ctx, input) };
  }

  @Can('recruiting.manage')
  @Mutation(() => MoveMembersResult, {
    description:
      'People go on in another group of the same hub, project and year, when those concerned are told; what they did stays where it is.',
  })
  async moveMembers(@Ctx() ctx: RequestContext, @Args('input') input: MoveMembersInput): Promise<MoveMembersResult> {
    await this.moves.move(ctx, input);
    const [workGroup, sending] = await Promise.all([
      this.groups.load(ctx, input.workGroupId),
      this.sendings.byId(ctx, input.mutationId),
    ]);
    if (!workGroup) throw notFound('This Work Group');
    return { workGroup, sending };
  }
}

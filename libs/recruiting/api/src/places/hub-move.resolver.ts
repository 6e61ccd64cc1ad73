import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, SendingQueries } from '@tessellate/api-kernel';
import { SendingPreviewType } from '@tessellate/work-groups-api';
import { BoardQueries } from './board.queries';
import { MoveApplicationInput } from './graphql/recruiting.input';
import { DecideApplicationsResult } from './graphql/recruiting.type';
import { HubMoves } from './hub-moves.service';
import { RecruitingQueries } from './recruiting.queries';

@Resolver()
export class HubMoveResolver {
  constructor(
    private readonly moves: HubMoves,
    private readonly groups: RecruitingQueries,
    private readonly board: BoardQueries,
    private readonly sendings: SendingQueries,
  ) {}

  @Can('recruiting.manage')
  @Query(() => SendingPreviewType, { description: 'Who would be told what of this move. Writes nothing.' })
  async hubMovePreview(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MoveApplicationInput,
  ): Promise<SendingPreviewType> {
    return { messages: await this.moves.preview(ctx, input) };
  }

  @Can('recruiting.manage')
  @Mutation(() => DecideApplicationsResult, {
    description: 'It becomes an application of another hub, which has still to decide. This hub keeps name and school.',
  })
  async moveApplicationToHub(
    @Ctx() ctx: RequestContext,
    @Args('input') input: MoveApplicationInput,
  ): Promise<DecideApplicationsResult> {
    const workGroupId = await this.moves.move(ctx, input);
    const [group, applications, sending] = await Promise.all([
      this.groups.group(ctx, workGroupId),
      this.board.byIds(ctx, [input.applicationId]),
      this.sendings.byId(ctx, input.mutationId),
    ]);
    return { group, applications, sending };
  }
}

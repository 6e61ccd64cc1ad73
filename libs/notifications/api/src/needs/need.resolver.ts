import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { AnswerNeedInput, BringBackNeedInput, NeedsArgs, PutOffNeedInput } from '../graphql/need.input';
import { AnswerNeedPayload, NeedConnection, NeedType, PutOffNeedPayload } from '../graphql/need.type';
import { NeedQueries } from './need.queries';
import { NeedService } from './need.service';

@Resolver(() => NeedType)
export class NeedResolver {
  constructor(
    private readonly queries: NeedQueries,
    private readonly service: NeedService,
  ) {}

  @Can('need.own')
  @Query(() => NeedConnection, { description: 'What waits for the viewer, what presses most first.' })
  needs(@Ctx() ctx: RequestContext, @Args() args: NeedsArgs): Promise<NeedConnection> {
    return this.queries.page(ctx, args);
  }

  @Can('need.own')
  @Mutation(() => PutOffNeedPayload, {
    description: 'Puts something off, or dismisses it. It comes back when it changes.',
  })
  putOffNeed(@Ctx() ctx: RequestContext, @Args('input') input: PutOffNeedInput): Promise<PutOffNeedPayload> {
    return this.service.putOff(ctx, input);
  }

  @Can('need.own')
  @Mutation(() => PutOffNeedPayload, { description: 'Takes back that something was put off or dismissed.' })
  bringBackNeed(@Ctx() ctx: RequestContext, @Args('input') input: BringBackNeedInput): Promise<PutOffNeedPayload> {
    return this.service.bringBack(ctx, input);
  }

  @Can('need.own')
  @Mutation(() => AnswerNeedPayload, { description: 'Gives one of the answers that something offers.' })
  async answerNeed(@Ctx() ctx: RequestContext, @Args('input') input: AnswerNeedInput): Promise<AnswerNeedPayload> {
    await this.service.answer(ctx, input);
    return { key: input.key };
  }
}

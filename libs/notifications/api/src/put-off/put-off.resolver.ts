import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { PutOffNeedInput, PutOffNeedPayload } from '../graphql/put-off.input';
import { PutOffService } from './put-off.service';

@Resolver()
export class PutOffResolver {
  constructor(private readonly service: PutOffService) {}

  @Can('notice.own')
  @Query(() => [String], {
    description: 'What waits for the viewer on Home and is not shown now: put off, or dismissed.',
  })
  putOffNeeds(@Ctx() ctx: RequestContext): Promise<string[]> {
    return this.service.keys(ctx);
  }

  @Can('notice.own')
  @Mutation(() => PutOffNeedPayload, {
    description: 'Puts something off until tomorrow, dismisses it, or brings it back.',
  })
  async putOffNeed(@Ctx() ctx: RequestContext, @Args('input') input: PutOffNeedInput): Promise<PutOffNeedPayload> {
    await this.service.putOff(ctx, input);
    return { putOffNeeds: await this.service.keys(ctx) };
  }
}

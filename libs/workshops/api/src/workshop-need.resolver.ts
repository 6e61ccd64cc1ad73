import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { WorkshopNeedType } from './graphql/workshop-need.type';
import { WorkshopNeedQueries } from './workshop-need.queries';

@Resolver()
export class WorkshopNeedResolver {
  constructor(private readonly needs: WorkshopNeedQueries) {}

  @Can('workshop.read')
  @Query(() => [WorkshopNeedType], {
    description:
      'What the workshops of the viewer’s own groups wait for: their answer, answers of others, the register.',
  })
  workshopNeeds(@Ctx() ctx: RequestContext): Promise<WorkshopNeedType[]> {
    return this.needs.mine(ctx);
  }
}

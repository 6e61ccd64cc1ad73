import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { WorkshopThreadType } from './graphql/workshop-thread.type';
import { WorkshopThreadQueries } from './workshop-thread.queries';

@Resolver()
export class WorkshopThreadResolver {
  constructor(private readonly queries: WorkshopThreadQueries) {}

  @Can('thread.read')
  @Query(() => WorkshopThreadType, {
    nullable: true,
    description: 'The thread that a workshop shares with the task after it; null where there is no such task.',
  })
  workshopThread(
    @Ctx() ctx: RequestContext,
    @Args('workshopId', { type: () => UuidScalar }) workshopId: string,
  ): Promise<WorkshopThreadType | null> {
    return this.queries.of(ctx, workshopId);
  }
}

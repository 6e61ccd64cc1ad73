import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { TaskNeedType } from './graphql/task-need.type';
import { TaskNeedQueries } from './task-need.queries';

@Resolver()
export class TaskNeedResolver {
  constructor(private readonly needs: TaskNeedQueries) {}

  @Can('task.read')
  @Query(() => [TaskNeedType], {
    description: 'What the tasks of the viewer’s own groups wait for: their own work, or that many begin.',
  })
  taskNeeds(@Ctx() ctx: RequestContext): Promise<TaskNeedType[]> {
    return this.needs.mine(ctx);
  }
}

import { Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { MyApplicationType } from './graphql/my-application.type';
import { MyApplications } from './my-application.queries';

@Resolver()
export class MyApplicationsResolver {
  constructor(private readonly applications: MyApplications) {}

  @Can('workGroup.mine')
  @Query(() => [MyApplicationType], { description: 'The viewer’s applications, the newest first.' })
  myApplications(@Ctx() ctx: RequestContext): Promise<MyApplicationType[]> {
    return this.applications.list(ctx);
  }
}

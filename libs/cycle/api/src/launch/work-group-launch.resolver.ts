import { ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@tessellate/api-kernel';
import { WorkGroupType } from '@tessellate/work-groups-api';
import { LaunchChecklistType } from '../graphql/launch.type';
import { LaunchQueries } from './launch.queries';

/** What a Work Group still needs before it begins. */
@Resolver(() => WorkGroupType)
export class WorkGroupLaunchResolver {
  constructor(private readonly queries: LaunchQueries) {}

  @ResolveField(() => LaunchChecklistType, {
    nullable: true,
    description: 'For those who lead it or manage its hub; null once all is done, or its first workshop has begun.',
  })
  launch(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): Promise<LaunchChecklistType | null> {
    return this.queries.of(ctx, group);
  }
}

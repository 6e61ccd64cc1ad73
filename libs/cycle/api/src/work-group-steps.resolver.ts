import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { WorkGroupType } from '@tessellate/work-groups-api';
import { CycleStepQueries } from './cycle-step.queries';
import { CycleStepType } from './graphql/cycle-step.type';

/** What a cycle adds to its Work Group. */
@Resolver(() => WorkGroupType)
export class WorkGroupStepsResolver {
  constructor(private readonly queries: CycleStepQueries) {}

  @ResolveField(() => [CycleStepType], {
    description: 'The cycle, in order; the step in state NOW is where the group is.',
  })
  steps(group: WorkGroupType, _args: unknown, { ctx }: GraphqlContext): Promise<CycleStepType[]> {
    return this.queries.ofGroup(ctx, group.id);
  }
}

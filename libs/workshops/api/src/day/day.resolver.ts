import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, type GraphqlContext } from '@tessellate/api-kernel';
import { CycleStepQueries, CycleStepType } from '@tessellate/cycle-api';
import { canModerate } from '@tessellate/work-groups-api';
import { WorkshopType } from '../graphql/workshop.type';
import { WorkshopQueries } from '../workshop.queries';
import { DayQueries } from './day.queries';
import { DayService } from './day.service';
import { MoveWorkshopDayInput, ShowOnProjectorInput } from './graphql/day.input';
import { WorkshopArrivalsType, WorkshopDayType } from './graphql/day.type';

@Resolver(() => WorkshopType)
export class DayResolver {
  constructor(
    private readonly workshops: WorkshopQueries,
    private readonly days: DayQueries,
    private readonly service: DayService,
    private readonly steps: CycleStepQueries,
  ) {}

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, {
    description: 'Starts, pauses or moves the timer of the agenda. Answers with the state as it is, moved or not.',
  })
  async moveWorkshopDay(@Ctx() ctx: RequestContext, @Args('input') input: MoveWorkshopDayInput): Promise<WorkshopType> {
    return this.seen(ctx, await this.service.move(ctx, input));
  }

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, { description: 'Chooses what the projector shows.' })
  async showOnProjector(@Ctx() ctx: RequestContext, @Args('input') input: ShowOnProjectorInput): Promise<WorkshopType> {
    return this.seen(ctx, await this.service.show(ctx, input));
  }

  @ResolveField(() => WorkshopDayType)
  day({ id }: WorkshopType): Promise<WorkshopDayType> {
    return this.days.day(id);
  }

  @ResolveField(() => WorkshopArrivalsType, { nullable: true, description: 'For those who lead the group.' })
  arrivals(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkshopArrivalsType> | null {
    const { id, workGroupId } = workshop;
    return canModerate(ctx.me, workGroupId) ? this.days.arrivals(id, workGroupId) : null;
  }

  @ResolveField(() => CycleStepType, {
    nullable: true,
    description: 'The task whose findings the workshop begins with.',
  })
  async taskBefore(workshop: WorkshopType, _args: unknown, { ctx }: GraphqlContext): Promise<CycleStepType | null> {
    const steps = await this.steps.ofGroup(ctx, workshop.workGroupId);
    const index = steps.findIndex(({ id }) => id === workshop.id);
    return steps.slice(0, Math.max(0, index)).findLast(step => step.kind === 'TASK' && !step.cancelledAt) ?? null;
  }

  private async seen(ctx: RequestContext, id: string): Promise<WorkshopType> {
    const workshop = await this.workshops.load(ctx, id);
    if (!workshop) throw notFound('This workshop');
    return workshop;
  }
}

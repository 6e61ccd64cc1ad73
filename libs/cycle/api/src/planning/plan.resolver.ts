import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { WorkGroupQueries, WorkGroupType } from '@tessellate/work-groups-api';
import {
  AddCycleStepInput,
  CancelCycleStepInput,
  EditCycleStepInput,
  FillCycleInput,
  MoveWorkshopInput,
  PublishCycleInput,
  RemoveCycleStepInput,
  ReorderCycleInput,
} from './graphql/plan.input';
import { CyclePlanType, CycleSourceType, CycleStepChangeType, CycleTemplateType } from './graphql/plan.type';
import { PlanQueries } from './plan.queries';
import { PlanService } from './plan.service';
import { StepService } from './step.service';
import { WorkshopChangeQueries } from './workshop-change.queries';
import { WorkshopChangeService } from './workshop-change.service';

@Resolver(() => CyclePlanType)
export class PlanResolver {
  constructor(
    private readonly queries: PlanQueries,
    private readonly plans: PlanService,
    private readonly steps: StepService,
    private readonly changes: WorkshopChangeService,
    private readonly changeQueries: WorkshopChangeQueries,
    private readonly groups: WorkGroupQueries,
  ) {}

  @Can('cycle.plan')
  @Query(() => CyclePlanType, { description: 'For those who lead the group.' })
  cyclePlan(
    @Ctx() ctx: RequestContext,
    @Args('workGroupId', { type: () => UuidScalar }) workGroupId: string,
  ): Promise<CyclePlanType> {
    return this.queries.plan(ctx, workGroupId);
  }

  @Can('cycle.plan')
  @Query(() => CycleStepChangeType, {
    description: 'What moving a step to this time would mean; without a time, cancelling it.',
  })
  cycleStepChange(
    @Ctx() ctx: RequestContext,
    @Args('stepId', { type: () => UuidScalar }) stepId: string,
    @Args('startsAt', { type: () => Date, nullable: true }) startsAt?: Date | null,
    @Args('endsAt', { type: () => Date, nullable: true }) endsAt?: Date | null,
  ): Promise<CycleStepChangeType> {
    return this.changeQueries.preview(ctx, stepId, startsAt ?? null, endsAt ?? null);
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType, { description: 'Adds a draft; its id is the mutationId.' })
  async addCycleStep(@Ctx() ctx: RequestContext, @Args('input') input: AddCycleStepInput): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.steps.add(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType)
  async editCycleStep(@Ctx() ctx: RequestContext, @Args('input') input: EditCycleStepInput): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.steps.edit(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType, { description: 'Throws a draft away.' })
  async removeCycleStep(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RemoveCycleStepInput,
  ): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.steps.remove(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType)
  async reorderCycle(@Ctx() ctx: RequestContext, @Args('input') input: ReorderCycleInput): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.plans.reorder(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType, { description: 'Makes every draft visible to members at once.' })
  async publishCycle(@Ctx() ctx: RequestContext, @Args('input') input: PublishCycleInput): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.plans.publish(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType, { description: 'Fills an empty plan from a template or from another group.' })
  async fillCycle(@Ctx() ctx: RequestContext, @Args('input') input: FillCycleInput): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.plans.fill(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType)
  async moveWorkshop(@Ctx() ctx: RequestContext, @Args('input') input: MoveWorkshopInput): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.changes.move(ctx, input));
  }

  @Can('cycle.plan')
  @Mutation(() => CyclePlanType)
  async cancelCycleStep(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CancelCycleStepInput,
  ): Promise<CyclePlanType> {
    return this.queries.planAfter(ctx, await this.changes.cancel(ctx, input));
  }

  @ResolveField(() => WorkGroupType)
  workGroup(plan: CyclePlanType, _args: unknown, { ctx }: GraphqlContext): Promise<WorkGroupType | null> {
    return this.groups.load(ctx, plan.id);
  }

  @ResolveField(() => [CycleTemplateType])
  templates(plan: CyclePlanType): Promise<CycleTemplateType[]> {
    return this.queries.templates(plan.id);
  }

  @ResolveField(() => [CycleSourceType])
  sources(plan: CyclePlanType, _args: unknown, { ctx }: GraphqlContext): Promise<CycleSourceType[]> {
    return this.queries.sources(ctx, plan.id);
  }
}

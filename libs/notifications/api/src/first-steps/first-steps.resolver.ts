import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import {
  BeginFirstStepInput,
  BeginFirstStepPayload,
  BringBackFirstStepsInput,
  BringBackFirstStepsPayload,
  FirstStepsType,
  SkipFirstStepsInput,
  SkipFirstStepsPayload,
} from '../graphql/first-steps.type';
import { FirstStepsService } from './first-steps.service';

@Resolver()
export class FirstStepsResolver {
  constructor(private readonly service: FirstStepsService) {}

  @Can('need.own')
  @Query(() => FirstStepsType, {
    nullable: true,
    description: 'What somebody new can do first; null for everybody else, and once all is done or skipped.',
  })
  firstSteps(@Ctx() ctx: RequestContext): Promise<FirstStepsType | null> {
    return this.service.of(ctx);
  }

  @Can('need.own')
  @Query(() => Boolean, { description: 'Whether somebody new has skipped first steps that they can have back.' })
  firstStepsSkipped(@Ctx() ctx: RequestContext): Promise<boolean> {
    return this.service.skipped(ctx);
  }

  @Can('need.own')
  @Mutation(() => BringBackFirstStepsPayload, { description: 'Shows the first steps again that were skipped.' })
  async bringBackFirstSteps(
    @Ctx() ctx: RequestContext,
    @Args('input') input: BringBackFirstStepsInput,
  ): Promise<BringBackFirstStepsPayload> {
    await this.service.bringBack(ctx, input);
    return { firstSteps: await this.service.of(ctx) };
  }

  @Can('need.own')
  @Mutation(() => SkipFirstStepsPayload, { description: 'Leaves out one of the first steps, or all of them.' })
  async skipFirstSteps(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SkipFirstStepsInput,
  ): Promise<SkipFirstStepsPayload> {
    await this.service.skip(ctx, input);
    return { firstSteps: await this.service.of(ctx) };
  }

  @Can('need.own')
  @Mutation(() => BeginFirstStepPayload, {
    description: 'Makes a first step ready, such as by a draft, and says where it is done.',
  })
  async beginFirstStep(
    @Ctx() ctx: RequestContext,
    @Args('input') input: BeginFirstStepInput,
  ): Promise<BeginFirstStepPayload> {
    return { path: await this.service.begin(ctx, input) };
  }
}

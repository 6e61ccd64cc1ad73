import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { TargetType } from '@tessellate/contract';
import { Can, Ctx, RequestContext, TargetRegistry, TargetTypeEnum, UuidScalar } from '@tessellate/api-kernel';
import { ReactionLoader } from './reaction.loader';
import { ReactionService } from './reaction.service';
import { ReactorsType, SetReactionInput, SetReactionResult } from './reaction.type';

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly reactions: ReactionService,
    private readonly loader: ReactionLoader,
    private readonly targets: TargetRegistry,
  ) {}

  @Can('reaction.set')
  @Query(() => [ReactorsType], { description: 'Who reacted to something that the viewer can read.' })
  async reactors(
    @Ctx() ctx: RequestContext,
    @Args('targetType', { type: () => TargetTypeEnum }) type: TargetType,
    @Args('targetId', { type: () => UuidScalar }) id: string,
  ): Promise<ReactorsType[]> {
    await this.targets.requireVisible(ctx, { type, id });
    return this.loader.reactors(type, id);
  }

  @Can('reaction.set')
  @Mutation(() => SetReactionResult)
  async setReaction(@Ctx() ctx: RequestContext, @Args('input') input: SetReactionInput): Promise<SetReactionResult> {
    await this.reactions.set(ctx, input);
    const { targetType, targetId } = input;
    return { targetType, targetId, reactions: await this.loader.load(ctx, targetType, targetId) };
  }
}

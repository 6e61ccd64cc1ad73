import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext } from '@tessellate/api-kernel';
import { ReactionLoader } from './reaction.loader';
import { ReactionService } from './reaction.service';
import { SetReactionInput, SetReactionResult } from './reaction.type';

@Resolver()
export class ReactionResolver {
  constructor(
    private readonly reactions: ReactionService,
    private readonly loader: ReactionLoader,
  ) {}

  @Can('reaction.set')
  @Mutation(() => SetReactionResult)
  async setReaction(@Ctx() ctx: RequestContext, @Args('input') input: SetReactionInput): Promise<SetReactionResult> {
    await this.reactions.set(ctx, input);
    const { targetType, targetId } = input;
    return { targetType, targetId, reactions: await this.loader.load(ctx, targetType, targetId) };
  }
}

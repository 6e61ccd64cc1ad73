import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, notFound, RequestContext, type GraphqlContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { MessageStored, MessageType, PostMessageResult, ThreadLocked } from '../graphql/message.type';
import { ClosePollInput, PostPollInput, VoteInPollInput } from './graphql/poll.input';
import { PollAnswerType, PollType } from './graphql/poll.type';
import { PollQueries } from './poll.queries';
import { PollService } from './poll.service';

@Resolver(() => MessageType)
export class PollResolver {
  constructor(
    private readonly service: PollService,
    private readonly polls: PollQueries,
  ) {}

  @ResolveField(() => PollType, { nullable: true, description: 'Null when it asks nothing, or was removed.' })
  poll(message: MessageType, _args: unknown, { ctx }: GraphqlContext): Promise<PollType | null> | null {
    return message.hasPoll && !message.removed ? this.polls.load(ctx, message.id) : null;
  }

  @Can('message.post')
  @Mutation(() => PostMessageResult)
  async postPoll(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PostPollInput,
  ): Promise<MessageStored | ThreadLocked> {
    const answer = await this.service.post(ctx, input);
    return 'reason' in answer ? answer : { message: answer };
  }

  @Can('message.post')
  @Mutation(() => PollType, { description: 'Can be changed until the poll closes.' })
  async voteInPoll(@Ctx() ctx: RequestContext, @Args('input') input: VoteInPollInput): Promise<PollType> {
    return this.read(ctx, await this.service.vote(ctx, input));
  }

  @Can('message.post')
  @Mutation(() => PollType, { description: 'For whoever asked, and moderators.' })
  async closePoll(@Ctx() ctx: RequestContext, @Args('input') input: ClosePollInput): Promise<PollType> {
    return this.read(ctx, await this.service.close(ctx, input));
  }

  private async read(ctx: RequestContext, messageId: string): Promise<PollType> {
    const poll = await this.polls.load(ctx, messageId);
    if (!poll) throw notFound('This poll');
    return poll;
  }
}

@Resolver(() => PollAnswerType)
export class PollAnswerResolver {
  constructor(private readonly persons: PersonLoader) {}

  @ResolveField(() => [PersonType], { description: 'Who chose it, at most 100; nobody in an anonymous poll.' })
  people(answer: PollAnswerType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType[]> {
    return Promise.all(answer.personIds.slice(0, 100).map(id => this.persons.load(ctx, id)));
  }
}

import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, type Connection, Ctx, type GraphqlContext, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { ThreadConnection, ThreadType } from '../graphql/thread.type';
import { ThreadQueries } from '../thread.queries';
import { ConversationQueries } from './conversation.queries';
import { ConversationService } from './conversation.service';
import {
  BlockPersonInput,
  ChooseWritersInput,
  ConversationsArgs,
  LeaveConversationInput,
  OpenConversationInput,
} from './graphql/conversation.input';
import { ConversationPerson, Correspondent, WritersChoice } from './graphql/conversation.type';
import { WritersService } from './writers.service';

@Resolver(() => ThreadType)
export class ConversationResolver {
  constructor(
    private readonly threads: ThreadQueries,
    private readonly queries: ConversationQueries,
    private readonly service: ConversationService,
    private readonly writers: WritersService,
  ) {}

  @Can('thread.read')
  @Query(() => ThreadConnection, {
    description: 'The viewer’s conversations of a few people, the last written in first.',
  })
  conversations(@Ctx() ctx: RequestContext, @Args() args: ConversationsArgs): Promise<Connection<ThreadType>> {
    return this.threads.conversations(ctx, args);
  }

  @Can('thread.read')
  @Query(() => Correspondent, { description: 'Whether the viewer may write to somebody, and where they have done so.' })
  correspondent(
    @Ctx() ctx: RequestContext,
    @Args('personId', { type: () => UuidScalar }) personId: string,
  ): Promise<Correspondent> {
    return this.queries.correspondent(ctx, personId);
  }

  @Can('thread.read')
  @Query(() => WritersChoice)
  writersChoice(@Ctx() ctx: RequestContext): Promise<WritersChoice> {
    return this.queries.choice(ctx);
  }

  @Can('message.post')
  @Mutation(() => ThreadType, { description: 'With one other person it goes on with the conversation that is there.' })
  openConversation(@Ctx() ctx: RequestContext, @Args('input') input: OpenConversationInput): Promise<ThreadType> {
    return this.service.open(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => UuidScalar, {
    description: 'Answers with the id of the thread, which is not there any more for the viewer.',
  })
  leaveConversation(@Ctx() ctx: RequestContext, @Args('input') input: LeaveConversationInput): Promise<string> {
    return this.service.leave(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => Correspondent, { description: 'The person is not told.' })
  blockPerson(@Ctx() ctx: RequestContext, @Args('input') input: BlockPersonInput): Promise<Correspondent> {
    return this.writers.block(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => WritersChoice)
  chooseWriters(@Ctx() ctx: RequestContext, @Args('input') input: ChooseWritersInput): Promise<WritersChoice> {
    return this.writers.choose(ctx, input);
  }

  @ResolveField(() => [ConversationPerson], {
    description: 'Of a few people’s conversation, the viewer among them; of a group’s thread none.',
  })
  people(
    thread: ThreadType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<ConversationPerson[]> | ConversationPerson[] {
    return thread.audienceKind === 'PEOPLE' ? this.queries.members(ctx, thread.id) : [];
  }
}

@Resolver(() => ConversationPerson)
export class ConversationPersonResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person({ id }: ConversationPerson, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, id);
  }
}

@Resolver(() => Correspondent)
export class CorrespondentResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person({ id }: Correspondent, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, id);
  }
}

@Resolver(() => WritersChoice)
export class WritersChoiceResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => [PersonType], { description: 'Whom the viewer has blocked.' })
  blocked({ blockedIds }: WritersChoice, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType[]> {
    return this.people.loadMany(ctx, blockedIds);
  }
}

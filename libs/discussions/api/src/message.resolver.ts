import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  invalidInput,
  JsonScalar,
  notFound,
  RequestContext,
  UuidScalar,
  type GraphqlContext,
} from '@tessellate/api-kernel';
import { ReactionCountType, ReactionLoader } from '@tessellate/reactions-api';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import type { RichDocument } from '@tessellate/rich-text';
import { EditMessageInput, PostMessageInput, RemoveMessageInput, RestoreMessageInput } from './graphql/message.input';
import {
  MessageQuote,
  MessageRemoval,
  MessageStored,
  MessageType,
  PostMessageResult,
  ThreadLocked,
} from './graphql/message.type';
import { ThreadType } from './graphql/thread.type';
import { MessageRemovalService } from './message-removal.service';
import { MessageQueries } from './message.queries';
import { MessageService } from './message.service';
import { ThreadAccess } from './thread.access';
import { ThreadQueries } from './thread.queries';

/** One below the largest that PostgreSQL counts to, because what comes after it is asked for. */
const LAST_NUMBER = 2_147_483_646;

@Resolver(() => MessageType)
export class MessageResolver {
  constructor(
    private readonly service: MessageService,
    private readonly removal: MessageRemovalService,
    private readonly messages: MessageQueries,
    private readonly access: ThreadAccess,
  ) {}

  @Can('thread.read')
  @Query(() => MessageType)
  message(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<MessageType> {
    return this.service.read(ctx, id);
  }

  @Can('thread.read')
  @Query(() => [MessageType], {
    description: `What came after a message, oldest first, at most ${DISCUSSION_LIMITS.gap}: for clients that missed some.`,
  })
  async messagesAfter(
    @Ctx() ctx: RequestContext,
    @Args('threadId', { type: () => UuidScalar }) threadId: string,
    @Args('number', { type: () => Int }) number: number,
    @Args('first', { type: () => Int, defaultValue: DISCUSSION_LIMITS.gap }) first: number,
  ): Promise<MessageType[]> {
    await this.access.require(ctx, threadId);
    return this.messages.after(ctx, threadId, Math.min(Math.max(0, number), LAST_NUMBER), first);
  }

  @Can('thread.read')
  @Query(() => [MessageType], {
    description: 'Messages that name the viewer and that they have not read, newest first.',
  })
  messageMentions(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
  ): Promise<MessageType[]> {
    if (first < 1 || first > 100) throw invalidInput('Ask for 1 to 100 mentions.', 'first');
    return this.messages.unreadMentions(ctx, first);
  }

  @Can('message.post')
  @Mutation(() => PostMessageResult)
  async postMessage(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PostMessageInput,
  ): Promise<MessageStored | ThreadLocked> {
    const answer = await this.service.post(ctx, input);
    return 'reason' in answer ? answer : { message: answer };
  }

  @Can('message.post')
  @Mutation(() => MessageType)
  editMessage(@Ctx() ctx: RequestContext, @Args('input') input: EditMessageInput): Promise<MessageType> {
    return this.service.edit(ctx, input);
  }

  @Can('message.post')
  @Mutation(() => MessageType)
  removeMessage(@Ctx() ctx: RequestContext, @Args('input') input: RemoveMessageInput): Promise<MessageType> {
    return this.removal.remove(ctx, input);
  }

  @Can('message.post')
  @Mutation(() => MessageType)
  restoreMessage(@Ctx() ctx: RequestContext, @Args('input') input: RestoreMessageInput): Promise<MessageType> {
    return this.removal.restore(ctx, input);
  }
}

/** What a message leads to, each batched for the whole page. */
@Resolver(() => MessageType)
export class MessageFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly reactionsOf: ReactionLoader,
    private readonly messages: MessageQueries,
    private readonly threads: ThreadQueries,
  ) {}

  @ResolveField(() => PersonType)
  author(message: MessageType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, message.authorId);
  }

  @ResolveField(() => [ReactionCountType])
  reactions(
    message: MessageType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<ReactionCountType[]> | ReactionCountType[] {
    return message.isNew || message.removed ? [] : this.reactionsOf.load(ctx, 'MESSAGE', message.id);
  }

  @ResolveField(() => JsonScalar, { nullable: true, description: 'For the editor; null when the message was removed.' })
  document(message: MessageType, _args: unknown, { ctx }: GraphqlContext): Promise<RichDocument | null> {
    return this.messages.document(ctx, message.id);
  }

  @ResolveField(() => ThreadType)
  async thread(message: MessageType, _args: unknown, { ctx }: GraphqlContext): Promise<ThreadType> {
    const thread = await this.threads.load(ctx, message.threadId);
    if (!thread) throw notFound('This thread');
    return thread;
  }
}

@Resolver(() => MessageQuote)
export class MessageQuoteResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  author(quote: MessageQuote, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, quote.authorId);
  }
}

@Resolver(() => MessageRemoval)
export class MessageRemovalResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  by(removal: MessageRemoval, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, removal.byId);
  }
}

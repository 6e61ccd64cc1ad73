import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  type Connection,
  Ctx,
  RequestContext,
  SearchWords,
  UuidScalar,
  type GraphqlContext,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { MessagesArgs } from './graphql/message.input';
import { MessageConnection, MessageType } from './graphql/message.type';
import {
  CreateThreadInput,
  LockThreadInput,
  MarkThreadReadInput,
  MarkThreadsReadInput,
  PinThreadInput,
  RenameThreadInput,
  ThreadsArgs,
} from './graphql/thread.input';
import {
  ThreadConnection,
  ThreadHit,
  ThreadLock,
  ThreadPreview,
  ThreadType,
  UnreadThreads,
} from './graphql/thread.type';
import { MessageQueries } from './message.queries';
import { ThreadModerationService } from './thread-moderation.service';
import { ThreadQueries } from './thread.queries';
import { ThreadService } from './thread.service';

@Resolver(() => ThreadType)
export class ThreadResolver {
  constructor(
    private readonly threads: ThreadQueries,
    private readonly service: ThreadService,
    private readonly moderation: ThreadModerationService,
    private readonly messagesOf: MessageQueries,
    private readonly search: SearchRegistry,
    private readonly people: PersonLoader,
  ) {}

  @Can('thread.read')
  @Query(() => ThreadConnection, {
    name: 'threads',
    description: 'Threads of one Work Group or hub community: pinned first, then by their newest message.',
  })
  list(@Ctx() ctx: RequestContext, @Args() args: ThreadsArgs): Promise<Connection<ThreadType>> {
    return this.threads.list(ctx, args);
  }

  @Can('thread.read')
  @Query(() => ThreadType)
  thread(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<ThreadType> {
    return this.service.read(ctx, id);
  }

  @Can('thread.read')
  @Query(() => UnreadThreads, { description: 'For badges: what is unread where the viewer takes part.' })
  unreadThreads(@Ctx() ctx: RequestContext): Promise<UnreadThreads> {
    return this.threads.unread(ctx);
  }

  @Can('thread.read')
  @Query(() => [ThreadHit])
  searchThreads(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<ThreadHit[]> {
    return this.search.find(ctx, 'threads', { text: query, first });
  }

  @Can('thread.create')
  @Mutation(() => ThreadType)
  createThread(@Ctx() ctx: RequestContext, @Args('input') input: CreateThreadInput): Promise<ThreadType> {
    return this.service.create(ctx, input);
  }

  @Can('thread.create')
  @Mutation(() => ThreadType)
  renameThread(@Ctx() ctx: RequestContext, @Args('input') input: RenameThreadInput): Promise<ThreadType> {
    return this.service.rename(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => ThreadType)
  markThreadRead(@Ctx() ctx: RequestContext, @Args('input') input: MarkThreadReadInput): Promise<ThreadType> {
    return this.service.markRead(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => [ThreadType], { description: 'All threads of an audience; answers with those that were unread.' })
  markThreadsRead(@Ctx() ctx: RequestContext, @Args('input') input: MarkThreadsReadInput): Promise<ThreadType[]> {
    return this.service.markAllRead(ctx, input);
  }

  @Can('thread.moderate')
  @Mutation(() => ThreadType)
  pinThread(@Ctx() ctx: RequestContext, @Args('input') input: PinThreadInput): Promise<ThreadType> {
    return this.moderation.pin(ctx, input);
  }

  @Can('thread.moderate')
  @Mutation(() => ThreadType)
  lockThread(@Ctx() ctx: RequestContext, @Args('input') input: LockThreadInput): Promise<ThreadType> {
    return this.moderation.lock(ctx, input);
  }

  @Can('thread.moderate')
  @Mutation(() => ThreadType)
  unlockThread(@Ctx() ctx: RequestContext, @Args('input') input: LockThreadInput): Promise<ThreadType> {
    return this.moderation.unlock(ctx, input);
  }

  @ResolveField(() => MessageConnection, {
    description: 'Oldest first. `last: 50` is the end of the thread, `around` a page about one message.',
  })
  messages(
    @Ctx() ctx: RequestContext,
    @Parent() thread: ThreadType,
    @Args() args: MessagesArgs,
  ): Promise<Connection<MessageType>> {
    return this.messagesOf.page(ctx, thread, args);
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the cycle opened it, after a workshop.' })
  createdBy(thread: ThreadType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> | null {
    return thread.createdById ? this.people.load(ctx, thread.createdById) : null;
  }

  @ResolveField(() => ThreadPreview, { nullable: true })
  lastMessage(thread: ThreadType, _args: unknown, { ctx }: GraphqlContext): Promise<ThreadPreview | null> {
    return this.messagesOf.newest(ctx, thread.id);
  }
}

@Resolver(() => ThreadLock)
export class ThreadLockResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the cycle closed it, before a workshop.' })
  by(lock: ThreadLock, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> | null {
    return lock.byId ? this.people.load(ctx, lock.byId) : null;
  }
}

@Resolver(() => ThreadPreview)
export class ThreadPreviewResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  author(preview: ThreadPreview, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, preview.authorId);
  }
}

import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, type Connection, ConnectionArgs, Ctx, type GraphqlContext, RequestContext } from '@tessellate/api-kernel';
import { MessageType } from '../graphql/message.type';
import { ThreadType } from '../graphql/thread.type';
import { MessageQueries } from '../message.queries';
import { ThreadService } from '../thread.service';
import { SavedPostConnection, SavedPostType } from './graphql/saved-post.type';
import { MarkThreadUnreadInput, SavePostInput, SetThreadLevelInput } from './graphql/thread-marks.input';
import { SavedPostQueries } from './saved-post.queries';
import { ThreadMarksService } from './thread-marks.service';

@Resolver(() => ThreadType)
export class ThreadMarksResolver {
  constructor(
    private readonly marks: ThreadMarksService,
    private readonly savedPosts: SavedPostQueries,
  ) {}

  @Can('thread.read')
  @Query(() => SavedPostConnection, { description: 'What the viewer has saved for later, the last saved first.' })
  saved(@Ctx() ctx: RequestContext, @Args() args: ConnectionArgs): Promise<Connection<SavedPostType>> {
    return this.savedPosts.list(ctx, args);
  }

  @Can('thread.read')
  @Mutation(() => ThreadType)
  setThreadLevel(@Ctx() ctx: RequestContext, @Args('input') input: SetThreadLevelInput): Promise<ThreadType> {
    return this.marks.setLevel(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => ThreadType)
  markThreadUnread(@Ctx() ctx: RequestContext, @Args('input') input: MarkThreadUnreadInput): Promise<ThreadType> {
    return this.marks.markUnread(ctx, input);
  }

  @Can('thread.read')
  @Mutation(() => ThreadType)
  savePost(@Ctx() ctx: RequestContext, @Args('input') input: SavePostInput): Promise<ThreadType> {
    return this.marks.save(ctx, input);
  }

  @ResolveField(() => Boolean, { name: 'saved', description: 'Whether the viewer has saved the thread for later.' })
  async isSaved(thread: ThreadType, _args: unknown, { ctx }: GraphqlContext): Promise<boolean> {
    return (await this.savedPosts.numbers(ctx, thread.id)).includes(0);
  }

  @ResolveField(() => [Int], { description: 'The numbers of its messages that the viewer has saved for later.' })
  async savedNumbers(thread: ThreadType, _args: unknown, { ctx }: GraphqlContext): Promise<number[]> {
    return (await this.savedPosts.numbers(ctx, thread.id)).filter(number => number > 0);
  }
}

@Resolver(() => SavedPostType)
export class SavedPostFieldsResolver {
  constructor(
    private readonly threads: ThreadService,
    private readonly messages: MessageQueries,
  ) {}

  @ResolveField(() => ThreadType)
  thread(saved: SavedPostType, _args: unknown, { ctx }: GraphqlContext): Promise<ThreadType> {
    return this.threads.read(ctx, saved.threadId);
  }

  @ResolveField(() => MessageType, { nullable: true, description: 'Null where the thread itself is saved.' })
  message(saved: SavedPostType, _args: unknown, { ctx }: GraphqlContext): Promise<MessageType | null> {
    return saved.messageId ? this.messages.load(ctx, saved.messageId) : Promise.resolve(null);
  }
}

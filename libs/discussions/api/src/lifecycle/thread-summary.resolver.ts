import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, type GraphqlContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { MessageType } from '../graphql/message.type';
import { ThreadType } from '../graphql/thread.type';
import { MessageQueries } from '../message.queries';
import { EditThreadSummaryInput, ThreadSummaryType } from './graphql/thread-summary.type';
import { ThreadSummaryService } from './thread-summary.service';

@Resolver(() => ThreadType)
export class ThreadSummaryResolver {
  constructor(private readonly summaries: ThreadSummaryService) {}

  @Can('thread.moderate')
  @Mutation(() => ThreadType)
  editThreadSummary(@Ctx() ctx: RequestContext, @Args('input') input: EditThreadSummaryInput): Promise<ThreadType> {
    return this.summaries.edit(ctx, input);
  }

  @ResolveField(() => ThreadSummaryType, {
    nullable: true,
    description: 'Once the thread has closed before a workshop.',
  })
  summary(thread: ThreadType, _args: unknown, { ctx }: GraphqlContext): Promise<ThreadSummaryType | null> {
    return this.summaries.of(ctx, thread.id);
  }
}

/** The messages that a summary points at, as they are now: what was removed since is left out. */
@Resolver(() => ThreadSummaryType)
export class ThreadSummaryFieldsResolver {
  constructor(
    private readonly messages: MessageQueries,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => [MessageType], { description: 'What others reacted to most.' })
  quotes({ quoteIds }: ThreadSummaryType, _args: unknown, { ctx }: GraphqlContext): Promise<MessageType[]> {
    return this.standing(ctx, quoteIds);
  }

  @ResolveField(() => [MessageType], { description: 'Questions that nobody else answered by a quote or by name.' })
  questions({ questionIds }: ThreadSummaryType, _args: unknown, { ctx }: GraphqlContext): Promise<MessageType[]> {
    return this.standing(ctx, questionIds);
  }

  @ResolveField(() => PersonType, { nullable: true })
  editedBy({ editedById }: ThreadSummaryType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> | null {
    return editedById ? this.people.load(ctx, editedById) : null;
  }

  private async standing(ctx: RequestContext, ids: string[]): Promise<MessageType[]> {
    const messages = await Promise.all(ids.map(id => this.messages.load(ctx, id)));
    return messages.flatMap(message => (message && !message.removed ? [message] : []));
  }
}

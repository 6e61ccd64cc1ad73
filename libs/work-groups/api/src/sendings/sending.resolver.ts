import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  type GraphqlContext,
  notFound,
  RequestContext,
  SendingQueries,
  Sendings,
  UuidScalar,
} from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import {
  SendingInput,
  SendingLetterType,
  SendingPreviewType,
  type SendingState,
  SendingStateEnum,
  SendingType,
} from '../graphql/sending.type';
import { WorkGroupType } from '../graphql/work-group.type';
import { canModerate } from '../work-group.policy';
import { lettersOf } from './letters-of';

/** What waits to be sent of a Work Group, for those in charge of it. */
@Resolver(() => SendingType)
export class SendingResolver {
  constructor(
    private readonly queries: SendingQueries,
    private readonly sendings: Sendings,
    private readonly people: PersonLoader,
  ) {}

  @Can('workGroup.send')
  @Query(() => [SendingType], { description: 'What waits to be sent about a Work Group, the next to go out first.' })
  waitingSendings(
    @Ctx() ctx: RequestContext,
    @Args('workGroupId', { type: () => UuidScalar }) workGroupId: string,
  ): Promise<SendingType[]> {
    return this.queries.waiting(ctx, workGroupId);
  }

  @Can('workGroup.send')
  @Query(() => SendingType)
  sending(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<SendingType> {
    return this.one(ctx, id);
  }

  @Can('workGroup.send')
  @Mutation(() => SendingType, { description: 'Takes the act back; nobody is told of it. Only until it has gone out.' })
  async recallSending(@Ctx() ctx: RequestContext, @Args('input') input: SendingInput): Promise<SendingType> {
    await this.sendings.recall(ctx, input);
    return this.one(ctx, input.id);
  }

  @Can('workGroup.send')
  @Mutation(() => SendingType, { description: 'Sends it now instead of later.' })
  async sendHeld(@Ctx() ctx: RequestContext, @Args('input') input: SendingInput): Promise<SendingType> {
    await this.sendings.sendWithoutWaiting(ctx, input);
    return this.one(ctx, input.id);
  }

  @ResolveField(() => SendingStateEnum)
  state({ sentAt, recalledAt }: SendingType): SendingState {
    return recalledAt ? 'TAKEN_BACK' : sentAt ? 'SENT' : 'WAITING';
  }

  @ResolveField(() => PersonType)
  actor({ actorId }: SendingType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, actorId);
  }

  @ResolveField(() => [SendingLetterType], { description: 'What they will read; none once it is sent or taken back.' })
  async letters({ id }: SendingType, _args: unknown, { ctx }: GraphqlContext): Promise<SendingLetterType[]> {
    return lettersOf(ctx, this.people, await this.queries.messages(id));
  }

  private async one(ctx: RequestContext, id: string): Promise<SendingType> {
    const found = await this.queries.byId(ctx, id);
    if (!found) throw notFound('This');
    return found;
  }
}

@Resolver(() => WorkGroupType)
export class WorkGroupSendingsResolver {
  constructor(private readonly queries: SendingQueries) {}

  @ResolveField(() => [SendingType], { description: 'For those in charge of it; none for everybody else.' })
  waitingSendings(
    group: WorkGroupType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<SendingType[]> | SendingType[] {
    return canModerate(ctx.me, group.id) ? this.queries.waiting(ctx, group.id) : [];
  }
}

@Resolver(() => SendingPreviewType)
export class SendingPreviewResolver {
  constructor(
    private readonly sendings: Sendings,
    private readonly people: PersonLoader,
  ) {}

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When it would go out; null when it goes out at once, because it tells no more than one person.',
  })
  dueAt({ messages }: SendingPreviewType): Date | null {
    return this.sendings.dueAt(messages);
  }

  @ResolveField(() => [SendingLetterType])
  letters({ messages }: SendingPreviewType, _args: unknown, { ctx }: GraphqlContext): Promise<SendingLetterType[]> {
    return lettersOf(ctx, this.people, messages);
  }
}

import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, type GraphqlContext, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import type { LetterAudience } from '@tessellate/work-groups-contract';
import { SendLetterInput } from '../graphql/group-letter.input';
import {
  GroupLetterType,
  LetterAudienceEnum,
  LetterPersonType,
  LetterPreviewType,
  LetterRecipientType,
} from '../graphql/group-letter.type';
import { lettersOf } from '../sendings/letters-of';
import { GroupLetterQueries } from './group-letter.queries';
import { GroupLetterService } from './group-letter.service';
import { withoutSelf } from './letter-audience.registry';

@Resolver(() => GroupLetterType)
export class GroupLetterResolver {
  constructor(
    private readonly queries: GroupLetterQueries,
    private readonly service: GroupLetterService,
    private readonly people: PersonLoader,
  ) {}

  @Can('workGroup.send')
  @Query(() => [LetterPersonType], { description: 'Whom the viewer can write to about a Work Group.' })
  async letterPeople(
    @Ctx() ctx: RequestContext,
    @Args('workGroupId', { type: () => UuidScalar }) workGroupId: string,
    @Args('audience', { type: () => LetterAudienceEnum }) audience: LetterAudience,
  ): Promise<LetterPersonType[]> {
    await this.service.requireInCharge(ctx, audience, workGroupId);
    return withoutSelf(await this.queries.people(audience, workGroupId), ctx.me.personId);
  }

  @Can('workGroup.send')
  @Query(() => [GroupLetterType], { description: 'The last letters that were written, the newest first.' })
  async groupLetters(
    @Ctx() ctx: RequestContext,
    @Args('workGroupId', { type: () => UuidScalar }) workGroupId: string,
    @Args('audience', { type: () => LetterAudienceEnum }) audience: LetterAudience,
  ): Promise<GroupLetterType[]> {
    await this.service.requireInCharge(ctx, audience, workGroupId);
    return this.queries.list(audience, workGroupId);
  }

  @Can('workGroup.send')
  @Query(() => GroupLetterType)
  groupLetter(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<GroupLetterType> {
    return this.queries.one(ctx, id);
  }

  @Can('workGroup.send')
  @Query(() => LetterPreviewType, { description: 'Who would get this letter, as it will be read. Writes nothing.' })
  async letterPreview(@Ctx() ctx: RequestContext, @Args('input') input: SendLetterInput): Promise<LetterPreviewType> {
    const { messages, ...preview } = await this.service.preview(ctx, input);
    return { ...preview, letters: await lettersOf(ctx, this.people, messages) };
  }

  @Can('workGroup.send')
  @Mutation(() => GroupLetterType, { description: 'Until it goes, `recallSending` with its id takes it back.' })
  async sendLetter(@Ctx() ctx: RequestContext, @Args('input') input: SendLetterInput): Promise<GroupLetterType> {
    await this.service.send(ctx, input);
    return this.queries.one(ctx, input.mutationId);
  }

  @ResolveField(() => PersonType)
  author({ authorId }: GroupLetterType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, authorId);
  }

  @ResolveField(() => [LetterRecipientType], { description: 'Those it was meant for, by name.' })
  recipients(letter: GroupLetterType): Promise<LetterRecipientType[]> {
    return this.queries.recipients(letter);
  }
}

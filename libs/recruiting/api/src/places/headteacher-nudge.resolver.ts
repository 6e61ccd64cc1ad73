import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, SendingQueries, UuidScalar } from '@tessellate/api-kernel';
import { PersonLoader } from '@tessellate/identity-api';
import { lettersOf, LetterPreviewType, SendingType } from '@tessellate/work-groups-api';
import { NudgeHeadteachersInput } from './graphql/headteacher-nudge.input';
import { HeadteacherNudges } from './headteacher-nudges.service';

@Resolver()
export class HeadteacherNudgeResolver {
  constructor(
    private readonly nudges: HeadteacherNudges,
    private readonly sendings: SendingQueries,
    private readonly people: PersonLoader,
  ) {}

  @Can('recruiting.manage')
  @Query(() => LetterPreviewType, {
    description: 'Which headteachers who have not answered would be reminded, and whose not. Writes nothing.',
  })
  async headteacherNudgePreview(
    @Ctx() ctx: RequestContext,
    @Args('workGroupId', { type: () => UuidScalar }) workGroupId: string,
  ): Promise<LetterPreviewType> {
    const { messages, ...preview } = await this.nudges.preview(ctx, workGroupId);
    return { ...preview, letters: await lettersOf(ctx, this.people, messages) };
  }

  @Can('recruiting.manage')
  @Mutation(() => SendingType, {
    nullable: true,
    description:
      'Reminds them all, each at most once in five days. Null where nothing is held and it has gone at once.',
  })
  async nudgeHeadteachers(
    @Ctx() ctx: RequestContext,
    @Args('input') input: NudgeHeadteachersInput,
  ): Promise<SendingType | null> {
    await this.nudges.nudge(ctx, input);
    return this.sendings.byId(ctx, input.mutationId);
  }
}

import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, MachineText, Public, RateLimits, RequestContext } from '@tessellate/api-kernel';
import { ApplicationQueries } from './application.queries';
import { ApplicationService } from './application.service';
import { CommitmentService } from './commitment.service';
import { ApplicationStatusType, CommitmentType } from './graphql/application-status.type';
import { AnswerCommitmentInput, ApplicationLinkInput, AskHeadteacherInput } from './graphql/interest.input';

/** For as many people as may sit behind one address, and far too few to guess a link. */
const LINKS = { max: 240, seconds: 3600 };

/** What signed links open. The link is the proof, so nobody has to sign in. */
@Resolver()
export class ApplicationResolver {
  constructor(
    private readonly queries: ApplicationQueries,
    private readonly applications: ApplicationService,
    private readonly commitments: CommitmentService,
    private readonly limits: RateLimits,
  ) {}

  @Public()
  @Query(() => ApplicationStatusType)
  async applicationStatus(
    @Ctx() ctx: RequestContext,
    @Args('token', MachineText) token: string,
  ): Promise<ApplicationStatusType> {
    await this.limit(ctx);
    return this.queries.status(ctx, token);
  }

  @Public()
  @Query(() => CommitmentType)
  async commitment(@Ctx() ctx: RequestContext, @Args('token', MachineText) token: string): Promise<CommitmentType> {
    await this.limit(ctx);
    return this.queries.commitment(ctx, token);
  }

  @Public()
  @Mutation(() => ApplicationStatusType, {
    description: 'By the applicant’s link. Once withdrawn, doing it again changes nothing.',
  })
  async withdrawApplication(
    @Ctx() ctx: RequestContext,
    @Args('input') { token }: ApplicationLinkInput,
  ): Promise<ApplicationStatusType> {
    await this.limit(ctx);
    await this.applications.withdraw(this.queries.applicationIdOf(token));
    return this.queries.status(ctx, token);
  }

  @Public()
  @Mutation(() => ApplicationStatusType, { description: 'By the applicant’s link: writes to the headteacher again.' })
  async askHeadteacher(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AskHeadteacherInput,
  ): Promise<ApplicationStatusType> {
    await this.limit(ctx);
    await this.commitments.askAgain(this.queries.applicationIdOf(input.token), input);
    return this.queries.status(ctx, input.token);
  }

  @Public()
  @Mutation(() => CommitmentType, { description: 'By the headteacher’s link. The same answer again changes nothing.' })
  async answerCommitment(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerCommitmentInput,
  ): Promise<CommitmentType> {
    await this.limit(ctx);
    const { id, headteacherEmail } = await this.queries.commitment(ctx, input.token);
    await this.commitments.answer(id, headteacherEmail, input.commit);
    return this.queries.commitment(ctx, input.token);
  }

  private limit(ctx: RequestContext): Promise<void> {
    return this.limits.take('application.link', ctx.address, LINKS, 'That was a lot in a short time.');
  }
}

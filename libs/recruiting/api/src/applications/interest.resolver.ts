import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Ctx, MachineText, Public, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { CheckEligibilityInput, RegisterInterestInput } from './graphql/interest.input';
import { InterestFormType, InterestReceived, InterestRefused, RegisterInterestResult } from './graphql/interest.type';
import { InterestQueries } from './interest.queries';
import { InterestService } from './interest.service';

/** Registering interest, for people without an account. */
@Resolver()
export class InterestResolver {
  constructor(
    private readonly queries: InterestQueries,
    private readonly interest: InterestService,
  ) {}

  @Public()
  @Query(() => InterestFormType)
  interestForm(
    @Ctx() ctx: RequestContext,
    @Args('group', { type: () => UuidScalar, nullable: true }) groupId?: string,
    @Args('hub', { type: () => String, nullable: true, description: 'Its slug.' }, MachineText) hubSlug?: string,
    @Args('school', { type: () => Int, nullable: true, description: 'Its URN.' }) schoolUrn?: number,
  ): Promise<InterestFormType> {
    return this.queries.form(ctx, { groupId, hubSlug, schoolUrn });
  }

  @Public()
  @Mutation(() => InterestRefused, {
    nullable: true,
    description: 'The rule that refuses the answers; null when none does.',
  })
  checkEligibility(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CheckEligibilityInput,
  ): Promise<InterestRefused | null> {
    return this.interest.check(ctx, input);
  }

  @Public()
  @Mutation(() => RegisterInterestResult)
  registerInterest(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RegisterInterestInput,
  ): Promise<InterestReceived | InterestRefused> {
    return this.interest.register(ctx, input);
  }
}

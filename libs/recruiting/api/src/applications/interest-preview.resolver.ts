import { Args, Query, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { InterestPreviewAnswers } from './graphql/interest.input';
import { InterestFormType, InterestRefused } from './graphql/interest.type';
import { InterestPreviewQueries } from './interest-preview.queries';

/** The application form of a project that is being written, for national coordinators. */
@Resolver()
export class InterestPreviewResolver {
  constructor(private readonly previews: InterestPreviewQueries) {}

  @Can('project.coordinate')
  @Query(() => InterestFormType, { description: 'As applicants will meet it once the draft is published.' })
  interestPreview(@Args('projectId', { type: () => UuidScalar }) projectId: string): Promise<InterestFormType> {
    return this.previews.form(projectId);
  }

  @Can('project.coordinate')
  @Query(() => InterestRefused, { nullable: true, description: 'What the draft’s rules say to these answers.' })
  interestPreviewRefusal(
    @Ctx() ctx: RequestContext,
    @Args('answers') answers: InterestPreviewAnswers,
  ): Promise<InterestRefused | null> {
    return this.previews.refusal(ctx, answers);
  }
}

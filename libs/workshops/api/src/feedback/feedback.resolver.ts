import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AppError,
  Can,
  Ctx,
  forbidden,
  notFound,
  RequestContext,
  UuidScalar,
  type GraphqlContext,
} from '@tessellate/api-kernel';
import { canModerate } from '@tessellate/work-groups-api';
import { WorkshopType } from '../graphql/workshop.type';
import { WorkshopQueries } from '../workshop.queries';
import { feedbackCsv } from './feedback-csv';
import { FeedbackQueries } from './feedback.queries';
import { FeedbackService } from './feedback.service';
import { AnswerWorkshopFeedbackInput, WorkshopFeedbackInput } from './graphql/feedback.input';
import {
  WorkshopFeedbackNumbersType,
  WorkshopFeedbackResultsType,
  WorkshopFeedbackType,
} from './graphql/feedback.type';

@Resolver(() => WorkshopType)
export class WorkshopFeedbackResolver {
  constructor(
    private readonly workshops: WorkshopQueries,
    private readonly feedbacks: FeedbackQueries,
    private readonly service: FeedbackService,
  ) {}

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, { description: 'Asks those who were there; closes by itself after seven days.' })
  async openWorkshopFeedback(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WorkshopFeedbackInput,
  ): Promise<WorkshopType> {
    return this.seen(ctx, await this.service.open(ctx, input));
  }

  @Can('workshop.lead')
  @Mutation(() => WorkshopType, { description: 'Ends it for good; then what was said can be read.' })
  async closeWorkshopFeedback(
    @Ctx() ctx: RequestContext,
    @Args('input') input: WorkshopFeedbackInput,
  ): Promise<WorkshopType> {
    return this.seen(ctx, await this.service.close(ctx, input));
  }

  @Can('workshop.rsvp')
  @Mutation(() => WorkshopType, { description: 'Once each; stored without the person and without a time.' })
  async answerWorkshopFeedback(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AnswerWorkshopFeedbackInput,
  ): Promise<WorkshopType> {
    return this.seen(ctx, await this.service.answer(ctx, input));
  }

  @Can('workshop.lead')
  @Query(() => String, { description: 'The results for a spreadsheet; no cell of it is a formula.' })
  async workshopFeedbackCsv(
    @Ctx() ctx: RequestContext,
    @Args('workshopId', { type: () => UuidScalar }) workshopId: string,
  ): Promise<string> {
    const { id, workGroupId } = await this.seen(ctx, workshopId);
    if (!canModerate(ctx.me, workGroupId)) throw forbidden('Feedback is read by the people who lead the group.');
    const feedback = await this.feedbacks.feedback(ctx, id, workGroupId);
    const results = feedback && (await this.feedbacks.results(ctx, feedback));
    if (!results) throw new AppError('LOCKED', 'There are no results yet.');
    return feedbackCsv(results);
  }

  @Can('workshop.lead')
  @Query(() => [WorkshopFeedbackNumbersType], { description: 'Of all groups that the viewer leads or manages.' })
  workshopFeedbackNumbers(@Ctx() ctx: RequestContext): Promise<WorkshopFeedbackNumbersType[]> {
    return this.feedbacks.numbers(ctx);
  }

  @ResolveField(() => WorkshopFeedbackType, { nullable: true, description: 'Null where nobody has asked for it.' })
  feedback(
    { id, workGroupId }: WorkshopType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<WorkshopFeedbackType | null> {
    return this.feedbacks.feedback(ctx, id, workGroupId);
  }

  private async seen(ctx: RequestContext, id: string): Promise<WorkshopType> {
    const workshop = await this.workshops.load(ctx, id);
    if (!workshop) throw notFound('This workshop');
    return workshop;
  }
}

@Resolver(() => WorkshopFeedbackType)
export class WorkshopFeedbackResultsResolver {
  constructor(private readonly feedbacks: FeedbackQueries) {}

  @ResolveField(() => WorkshopFeedbackResultsType, { nullable: true })
  results(
    feedback: WorkshopFeedbackType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<WorkshopFeedbackResultsType | null> {
    return this.feedbacks.results(ctx, feedback);
  }
}

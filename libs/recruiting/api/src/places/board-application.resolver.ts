import { Args, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, RequestContext, UuidScalar, type GraphqlContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { SchoolQueries, SchoolType } from '@tessellate/network-api';
import { BoardQueries } from './board.queries';
import {
  AddApplicationNoteInput,
  AskForCommitmentInput,
  ChaseHeadteacherInput,
  ResendInvitationInput,
} from './graphql/recruiting.input';
import { ApplicationHistoryEntry, ApplicationNoteType, BoardApplicationType } from './graphql/recruiting.type';
import { RecruitingService } from './recruiting.service';

@Resolver(() => BoardApplicationType)
export class BoardApplicationResolver {
  constructor(
    private readonly board: BoardQueries,
    private readonly service: RecruitingService,
    private readonly schools: SchoolQueries,
    private readonly people: PersonLoader,
  ) {}

  @Can('recruiting.read')
  @Query(() => BoardApplicationType)
  application(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<BoardApplicationType> {
    return this.board.one(ctx, id);
  }

  @Can('recruiting.manage')
  @Mutation(() => BoardApplicationType, { description: 'Notes something for the hub; the applicant does not see it.' })
  async addApplicationNote(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AddApplicationNoteInput,
  ): Promise<BoardApplicationType> {
    await this.service.note(ctx, input);
    return this.board.one(ctx, input.applicationId);
  }

  @Can('recruiting.manage')
  @Mutation(() => BoardApplicationType, { description: 'Sends the invitation to make an account once more.' })
  async resendInvitation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ResendInvitationInput,
  ): Promise<BoardApplicationType> {
    await this.service.resendInvitation(ctx, input);
    return this.board.one(ctx, input.applicationId);
  }

  @Can('recruiting.manage')
  @Mutation(() => BoardApplicationType, {
    description: 'Asks the headteacher once more for the commitment, at another address if the first was wrong.',
  })
  async askForCommitment(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AskForCommitmentInput,
  ): Promise<BoardApplicationType> {
    await this.service.askForCommitment(ctx, input);
    return this.board.one(ctx, input.applicationId);
  }

  @Can('recruiting.manage')
  @Mutation(() => BoardApplicationType, {
    description: 'Stops the reminders to the headteacher, or lets them go on.',
  })
  async chaseHeadteacher(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ChaseHeadteacherInput,
  ): Promise<BoardApplicationType> {
    await this.service.chaseHeadteacher(ctx, input);
    return this.board.one(ctx, input.applicationId);
  }

  @ResolveField(() => SchoolType, { nullable: true })
  school({ schoolUrn }: BoardApplicationType, _args: unknown, { ctx }: GraphqlContext): Promise<SchoolType | null> {
    return this.schools.load(ctx, schoolUrn);
  }

  @ResolveField(() => PersonType, { nullable: true })
  async decidedBy(
    { decidedById }: BoardApplicationType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<PersonType | null> {
    return decidedById ? this.people.load(ctx, decidedById) : null;
  }

  @ResolveField(() => [ApplicationNoteType], { description: 'Oldest first; none for facilitators.' })
  async notes({ id, email }: BoardApplicationType): Promise<ApplicationNoteType[]> {
    return email === null ? [] : this.board.notes(id);
  }

  @ResolveField(() => [ApplicationHistoryEntry], { description: 'Oldest first; none for facilitators.' })
  async history({ id, email }: BoardApplicationType): Promise<ApplicationHistoryEntry[]> {
    return email === null ? [] : this.board.history(id);
  }
}

@Resolver(() => ApplicationNoteType)
export class ApplicationNoteResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  author({ authorId }: ApplicationNoteType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, authorId);
  }
}

@Resolver(() => ApplicationHistoryEntry)
export class ApplicationHistoryResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Null when it was the applicant, or the clock.' })
  async actor(
    { actorId }: ApplicationHistoryEntry,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<PersonType | null> {
    return actorId ? this.people.load(ctx, actorId) : null;
  }
}

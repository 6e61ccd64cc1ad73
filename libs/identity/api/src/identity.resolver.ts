import { Args, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  Public,
  RequestContext,
  SearchWords,
  UuidScalar,
  type Viewer,
  type GraphqlContext,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { SessionService } from './auth/session.service';
import { PersonType, PersonViewerCanType } from './graphql/person.type';
import { MentionPlaceInput } from './graphql/mention-place.input';
import { RevokeSessionInput, SignOutEverywhereInput, UpdateProfileInput } from './graphql/profile.input';
import { SessionType, SignOutEverywhereResult } from './graphql/session.type';
import { type Standing, ViewerType } from './graphql/viewer.type';
import { PersonLoader } from './person.loader';
import { PersonQueries } from './person.queries';
import { ProfileService } from './profile.service';

@Resolver(() => PersonType)
export class IdentityResolver {
  constructor(
    private readonly people: PersonQueries,
    private readonly loader: PersonLoader,
    private readonly profiles: ProfileService,
    private readonly sessions: SessionService,
    private readonly search: SearchRegistry,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'The signed-in person; null when signed out.' })
  async viewer(@Ctx() ctx: RequestContext): Promise<ViewerType | null> {
    if (!ctx.viewer) return null;
    const id = ctx.me.personId;
    const [person, account] = await Promise.all([this.loader.load(ctx, id), this.people.ownAccount(ctx)]);
    return { id, person, standing: standingOf(ctx.me), ...account };
  }

  @Can('person.see')
  @Query(() => PersonType, { description: 'Somebody the viewer shares a Work Group, hub or department with.' })
  person(@Ctx() ctx: RequestContext, @Args('id', { type: () => UuidScalar }) id: string): Promise<PersonType> {
    return this.people.visiblePerson(ctx, id);
  }

  @Can('person.see')
  @Query(() => [PersonType])
  searchPeople(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
    @Args('place', { type: () => MentionPlaceInput, nullable: true, description: 'Only those who can read it.' })
    place?: MentionPlaceInput | null,
    @Args('audienceId', {
      type: () => UuidScalar,
      nullable: true,
      description: 'Only those who will read what is shared with this Work Group, hub or with all hubs.',
    })
    audienceId?: string | null,
  ): Promise<PersonType[]> {
    return this.search.find(ctx, 'people', { text: query, first, readersOf: { place, audienceId } });
  }

  @Can('session.own')
  @Query(() => [SessionType], { name: 'sessions', description: 'Where the viewer is signed in, last used first.' })
  ownSessions(@Ctx() ctx: RequestContext): Promise<SessionType[]> {
    return this.sessions.list(ctx);
  }

  @Can('profile.own')
  @Mutation(() => PersonType)
  async updateProfile(@Ctx() ctx: RequestContext, @Args('input') input: UpdateProfileInput): Promise<PersonType> {
    await this.profiles.update(ctx, input);
    return this.loader.load(ctx, ctx.me.personId);
  }

  @Can('session.own')
  @Mutation(() => [SessionType], { description: 'Ends one session; answers with those that are left.' })
  async revokeSession(@Ctx() ctx: RequestContext, @Args('input') input: RevokeSessionInput): Promise<SessionType[]> {
    await this.sessions.revoke(ctx, input);
    return this.sessions.list(ctx);
  }

  @Can('session.own')
  @Mutation(() => SignOutEverywhereResult)
  async signOutEverywhere(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SignOutEverywhereInput,
  ): Promise<SignOutEverywhereResult> {
    return { ended: await this.sessions.signOutEverywhere(ctx, input) };
  }

  // Who may read what somebody wrote may know who wrote it. The rest of a profile is for those who may open it.
  @ResolveField(() => String)
  jobTitle(person: PersonType, _args: unknown, { ctx }: GraphqlContext): Promise<string> {
    return this.people.ofProfile(ctx, person, 'jobTitle');
  }

  @ResolveField(() => String, { description: 'What they can offer others.' })
  offers(person: PersonType, _args: unknown, { ctx }: GraphqlContext): Promise<string> {
    return this.people.ofProfile(ctx, person, 'offers');
  }

  @ResolveField(() => String, { description: 'What they look for.' })
  seeks(person: PersonType, _args: unknown, { ctx }: GraphqlContext): Promise<string> {
    return this.people.ofProfile(ctx, person, 'seeks');
  }

  @ResolveField(() => PersonViewerCanType)
  viewerCan(person: PersonType, _args: unknown, { ctx }: GraphqlContext): PersonViewerCanType {
    return { edit: ctx.viewer?.personId === person.id };
  }
}

function standingOf(viewer: Viewer): Standing {
  if (viewer.audienceIds.length > 0) return 'MEMBER';
  if (viewer.departmentIds.length > 0) return 'COLLEAGUE';
  return viewer.national ? 'NATIONAL' : 'NONE';
}

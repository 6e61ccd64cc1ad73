import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Can,
  Ctx,
  invalidInput,
  Public,
  RateLimits,
  RequestContext,
  SearchWords,
  SearchRegistry,
} from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { HubDirectory } from '../hubs/hub.directory';
import { HubType } from '../hubs/graphql/hub.type';
import { SchoolSearch } from './school.search';
import { SchoolType } from './graphql/school.type';

/** A search a letter, for a room of people behind one address; far less than copying the register takes. */
const FIND_RULE = { max: 300, seconds: 60 };
const FIND_MOST = 10;

@Resolver(() => SchoolType)
export class SchoolResolver {
  constructor(
    private readonly schools: SchoolSearch,
    private readonly hubs: HubDirectory,
    private readonly limits: RateLimits,
    private readonly sources: SearchRegistry,
  ) {}

  @Can('school.search')
  @Query(() => [SchoolType], { description: 'Schools with secondary pupils, by name, town, postcode or URN.' })
  async searchSchools(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<SchoolType[]> {
    if (query.length > LIMITS.shortText) throw invalidInput('Search with fewer words.', 'query');
    return this.sources.find(ctx, 'schools', { text: query, first });
  }

  @Public()
  @Query(() => [SchoolType], { description: 'The same for people without an account, a few at a time.' })
  async findSchools(
    @Ctx() ctx: RequestContext,
    @Args('query', SearchWords) query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<SchoolType[]> {
    await this.limits.take('school.find', ctx.address, FIND_RULE, 'You have searched a lot in a short time.');
    if (query.length > LIMITS.shortText) throw invalidInput('Search with fewer words.', 'query');
    if (first < 1 || first > FIND_MOST) throw invalidInput(`Ask for 1 to ${FIND_MOST} at a time.`, 'first');
    return this.schools.search(query, first);
  }

  @ResolveField(() => HubType, {
    nullable: true,
    description: 'The hub that serves the school’s authority; a school may choose another.',
  })
  suggestedHub(school: SchoolType): Promise<HubType | null> {
    return this.hubs.suggestedFor(school.laCode);
  }
}

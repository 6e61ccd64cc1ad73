import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, invalidInput } from '@tessellate/api-kernel';
import { LIMITS } from '@tessellate/contract';
import { suggestedHubId } from '../hubs/hub.data';
import { HubDirectory } from '../hubs/hub.directory';
import { HubType } from '../hubs/graphql/hub.type';
import { SchoolQueries } from './school.queries';
import { SchoolType } from './graphql/school.type';

@Resolver(() => SchoolType)
export class SchoolResolver {
  constructor(
    private readonly schools: SchoolQueries,
    private readonly hubs: HubDirectory,
  ) {}

  @Can('school.search')
  @Query(() => [SchoolType], { description: 'Schools with secondary pupils, by name, town, postcode or URN.' })
  async searchSchools(
    @Args('query') query: string,
    @Args('first', { type: () => Int, defaultValue: 8 }) first: number,
  ): Promise<SchoolType[]> {
    if (query.length > LIMITS.shortText) throw invalidInput('Search with fewer words.', 'query');
    if (first < 1 || first > LIMITS.pageSize) throw invalidInput(`first may be 1 to ${LIMITS.pageSize}.`, 'first');
    return this.schools.search(query, first);
  }

  @ResolveField(() => HubType, {
    nullable: true,
    description: 'The hub that serves the school’s authority; a school may choose another.',
  })
  suggestedHub(@Parent() school: SchoolType): Promise<HubType | null> | null {
    const id = suggestedHubId(school.laCode);
    return id ? this.hubs.byId(id) : null;
  }
}

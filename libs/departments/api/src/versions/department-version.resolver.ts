import { Args, Int, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Can, Ctx, type GraphqlContext, RequestContext, UuidScalar } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentVersionTextType, DepartmentVersionType } from '../profile/graphql/department-version.type';
import { DepartmentVersionQueries } from './department-version.queries';

@Resolver(() => DepartmentVersionType)
export class DepartmentVersionResolver {
  constructor(
    private readonly versions: DepartmentVersionQueries,
    private readonly people: PersonLoader,
  ) {}

  @Can('department.update')
  @Query(() => [DepartmentVersionType], { description: 'For those who write the page, newest first.' })
  departmentVersions(
    @Ctx() ctx: RequestContext,
    @Args('departmentId', { type: () => UuidScalar }) departmentId: string,
  ): Promise<DepartmentVersionType[]> {
    return this.versions.list(ctx, departmentId);
  }

  @Can('department.update')
  @Query(() => DepartmentVersionTextType)
  departmentVersion(
    @Ctx() ctx: RequestContext,
    @Args('departmentId', { type: () => UuidScalar }) departmentId: string,
    @Args('version', { type: () => Int }) version: number,
  ): Promise<DepartmentVersionTextType> {
    return this.versions.text(ctx, departmentId, version);
  }

  @ResolveField(() => PersonType)
  savedBy(version: DepartmentVersionType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, version.savedById);
  }
}

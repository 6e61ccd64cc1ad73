import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, JsonScalar, RequestContext } from '@tessellate/api-kernel';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentMemberType, DepartmentProfileType } from './graphql/department-profile.type';
import { DepartmentProfileQueries } from './department-profile.queries';

@Resolver(() => DepartmentProfileType)
export class DepartmentProfileResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly profiles: DepartmentProfileQueries,
  ) {}

  @ResolveField(() => PersonType)
  updatedBy(@Ctx() ctx: RequestContext, @Parent() profile: DepartmentProfileType): Promise<PersonType> {
    return this.people.load(ctx, profile.updatedById);
  }

  @ResolveField(() => JsonScalar, { nullable: true, description: 'The practice as the editor takes it.' })
  practice(@Ctx() ctx: RequestContext, @Parent() profile: DepartmentProfileType): Promise<unknown> {
    return this.profiles.practiceOf(ctx, profile.departmentId);
  }
}

@Resolver(() => DepartmentMemberType)
export class DepartmentMemberResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person(@Ctx() ctx: RequestContext, @Parent() member: DepartmentMemberType): Promise<PersonType> {
    return this.people.load(ctx, member.personId);
  }
}

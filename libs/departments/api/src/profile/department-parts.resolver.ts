import { ResolveField, Resolver } from '@nestjs/graphql';
import { JsonScalar, type GraphqlContext } from '@tessellate/api-kernel';
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
  updatedBy(profile: DepartmentProfileType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, profile.updatedById);
  }

  @ResolveField(() => JsonScalar, { nullable: true, description: 'The practice as the editor takes it.' })
  practice(profile: DepartmentProfileType, _args: unknown, { ctx }: GraphqlContext): Promise<unknown> {
    return this.profiles.practiceOf(ctx, profile.departmentId);
  }
}

@Resolver(() => DepartmentMemberType)
export class DepartmentMemberResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => PersonType)
  person(member: DepartmentMemberType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, member.personId);
  }
}

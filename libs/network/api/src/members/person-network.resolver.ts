import type { GraphqlContext, RequestContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, PersonVisibility } from '@tessellate/identity-api';
import { DepartmentType } from '../departments/graphql/department.type';
import { DepartmentLoader } from '../departments/department.queries';
import { SchoolType } from '../schools/graphql/school.type';
import { SchoolQueries } from '../schools/school.queries';
import { MembershipLoader } from './membership.loader';

/** Where a person works, for whoever may see the person. */
@Resolver(() => PersonType)
export class PersonNetworkResolver {
  constructor(
    private readonly memberships: MembershipLoader,
    private readonly departments: DepartmentLoader,
    private readonly schools: SchoolQueries,
    private readonly visibility: PersonVisibility,
  ) {}

  @ResolveField(() => DepartmentType, { nullable: true })
  department(person: PersonType, _args: unknown, { ctx }: GraphqlContext): Promise<DepartmentType | null> {
    return this.departmentOf(ctx, person);
  }

  @ResolveField(() => SchoolType, { nullable: true })
  async school(person: PersonType, _args: unknown, { ctx }: GraphqlContext): Promise<SchoolType | null> {
    const department = await this.departmentOf(ctx, person);
    return department ? this.schools.load(ctx, department.schoolUrn) : null;
  }

  private async departmentOf(ctx: RequestContext, person: PersonType): Promise<DepartmentType | null> {
    if (!(await this.visibility.isVisible(ctx, person.id))) return null;
    const place = await this.memberships.placeOf(ctx, person.id);
    return place ? this.departments.load(ctx, place.departmentId) : null;
  }
}

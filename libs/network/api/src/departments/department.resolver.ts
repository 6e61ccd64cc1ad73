import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { SchoolType } from '../schools/graphql/school.type';
import { SchoolQueries } from '../schools/school.queries';
import { DepartmentType } from './graphql/department.type';

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  constructor(private readonly schools: SchoolQueries) {}

  @ResolveField(() => SchoolType)
  async school(department: DepartmentType, _args: unknown, { ctx }: GraphqlContext): Promise<SchoolType | null> {
    return this.schools.load(ctx, department.schoolUrn);
  }
}

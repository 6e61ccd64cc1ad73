import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext } from '@tessellate/api-kernel';
import { SchoolType } from '../schools/graphql/school.type';
import { SchoolQueries } from '../schools/school.queries';
import { DepartmentType } from './graphql/department.type';

@Resolver(() => DepartmentType)
export class DepartmentResolver {
  constructor(private readonly schools: SchoolQueries) {}

  @ResolveField(() => SchoolType)
  async school(@Ctx() ctx: RequestContext, @Parent() department: DepartmentType): Promise<SchoolType | null> {
    return this.schools.load(ctx, department.schoolUrn);
  }
}

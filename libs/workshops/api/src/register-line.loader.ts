import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tessellate/api-kernel';
import { PersonLoader, type PersonType } from '@tessellate/identity-api';
import { DepartmentLoader, SchoolQueries, type SchoolType } from '@tessellate/network-api';

/** Who stands on a line of the register, and for which school. */
@Injectable()
export class RegisterLineLoader {
  constructor(
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
    private readonly schools: SchoolQueries,
  ) {}

  person(ctx: RequestContext, { personId }: { personId: string }): Promise<PersonType> {
    return this.people.load(ctx, personId);
  }

  async school(ctx: RequestContext, line: { departmentId: string | null }): Promise<SchoolType | null> {
    const department = line.departmentId ? await this.departments.load(ctx, line.departmentId) : null;
    return department ? this.schools.load(ctx, department.schoolUrn) : null;
  }
}

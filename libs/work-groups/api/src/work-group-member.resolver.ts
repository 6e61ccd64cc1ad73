import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { PersonLoader, PersonType } from '@tessellate/identity-api';
import { DepartmentLoader, DepartmentType } from '@tessellate/network-api';
import { WorkGroupMemberType } from './graphql/work-group.type';
import { WorkGroupQueries } from './work-group.queries';
import { canRemove } from './work-group.policy';

@Resolver(() => WorkGroupMemberType)
export class WorkGroupMemberResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
    private readonly groups: WorkGroupQueries,
  ) {}

  @ResolveField(() => PersonType)
  person(member: WorkGroupMemberType, _args: unknown, { ctx }: GraphqlContext): Promise<PersonType> {
    return this.people.load(ctx, member.personId);
  }

  @ResolveField(() => DepartmentType, { nullable: true, description: 'The department they take part for.' })
  department(
    member: WorkGroupMemberType,
    _args: unknown,
    { ctx }: GraphqlContext,
  ): Promise<DepartmentType | null> | null {
    return member.departmentId ? this.departments.load(ctx, member.departmentId) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may end this membership.' })
  async viewerCanRemove(member: WorkGroupMemberType, _args: unknown, { ctx }: GraphqlContext): Promise<boolean> {
    const group = await this.groups.load(ctx, member.workGroupId);
    return group !== null && canRemove(ctx.me, group, member);
  }
}

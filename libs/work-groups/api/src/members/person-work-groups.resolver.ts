import type { GraphqlContext } from '@tessellate/api-kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, PersonVisibility } from '@tessellate/identity-api';
import { MembershipLoader } from '@tessellate/network-api';
import { GroupRoleLoader } from './group-role.loader';
import { roleLabels } from './role-labels';

@Resolver(() => PersonType)
export class PersonWorkGroupsResolver {
  constructor(
    private readonly groupRoles: GroupRoleLoader,
    private readonly memberships: MembershipLoader,
    private readonly visibility: PersonVisibility,
  ) {}

  @ResolveField(() => [String], { description: 'What they are in the programme: “Facilitator”, “Alumni”.' })
  async roleLabels(person: PersonType, _args: unknown, { ctx }: GraphqlContext): Promise<string[]> {
    if (person.erased || !(await this.visibility.isVisible(ctx, person.id))) return [];
    const [groupRoles, network] = await Promise.all([
      this.groupRoles.rolesOf(ctx, person.id),
      this.memberships.rolesOf(ctx, person.id),
    ]);
    return roleLabels(groupRoles, network);
  }
}

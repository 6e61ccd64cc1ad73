import { Module } from '@nestjs/common';
import { anyone, PermissionRegistry, ViewerService, declareTargetTypes } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { IdentityApiModule, PasswordRules, PersonVisibility } from '@tessellate/identity-api';
import { DepartmentLoader } from './departments/department.queries';
import { DepartmentResolver } from './departments/department.resolver';
import { HubDirectory } from './hubs/hub.directory';
import { HubResolver } from './hubs/hub.resolver';
import { MembershipLoader } from './members/membership.loader';
import { NetworkAdministration } from './members/network-administration.service';
import { NetworkPersonVisibility } from './members/network.person-visibility';
import { NetworkViewerContributor } from './members/network.viewer-contributor';
import { PersonNetworkResolver } from './members/person-network.resolver';
import { SchoolQueries } from './schools/school.queries';
import { SchoolResolver } from './schools/school.resolver';
import { SchoolSearch } from './schools/school.search';

declareTargetTypes('HUB');

const shared = [DepartmentLoader, HubDirectory, MembershipLoader, NetworkAdministration, SchoolQueries, SchoolSearch];

/** Hubs, schools, departments and who belongs to them. */
@Module({
  imports: [IdentityApiModule],
  providers: [
    ...shared,
    DepartmentResolver,
    HubResolver,
    NetworkPersonVisibility,
    NetworkViewerContributor,
    PersonNetworkResolver,
    SchoolResolver,
  ],
  exports: shared,
})
export class NetworkApiModule {
  constructor(
    permissions: PermissionRegistry,
    viewers: ViewerService,
    contributor: NetworkViewerContributor,
    people: PersonVisibility,
    visibility: NetworkPersonVisibility,
    realtime: Realtime,
    passwords: PasswordRules,
    members: MembershipLoader,
  ) {
    permissions.register({ 'school.search': anyone });
    viewers.register(10, contributor);
    people.register(visibility);
    passwords.register(personId => members.schoolNamesOf(personId));
    // The room of a hub's community: its threads and new strategies are told there.
    realtime.registerRoom({ type: 'HUB', canJoin: async (ctx, id) => ctx.me.hubIds.includes(id) });
  }
}

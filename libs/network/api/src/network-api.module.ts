import { Module } from '@nestjs/common';
import { anyone, declareTargetTypes, Outbox, PermissionRegistry } from '@tessellate/api-kernel';
import { IdentityApiModule } from '@tessellate/identity-api';
import { MailApiModule } from '@tessellate/mail-api';
import { DepartmentLoader } from './departments/department.queries';
import { DepartmentResolver } from './departments/department.resolver';
import { HubClosing } from './hubs/hub-closing.registry';
import { HubManagementService } from './hubs/hub-management.service';
import { HubRecordQueries } from './hubs/hub-record.queries';
import { HubRecordResolver } from './hubs/hub-record.resolver';
import { HubTransferService } from './hubs/hub-transfer.service';
import { HubDirectory } from './hubs/hub.directory';
import { HubResolver } from './hubs/hub.resolver';
import { RoleInvitations } from './invitations/role-invitations.service';
import { HubManagerAppointmentService } from './members/hub-manager-appointment.service';
import { HubManagerResolver, ViewerNationalResolver } from './members/hub-manager.resolver';
import { HubManagers } from './members/hub-managers.service';
import { HubNotices } from './members/hub.notices';
import { MembershipLoader } from './members/membership.loader';
import { NetworkAdministration } from './members/network-administration.service';
import { NetworkFirstSteps } from './members/network.first-steps';
import { NetworkPersonVisibility } from './members/network.person-visibility';
import { nationalCoordinator } from './members/network-roles';
import { NetworkRegistrar } from './members/network.registrar';
import { NetworkViewerContributor } from './members/network.viewer-contributor';
import { PersonNetworkResolver } from './members/person-network.resolver';
import { SchoolQueries } from './schools/school.queries';
import { SchoolResolver } from './schools/school.resolver';
import { SchoolSearch } from './schools/school.search';

declareTargetTypes('HUB');

const shared = [
  DepartmentLoader,
  HubClosing,
  HubDirectory,
  HubManagers,
  HubRecordQueries,
  MembershipLoader,
  NetworkAdministration,
  RoleInvitations,
  SchoolQueries,
  SchoolSearch,
];

/** Hubs, schools, departments and who belongs to them. */
@Module({
  imports: [IdentityApiModule, MailApiModule],
  providers: [
    ...shared,
    DepartmentResolver,
    HubManagementService,
    HubManagerAppointmentService,
    HubManagerResolver,
    HubNotices,
    HubRecordResolver,
    HubResolver,
    HubTransferService,
    NetworkFirstSteps,
    NetworkRegistrar,
    ViewerNationalResolver,
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
    registrar: NetworkRegistrar,
    notices: HubNotices,
    appointments: HubManagerAppointmentService,
    invitations: RoleInvitations,
    outbox: Outbox,
  ) {
    permissions.register({ 'school.search': anyone, 'hub.coordinate': nationalCoordinator });
    registrar.open();
    notices.open();
    appointments.open();
    invitations.listen(outbox);
  }
}

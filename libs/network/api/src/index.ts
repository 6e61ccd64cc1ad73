import { DepartmentMembership } from './departments/department-membership.entity';
import { Department } from './departments/department.entity';
import { HubMembership } from './hubs/hub-membership.entity';
import { Hub } from './hubs/hub.entity';
import { NationalCoordinator } from './members/national-coordinator.entity';
import { HubTransfer } from './hubs/hub-transfer.entity';
import { RoleInvitation } from './invitations/role-invitation.entity';
import { NetworkManagedHubs1796000009100 } from './migrations/network-managed-hubs.migration';
import { NetworkInit1767225600200 } from './migrations/network-init.migration';
import { NetworkSchoolSearch1767225700210 } from './migrations/network-school-search.migration';
import { NetworkSchoolWords1767225700710 } from './migrations/network-school-words.migration';
import { School } from './schools/school.entity';
import { SchoolWord } from './schools/school-word.entity';

export const networkEntities: Function[] = [
  Department,
  DepartmentMembership,
  Hub,
  HubMembership,
  HubTransfer,
  NationalCoordinator,
  RoleInvitation,
  School,
  SchoolWord,
];
export const networkMigrations: Function[] = [
  NetworkInit1767225600200,
  NetworkSchoolSearch1767225700210,
  NetworkSchoolWords1767225700710,
  NetworkManagedHubs1796000009100,
];

export { Department } from './departments/department.entity';
export { DepartmentLoader } from './departments/department.queries';
export { DepartmentType } from './departments/graphql/department.type';
export { authorityNames, findAuthorities, HUBS, hubReferenceId, isAuthority } from './hubs/hub.data';
export { HubClosing } from './hubs/hub-closing.registry';
export { requireOpenHub } from './hubs/require-open-hub';
export { HubTransferService } from './hubs/hub-transfer.service';
export { HubManagers } from './members/hub-managers.service';
export { HubManagerAppointmentService } from './members/hub-manager-appointment.service';
export { HubDirectory } from './hubs/hub.directory';
export { HubRecordQueries } from './hubs/hub-record.queries';
export { HubRecordType } from './hubs/graphql/hub-record.type';
export { HubType } from './hubs/graphql/hub.type';
export { type DepartmentPlace, MembershipLoader, type NetworkRoles } from './members/membership.loader';
export { NetworkAdministration } from './members/network-administration.service';
export { hubManager, nationalCoordinator } from './members/network-roles';
export { type NewRoleInvitation, RoleInvitations } from './invitations/role-invitations.service';
export { NetworkApiModule } from './network-api.module';
export { type SchoolFacts, foldForSearch, isStateFunded, searchTextOf, teachesSecondary } from './schools/school-facts';
export { SchoolQueries } from './schools/school.queries';
export { SchoolSearch } from './schools/school.search';
export { SchoolType } from './schools/graphql/school.type';

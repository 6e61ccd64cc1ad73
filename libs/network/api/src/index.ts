import { DepartmentMembership } from './departments/department-membership.entity';
import { Department } from './departments/department.entity';
import { HubMembership } from './hubs/hub-membership.entity';
import { Hub } from './hubs/hub.entity';
import { NationalCoordinator } from './members/national-coordinator.entity';
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
  NationalCoordinator,
  School,
  SchoolWord,
];
export const networkMigrations: Function[] = [
  NetworkInit1767225600200,
  NetworkSchoolSearch1767225700210,
  NetworkSchoolWords1767225700710,
];

export { Department } from './departments/department.entity';
export { DepartmentLoader } from './departments/department.queries';
export { DepartmentType } from './departments/graphql/department.type';
export { authoritiesOf, findAuthorities, HUBS, hubReferenceId, suggestedHubId } from './hubs/hub.data';
export { HubDirectory } from './hubs/hub.directory';
export { HubType } from './hubs/graphql/hub.type';
export { type DepartmentPlace, MembershipLoader, type NetworkRoles } from './members/membership.loader';
export { NetworkAdministration } from './members/network-administration.service';
export { hubManager } from './members/network-roles';
export { NetworkApiModule } from './network-api.module';
export { type SchoolFacts, foldForSearch, isStateFunded, searchTextOf, teachesSecondary } from './schools/school-facts';
export { SchoolQueries } from './schools/school.queries';
export { SchoolSearch } from './schools/school.search';
export { SchoolType } from './schools/graphql/school.type';

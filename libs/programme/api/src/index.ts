import { Application } from './applications/application.entity';
import { CycleStep } from './cycle/cycle-step.entity';
import { ProgrammeInit1767225600300 } from './migrations/programme-init.migration';
import { ProgrammeApplications1767225700310 } from './migrations/programme-applications.migration';
import { ProgrammePlanning1767225700360 } from './migrations/programme-planning.migration';
import { CycleTemplate } from './planning/cycle-template.entity';
import { AcademicYear } from './projects/academic-year.entity';
import { Project } from './projects/project.entity';
import { WorkGroupMembership } from './work-groups/work-group-membership.entity';
import { WorkGroup } from './work-groups/work-group.entity';

export const programmeEntities: Function[] = [
  AcademicYear,
  Application,
  CycleStep,
  CycleTemplate,
  Project,
  WorkGroup,
  WorkGroupMembership,
];
export const programmeMigrations: Function[] = [
  ProgrammeInit1767225600300,
  ProgrammeApplications1767225700310,
  ProgrammePlanning1767225700360,
];

export { CycleStepType } from './cycle/graphql/cycle-step.type';
export { GroupRoleLoader } from './members/group-role.loader';
export { StepService } from './planning/step.service';
export { type WorkshopDependant, WorkshopDependants } from './planning/workshop-dependants';
export { ProgrammeApiModule } from './programme-api.module';
export { academicYearLabel, academicYearOf, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
export { WorkGroupMemberType, WorkGroupType } from './work-groups/graphql/work-group.type';
export {
  type NewStep,
  type NewWorkGroup,
  ProgrammeAdministration,
} from './work-groups/programme-administration.service';
export { WorkGroupQueries } from './work-groups/work-group.queries';

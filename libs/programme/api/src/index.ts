import { Application } from './applications/application.entity';
import { CycleStep } from './cycle/cycle-step.entity';
import { ProgrammeInit1767225600300 } from './migrations/programme-init.migration';
import { ProgrammeApplications1767225700310 } from './migrations/programme-applications.migration';
import { ProgrammeTasks1767225700390 } from './migrations/programme-tasks.migration';
import { AcademicYear } from './projects/academic-year.entity';
import { Project } from './projects/project.entity';
import { TaskPeer } from './tasks/task-peer.entity';
import { TaskReminder } from './tasks/task-reminder.entity';
import { TaskWorkPart } from './tasks/task-work-part.entity';
import { TaskWorkRevision } from './tasks/task-work-revision.entity';
import { TaskWork } from './tasks/task-work.entity';
import { WorkGroupMembership } from './work-groups/work-group-membership.entity';
import { WorkGroup } from './work-groups/work-group.entity';

export const programmeEntities: Function[] = [
  AcademicYear,
  Application,
  CycleStep,
  Project,
  TaskPeer,
  TaskReminder,
  TaskWork,
  TaskWorkPart,
  TaskWorkRevision,
  WorkGroup,
  WorkGroupMembership,
];
export const programmeMigrations: Function[] = [
  ProgrammeInit1767225600300,
  ProgrammeApplications1767225700310,
  ProgrammeTasks1767225700390,
];

export { CycleStepType } from './cycle/graphql/cycle-step.type';
export { GroupRoleLoader } from './members/group-role.loader';
export { ProgrammeApiModule } from './programme-api.module';
export { academicYearLabel, academicYearOf, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
export { TaskLeadService } from './tasks/task-lead.service';
export { TaskWorkService } from './tasks/task-work.service';
export { WorkGroupMemberType, WorkGroupType } from './work-groups/graphql/work-group.type';
export {
  type NewStep,
  type NewWorkGroup,
  ProgrammeAdministration,
} from './work-groups/programme-administration.service';
export { WorkGroupQueries } from './work-groups/work-group.queries';

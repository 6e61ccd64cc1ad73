import { Application } from './applications/application.entity';
import { CycleStep } from './cycle/cycle-step.entity';
import { ProgrammeInit1767225600300 } from './migrations/programme-init.migration';
import { ProgrammeApplications1767225700310 } from './migrations/programme-applications.migration';
import { AcademicYear } from './projects/academic-year.entity';
import { Project } from './projects/project.entity';
import { WorkGroupMembership } from './work-groups/work-group-membership.entity';
import { WorkGroup } from './work-groups/work-group.entity';
import { ProgrammeWorkshops1767225700380 } from './migrations/programme-workshops.migration';
import { WorkshopAttendance } from './workshops/workshop-attendance.entity';
import { WorkshopCodeAttempt } from './workshops/workshop-code-attempt.entity';
import { WorkshopCode } from './workshops/workshop-code.entity';
import { WorkshopReminder } from './workshops/workshop-reminder.entity';
import { WorkshopRsvp } from './workshops/workshop-rsvp.entity';

export const programmeEntities: Function[] = [
  AcademicYear,
  Application,
  CycleStep,
  Project,
  WorkGroup,
  WorkGroupMembership,
  WorkshopAttendance,
  WorkshopCode,
  WorkshopCodeAttempt,
  WorkshopReminder,
  WorkshopRsvp,
];
export const programmeMigrations: Function[] = [
  ProgrammeInit1767225600300,
  ProgrammeApplications1767225700310,
  ProgrammeWorkshops1767225700380,
];

export { CycleStepType } from './cycle/graphql/cycle-step.type';
export { GroupRoleLoader } from './members/group-role.loader';
export { ProgrammeApiModule } from './programme-api.module';
export { academicYearLabel, academicYearOf, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
export { WorkGroupMemberType, WorkGroupType } from './work-groups/graphql/work-group.type';
export {
  type NewStep,
  type NewWorkGroup,
  ProgrammeAdministration,
} from './work-groups/programme-administration.service';
export { WorkGroupQueries } from './work-groups/work-group.queries';
export { RegisterService } from './workshops/register.service';
export { RsvpService } from './workshops/rsvp.service';
export { WorkshopReminders } from './workshops/workshop.reminders';

import { Application } from './applications/application.entity';
import { ApplicationRefusal } from './applications/application-refusal.entity';
import { CycleStep } from './cycle/cycle-step.entity';
import { ProgrammeInit1767225600300 } from './migrations/programme-init.migration';
import { ProgrammeApplications1767225700310 } from './migrations/programme-applications.migration';
import { ProgrammeCommitment1767225700408 } from './migrations/programme-commitment.migration';
import { ProgrammeDueDates1767225700608 } from './migrations/programme-due-dates.migration';
import { ProgrammeRecruitingNews1767225700708 } from './migrations/programme-recruiting-news.migration';
import { RecruitingNewsRequest } from './recruiting-news/recruiting-news-request.entity';
import { ProgrammeRegister1767225700508 } from './migrations/programme-register.migration';
import { ProgrammePlaces1767225700350 } from './migrations/programme-places.migration';
import { ApplicationHistory } from './places/application-history.entity';
import { ApplicationNote } from './places/application-note.entity';
import { ProgrammeInterest1767225700340 } from './migrations/programme-interest.migration';
import { ProgrammePublic1767225700330 } from './migrations/programme-public.migration';
import { ProgrammeTasks1767225700390 } from './migrations/programme-tasks.migration';
import { CalendarInvitation } from './calendar/calendar-invitation.entity';
import { CalendarPreference } from './calendar/calendar-preference.entity';
import { ProgrammeCalendar1767225700370 } from './migrations/programme-calendar.migration';
import { ProgrammePlanning1767225700360 } from './migrations/programme-planning.migration';
import { CycleTemplate } from './planning/cycle-template.entity';
import { AcademicYear } from './projects/academic-year.entity';
import { Project } from './projects/project.entity';
import { HubPage } from './public/hub-page.entity';
import { ProjectPage } from './public/project-page.entity';
import { Testimonial } from './public/testimonial.entity';
import { TaskPeer } from './tasks/task-peer.entity';
import { TaskReminder } from './tasks/task-reminder.entity';
import { TaskWorkPart } from './tasks/task-work-part.entity';
import { TaskWorkRevision } from './tasks/task-work-revision.entity';
import { TaskWork } from './tasks/task-work.entity';
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
  ApplicationRefusal,
  CycleStep,
  CycleTemplate,
  Project,
  TaskPeer,
  TaskReminder,
  TaskWork,
  TaskWorkPart,
  TaskWorkRevision,
  WorkGroup,
  WorkGroupMembership,
  WorkshopAttendance,
  WorkshopCode,
  WorkshopCodeAttempt,
  WorkshopReminder,
  WorkshopRsvp,
  ApplicationHistory,
  ApplicationNote,
  RecruitingNewsRequest,
  // public pages
  HubPage,
  ProjectPage,
  Testimonial,
  CalendarInvitation,
  CalendarPreference,
];
export const programmeMigrations: Function[] = [
  ProgrammeInit1767225600300,
  ProgrammeApplications1767225700310,
  ProgrammePublic1767225700330,
  ProgrammeInterest1767225700340,
  ProgrammeWorkshops1767225700380,
  ProgrammeCalendar1767225700370,
  ProgrammePlaces1767225700350,
  ProgrammePlanning1767225700360,
  ProgrammeTasks1767225700390,
  ProgrammeCommitment1767225700408,
  ProgrammeRegister1767225700508,
  ProgrammeDueDates1767225700608,
  ProgrammeRecruitingNews1767225700708,
];

export { InvitationService } from './calendar/invitations/invitation.service';
export { CycleStepType } from './cycle/graphql/cycle-step.type';
export { Application } from './applications/application.entity';
export { ApplicationLinks } from './applications/application-links';
export { newReference } from './applications/application-reference';
export { ApplicationService } from './applications/application.service';
export { DecisionsService } from './places/decisions.service';
export { OffersService } from './places/offers.service';
export { RecruitingNews } from './recruiting-news/recruiting-news.service';
export { RecruitingService } from './places/recruiting.service';
export { GroupRoleLoader } from './members/group-role.loader';
export { StepService } from './planning/step.service';
export { type WorkshopDependant, WorkshopDependants } from './planning/workshop-dependants';
export { ProgrammeApiModule } from './programme-api.module';
export { academicYearLabel, academicYearOf, SECONDARY_SUBJECT_LEADERSHIP_ID } from './projects/project.data';
export { TaskLeadService } from './tasks/task-lead.service';
export { TaskWorkService } from './tasks/task-work.service';
export { HubPageService } from './public/hub-page.service';
export { TestimonialService } from './public/testimonial.service';
export { CycleDirectory, type DirectoryStep } from './cycle/cycle.directory';
export { CycleAdministration, type NewStep } from './cycle/cycle-administration.service';
export { CycleStepQueries } from './cycle/cycle-step.queries';
export { WorkGroupDirectory } from './work-groups/work-group.directory';
export { WorkGroupMemberType, WorkGroupType } from './work-groups/graphql/work-group.type';
export { type NewWorkGroup, WorkGroupAdministration } from './work-groups/work-group-administration.service';
export { WorkGroupQueries } from './work-groups/work-group.queries';
export { RegisterService } from './workshops/register.service';
export { RsvpService } from './workshops/rsvp.service';
export { WorkshopReminders } from './workshops/workshop.reminders';

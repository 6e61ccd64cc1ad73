import { CommentsApiModule, commentsEntities, commentsMigrations } from '@tessellate/comments-api';
import { DepartmentsApiModule, departmentsEntities, departmentsMigrations } from '@tessellate/departments-api';
import { DiscussionsApiModule, discussionsEntities, discussionsMigrations } from '@tessellate/discussions-api';
import { IdentityApiModule, identityEntities, identityMigrations } from '@tessellate/identity-api';
import { draftsEntities, draftsMigrations, DraftsApiModule } from '@tessellate/drafts-api';
import { filesEntities, FilesApiModule } from '@tessellate/files-api';
import { kernelEntities, kernelMigrations } from '@tessellate/api-kernel';
import { mailEntities, MailApiModule } from '@tessellate/mail-api';
import { NetworkApiModule, networkEntities, networkMigrations } from '@tessellate/network-api';
import { NotificationsApiModule, notificationsEntities, notificationsMigrations } from '@tessellate/notifications-api';
import { reactionsEntities, ReactionsApiModule } from '@tessellate/reactions-api';
import { schoolTimeEntities } from '@tessellate/school-time-api';
import { PracticeApiModule, practiceEntities, practiceMigrations } from '@tessellate/practice-api';
import { workGroupsEntities, workGroupsMigrations, WorkGroupsApiModule } from '@tessellate/work-groups-api';
import { cycleEntities, cycleMigrations, CycleApiModule } from '@tessellate/cycle-api';
import { recruitingEntities, recruitingMigrations, RecruitingApiModule } from '@tessellate/recruiting-api';
import { workshopsEntities, workshopsMigrations, WorkshopsApiModule } from '@tessellate/workshops-api';
import { tasksEntities, tasksMigrations, TasksApiModule } from '@tessellate/tasks-api';
import { calendarsEntities, calendarsMigrations, CalendarsApiModule } from '@tessellate/calendars-api';
import { publicSiteEntities, publicSiteMigrations, PublicSiteApiModule } from '@tessellate/public-site-api';
import { InsightsApiModule } from '@tessellate/insights-api';

/** The domains that make up this server, lowest tier first. Adding a domain is adding its three lines here. */
export const domainModules = [
  MailApiModule,
  FilesApiModule,
  DraftsApiModule,
  ReactionsApiModule,
  IdentityApiModule,
  NetworkApiModule,
  WorkGroupsApiModule,
  CycleApiModule,
  RecruitingApiModule,
  WorkshopsApiModule,
  TasksApiModule,
  CalendarsApiModule,
  PublicSiteApiModule,
  PracticeApiModule,
  DepartmentsApiModule,
  CommentsApiModule,
  DiscussionsApiModule,
  NotificationsApiModule,
  InsightsApiModule,
];

export const entities: Function[] = [
  ...kernelEntities,
  ...mailEntities,
  ...filesEntities,
  ...draftsEntities,
  ...reactionsEntities,
  ...schoolTimeEntities,
  ...identityEntities,
  ...networkEntities,
  ...workGroupsEntities,
  ...cycleEntities,
  ...recruitingEntities,
  ...workshopsEntities,
  ...tasksEntities,
  ...calendarsEntities,
  ...publicSiteEntities,
  ...practiceEntities,
  ...departmentsEntities,
  ...commentsEntities,
  ...discussionsEntities,
  ...notificationsEntities,
];

export const migrations: Function[] = [
  ...kernelMigrations,
  ...draftsMigrations,
  ...identityMigrations,
  ...networkMigrations,
  ...workGroupsMigrations,
  ...cycleMigrations,
  ...recruitingMigrations,
  ...workshopsMigrations,
  ...tasksMigrations,
  ...calendarsMigrations,
  ...publicSiteMigrations,
  ...practiceMigrations,
  ...departmentsMigrations,
  ...commentsMigrations,
  ...discussionsMigrations,
  ...notificationsMigrations,
];

import { CommentsApiModule, commentsEntities, commentsMigrations } from '@tessellate/comments-api';
import { DepartmentsApiModule, departmentsEntities, departmentsMigrations } from '@tessellate/departments-api';
import { DiscussionsApiModule, discussionsEntities, discussionsMigrations } from '@tessellate/discussions-api';
import { IdentityApiModule, identityEntities, identityMigrations } from '@tessellate/identity-api';
import { kernelEntities, kernelMigrations } from '@tessellate/api-kernel';
import { NetworkApiModule, networkEntities, networkMigrations } from '@tessellate/network-api';
import { NotificationsApiModule, notificationsEntities, notificationsMigrations } from '@tessellate/notifications-api';
import { PracticeApiModule, practiceEntities, practiceMigrations } from '@tessellate/practice-api';
import { ProgrammeApiModule, programmeEntities, programmeMigrations } from '@tessellate/programme-api';

/** The domains that make up this server, lowest tier first. Adding a domain is adding its three lines here. */
export const domainModules = [
  IdentityApiModule,
  NetworkApiModule,
  ProgrammeApiModule,
  PracticeApiModule,
  DepartmentsApiModule,
  CommentsApiModule,
  DiscussionsApiModule,
  NotificationsApiModule,
];

export const entities: Function[] = [
  ...kernelEntities,
  ...identityEntities,
  ...networkEntities,
  ...programmeEntities,
  ...practiceEntities,
  ...departmentsEntities,
  ...commentsEntities,
  ...discussionsEntities,
  ...notificationsEntities,
];

export const migrations: Function[] = [
  ...kernelMigrations,
  ...identityMigrations,
  ...networkMigrations,
  ...programmeMigrations,
  ...practiceMigrations,
  ...departmentsMigrations,
  ...commentsMigrations,
  ...discussionsMigrations,
  ...notificationsMigrations,
];

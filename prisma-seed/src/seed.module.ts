import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  type AppConfig,
  dataSourceOptions,
  kernelEntities,
  KernelModule,
  NO_WRITE_RULES,
} from '@tessellate/api-kernel';
import { RealtimeModule } from '@tessellate/api-realtime';
import { CommentsApiModule, commentsEntities } from '@tessellate/comments-api';
import { DepartmentsApiModule, departmentsEntities } from '@tessellate/departments-api';
import { DraftsApiModule, draftsEntities } from '@tessellate/drafts-api';
import { FilesApiModule, filesEntities } from '@tessellate/files-api';
import { MailApiModule, mailEntities } from '@tessellate/mail-api';
import { ReactionsApiModule, reactionsEntities } from '@tessellate/reactions-api';
import { DiscussionsApiModule, discussionsEntities } from '@tessellate/discussions-api';
import { IdentityApiModule, identityEntities } from '@tessellate/identity-api';
import { NetworkApiModule, networkEntities } from '@tessellate/network-api';
import { NotificationsApiModule, notificationsEntities } from '@tessellate/notifications-api';
import { PracticeApiModule, practiceEntities } from '@tessellate/practice-api';
import { workGroupsEntities, WorkGroupsApiModule } from '@tessellate/work-groups-api';
import { cycleEntities, CycleApiModule } from '@tessellate/cycle-api';
import { recruitingEntities, RecruitingApiModule } from '@tessellate/recruiting-api';
import { workshopsEntities, WorkshopsApiModule } from '@tessellate/workshops-api';
import { tasksEntities, TasksApiModule } from '@tessellate/tasks-api';
import { calendarsEntities, CalendarsApiModule } from '@tessellate/calendars-api';
import { publicSiteEntities, PublicSiteApiModule } from '@tessellate/public-site-api';

const entities = [
  ...kernelEntities,
  ...mailEntities,
  ...filesEntities,
  ...draftsEntities,
  ...reactionsEntities,
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

/** The domains without HTTP: the seed writes through the same services as the server. */
@Module({})
export class SeedModule {
  static forRoot(config: AppConfig): DynamicModule {
    return {
      module: SeedModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: config.databaseUrl, poolSize: 8, entities, migrations: [] }),
          retryAttempts: 1,
        }),
        KernelModule.forRoot(config, NO_WRITE_RULES),
        RealtimeModule,
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
      ],
    };
  }
}

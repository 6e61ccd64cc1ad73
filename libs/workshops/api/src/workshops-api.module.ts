import { Module } from '@nestjs/common';
import { anyone, member, Notices, Outbox, PermissionRegistry, eventSchemas } from '@tessellate/api-kernel';
import { workshopsEvents } from '@tessellate/workshops-contract/events';
import { Realtime } from '@tessellate/api-realtime';
import { MailApiModule } from '@tessellate/mail-api';
import { IdentityApiModule } from '@tessellate/identity-api';
import { hubManager, NetworkApiModule } from '@tessellate/network-api';
import { CycleApiModule, WorkshopDependants } from '@tessellate/cycle-api';
import { SchoolTimeApiModule } from '@tessellate/school-time-api';
import { WorkGroupsApiModule, moderator } from '@tessellate/work-groups-api';
import { AttendService } from './attend.service';
import { CodeAttempts } from './code-attempts.service';
import { DayQueries } from './day/day.queries';
import { DayResolver } from './day/day.resolver';
import { DayService } from './day/day.service';
import { DaysQueries } from './days.queries';
import { FeedbackQueries } from './feedback/feedback.queries';
import { WorkshopFeedbackResolver, WorkshopFeedbackResultsResolver } from './feedback/feedback.resolver';
import { FeedbackService } from './feedback/feedback.service';
import { RegisterLineLoader } from './register-line.loader';
import { AttendanceCorrectionResolver, MemberDaysResolver, RegisterEntryResolver } from './register-line.resolver';
import { RegisterQueries } from './register.queries';
import { RegisterResolver } from './register.resolver';
import { RegisterService } from './register.service';
import { RsvpService } from './rsvp.service';
import { VisitorJobs } from './visitors/visitor.jobs';
import { VisitorLetters } from './visitors/visitor.letters';
import { VisitorQueries } from './visitors/visitor.queries';
import { VisitorResolver } from './visitors/visitor.resolver';
import { VisitorService } from './visitors/visitor.service';
import { WorkshopAnswers } from './workshop-answer.queries';
import { WorkshopNeeds } from './workshop.needs';
import { WorkshopNotices } from './workshop.notices';
import { WorkshopQueries } from './workshop.queries';
import { WorkshopReminders } from './workshop-reminder.jobs';
import { WorkshopResolver } from './workshop.resolver';

const shared = [
  DayService,
  FeedbackService,
  RegisterService,
  RsvpService,
  VisitorService,
  WorkshopAnswers,
  WorkshopReminders,
];

/** The day of a workshop: who comes, the joining link, the register and its code, days so far. */
@Module({
  imports: [
    CycleApiModule,
    IdentityApiModule,
    MailApiModule,
    NetworkApiModule,
    SchoolTimeApiModule,
    WorkGroupsApiModule,
  ],
  providers: [
    eventSchemas(workshopsEvents),
    ...shared,
    AttendanceCorrectionResolver,
    AttendService,
    CodeAttempts,
    DayQueries,
    DayResolver,
    DaysQueries,
    FeedbackQueries,
    MemberDaysResolver,
    RegisterEntryResolver,
    RegisterLineLoader,
    RegisterQueries,
    RegisterResolver,
    VisitorJobs,
    VisitorLetters,
    VisitorQueries,
    VisitorResolver,
    WorkshopFeedbackResolver,
    WorkshopFeedbackResultsResolver,
    WorkshopNeeds,
    WorkshopNotices,
    WorkshopQueries,
    WorkshopResolver,
  ],
  exports: shared,
})
export class WorkshopsApiModule {
  constructor(
    permissions: PermissionRegistry,
    notices: Notices,
    words: WorkshopNotices,
    outbox: Outbox,
    realtime: Realtime,
    dependants: WorkshopDependants,
    answers: WorkshopAnswers,
  ) {
    permissions.register({
      'workshop.read': member,
      'workshop.rsvp': member,
      'workshop.lead': moderator,
      'workshop.invite': hubManager,
      // Somebody whose place has ended gets a clear answer too.
      'workshop.attend': anyone,
    });
    notices.register(...words.kinds());
    dependants.register(answers);
    outbox.on('workshop.changed', change =>
      realtime.emit({ type: 'WORK_GROUP', id: change.workGroupId }, 'workshop.changed', change),
    );
    outbox.on('workshop.dayMoved', change =>
      realtime.emit({ type: 'WORK_GROUP', id: change.workGroupId }, 'workshop.dayMoved', change),
    );
  }
}

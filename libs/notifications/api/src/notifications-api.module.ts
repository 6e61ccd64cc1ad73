import { Module, type OnModuleInit } from '@nestjs/common';
import { anyone, Jobs, PermissionRegistry } from '@tessellate/api-kernel';
import { IdentityApiModule } from '@tessellate/identity-api';
import { SchoolTimeApiModule } from '@tessellate/school-time-api';
import { DeliveryPlanner } from './delivery/delivery-planner.service';
import { MailCollector } from './delivery/mail-collector.service';
import { DeliveryClock } from './delivery/delivery-clock.service';
import { NoticeDelivery } from './delivery/notice-delivery.service';
import { NoticeLetters } from './delivery/notice.letters';
import { NoticeMailer } from './delivery/notice-mailer.service';
import { UnsubscribeLink } from './delivery/unsubscribe-link.service';
import { UnsubscribeController } from './delivery/unsubscribe.controller';
import { FirstStepsResolver } from './first-steps/first-steps.resolver';
import { FirstStepsService } from './first-steps/first-steps.service';
import { HoursFirstSteps } from './first-steps/hours.first-steps';
import { NeedJobs } from './needs/need.jobs';
import { NeedQueries } from './needs/need.queries';
import { NeedResolver } from './needs/need.resolver';
import { NeedService } from './needs/need.service';
import { NoticeResolver } from './notice.resolver';
import { NoticeQueries } from './reading/notice.queries';
import { NoticeReplies } from './reading/notice-replies.service';
import { NoticeService } from './reading/notice.service';
import { NoticeSettingsService } from './settings/settings.service';
import { NoticeEventListener } from './notice-event-listener.service';

/** What people are told of: their list, the badge, and e-mail within the hours they chose. */
@Module({
  imports: [IdentityApiModule, SchoolTimeApiModule],
  providers: [
    DeliveryPlanner,
    MailCollector,
    DeliveryClock,
    FirstStepsResolver,
    FirstStepsService,
    HoursFirstSteps,
    NeedJobs,
    NeedQueries,
    NeedResolver,
    NeedService,
    NoticeDelivery,
    NoticeLetters,
    NoticeMailer,
    NoticeQueries,
    NoticeReplies,
    NoticeResolver,
    NoticeEventListener,
    NoticeService,
    NoticeSettingsService,
    UnsubscribeLink,
  ],
  controllers: [UnsubscribeController],
  exports: [DeliveryClock, MailCollector, NeedService],
})
export class NotificationsApiModule implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly collector: MailCollector,
    private readonly mailer: NoticeMailer,
    permissions: PermissionRegistry,
  ) {
    permissions.register({ 'need.own': anyone, 'notice.own': anyone });
  }

  onModuleInit(): void {
    this.collector.register();
    this.mailer.register(this.jobs);
  }
}

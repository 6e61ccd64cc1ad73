import { NoticeMail } from './delivery/notice-mail.entity';
import { NotificationsFirstSteps1796000008110 } from './migrations/notifications-first-steps.migration';
import { SkippedFirstStep } from './first-steps/skipped-first-step.entity';
import { NotificationsInit1767225700700 } from './migrations/notifications-init.migration';
import { NotificationsPutOffNeeds1796000008100 } from './migrations/notifications-put-off-needs.migration';
import { PutOffNeed } from './needs/put-off-need.entity';
import { StoredNotice } from './reading/notice.entity';
import { NoticePreference } from './settings/notice-preference.entity';
import { NoticeSettings } from './settings/notice-settings.entity';

export const notificationsEntities: Function[] = [
  NoticeMail,
  NoticePreference,
  NoticeSettings,
  PutOffNeed,
  SkippedFirstStep,
  StoredNotice,
];
export const notificationsMigrations: Function[] = [
  NotificationsInit1767225700700,
  NotificationsPutOffNeeds1796000008100,
  NotificationsFirstSteps1796000008110,
];

export { MailCollector } from './delivery/mail-collector.service';
export { NeedService } from './needs/need.service';
export { DeliveryClock } from './delivery/delivery-clock.service';
export { NotificationsApiModule } from './notifications-api.module';

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Jobs, Outbox, Signals } from '@tessellate/api-kernel';
import { NoticeDelivery } from './delivery/notice-delivery.service';
import { NoticeService } from './reading/notice.service';

/** Lists of notices can be built again from the event log. */
const NOTICES = 'notices';
const EXPIRE_JOB = 'notice.expire';
const EVERY_NIGHT = '20 3 * * *';

/** What comes in from other domains, and what goes after a year. */
@Injectable()
export class NoticeEventListener implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly signals: Signals,
    private readonly jobs: Jobs,
    private readonly delivery: NoticeDelivery,
    private readonly service: NoticeService,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.outbox.on('notice.raised', (notice, event) => this.delivery.deliver(notice, event), NOTICES);
    this.outbox.on(
      'notice.seen',
      ({ personId, about }, { at, replayed }) => this.service.seen(personId, about, replayed ? at : null),
      NOTICES,
    );
    this.outbox.on('notice.withdrawn', async ({ personIds }) => personIds.forEach(id => this.service.tell(id)));
    // Whoever lost or gained access may have other notices now, and another count.
    this.signals.on('access', personId => personId && this.service.tellHere(personId));
    this.jobs.every(EXPIRE_JOB, EVERY_NIGHT, () => this.expire());
  }

  private async expire(): Promise<void> {
    await this.database.write(
      'notifications.expire-notices',
      `DELETE FROM notice WHERE at < now() - interval '400 days'`,
    );
    await this.database.write(
      'notifications.expire-mails',
      `DELETE FROM notice_mail WHERE at < now() - interval '400 days'`,
    );
  }
}

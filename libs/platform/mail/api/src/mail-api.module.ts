import { Global, Module } from '@nestjs/common';
import { MailHours } from './mail-hours.service';
import { MailQueue } from './mail.queue';
import { MailService } from './mail.service';

/** Letters: how they look, when they may come, and their way out. Global, as the kernel is. */
@Global()
@Module({ providers: [MailHours, MailQueue, MailService], exports: [MailHours, MailQueue, MailService] })
export class MailApiModule {}

import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { platformEvents } from '@tessellate/contract/events';
import { AccessGuard } from './access/access.guard';
import { anyone, memberOrColleague, PermissionRegistry } from './access/permission.registry';
import { AuditService } from './audit/audit.service';
import { type AppConfig, APP_CONFIG } from './config/config';
import { RequestContextFactory } from './context/request-context.factory';
import { SessionResolverPort } from './context/session-resolver';
import { ViewerService } from './context/viewer.service';
import { Database } from './database/database.service';
import { DraftQuota } from './drafts/draft-quota';
import { DraftResolver } from './drafts/draft.resolver';
import { DraftService } from './drafts/draft.service';
import { EventLog } from './events/event-log.service';
import { EventRegistry, eventSchemas } from './events/event.registry';
import { Outbox } from './events/outbox.service';
import { Signals } from './events/signals.service';
import { AttachmentLoader } from './files/attachment.loader';
import { AttachmentService } from './files/attachment.service';
import { FileController } from './files/file.controller';
import { FileService } from './files/file.service';
import { UnusedFiles } from './files/unused-files.service';
import { FileStore } from './files/file-store';
import { UploadQuota } from './files/upload-quota';
import { PictureConverter } from './files/pictures/picture-converter';
import { HttpErrorFilter } from './http/http-error.filter';
import { Jobs } from './jobs/jobs.service';
import { RateLimits } from './limits/rate-limits.service';
import { WriteRateGuard } from './limits/write-rate.guard';
import { WRITE_RULES, WriteRates, type WriteRules } from './limits/write-rates.service';
import { MailHours } from './mail/mail-hours';
import { MailQueue } from './mail/mail-queue';
import { MailService } from './mail/mail.service';
import { Notices } from './notices/notices.service';
import { CommandExpiry } from './operations/command-expiry.service';
import { CommandService } from './operations/command.service';
import { ReactionLoader } from './reactions/reaction.loader';
import { ReactionResolver } from './reactions/reaction.resolver';
import { ReactionService } from './reactions/reaction.service';
import { Mentions } from './rich-text/mentions.service';
import { RichTextService } from './rich-text/rich-text.service';
import { TargetRegistry } from './targets/target.registry';

const shared = [
  AttachmentLoader,
  AuditService,
  CommandService,
  Database,
  DraftService,
  EventLog,
  EventRegistry,
  FileService,
  Jobs,
  MailHours,
  MailQueue,
  MailService,
  Mentions,
  Notices,
  Outbox,
  PermissionRegistry,
  RateLimits,
  ReactionLoader,
  RequestContextFactory,
  RichTextService,
  SessionResolverPort,
  Signals,
  TargetRegistry,
  ViewerService,
];

/** What every domain stands on. Global: domains import nothing of it but its classes. */
@Global()
@Module({})
export class KernelModule implements OnModuleInit {
  constructor(
    permissions: PermissionRegistry,
    private readonly signals: Signals,
    private readonly viewers: ViewerService,
  ) {
    permissions.register({ 'reaction.set': memberOrColleague, 'draft.own': anyone });
  }

  static forRoot(config: AppConfig, writeRules: WriteRules): DynamicModule {
    return {
      module: KernelModule,
      providers: [
        { provide: APP_CONFIG, useValue: config },
        { provide: WRITE_RULES, useValue: writeRules },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: WriteRateGuard },
        { provide: APP_FILTER, useClass: HttpErrorFilter },
        eventSchemas(platformEvents),
        ReactionResolver,
        AttachmentService,
        DraftQuota,
        DraftResolver,
        FileStore,
        PictureConverter,
        ReactionService,
        CommandExpiry,
        UnusedFiles,
        UploadQuota,
        WriteRates,
        ...shared,
      ],
      controllers: [FileController],
      exports: [APP_CONFIG, ...shared],
    };
  }

  onModuleInit(): void {
    this.signals.on('access', personId => this.viewers.forget(personId ?? undefined));
  }
}

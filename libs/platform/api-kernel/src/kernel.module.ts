import { type DynamicModule, Global, Module, type OnModuleInit } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { platformEvents } from '@tessellate/contract/events';
import { AccessGuard } from './access/access.guard';
import { PermissionRegistry } from './access/permission.registry';
import { AuditService } from './audit/audit.service';
import { type AppConfig, APP_CONFIG } from './config/config';
import { RequestContextFactory } from './context/request-context.factory';
import { SessionResolver } from './context/session-resolver';
import { ViewerService } from './context/viewer.service';
import { Database } from './database/database.service';
import { EventLog } from './events/event-log.service';
import { EventRegistry, eventSchemas } from './events/event.registry';
import { Outbox } from './events/outbox.service';
import { Signals } from './events/signals.service';
import { HttpErrorFilter } from './http/http-error.filter';
import { Jobs } from './jobs/jobs.service';
import { RateLimits } from './limits/rate-limits.service';
import { WriteRateGuard } from './limits/write-rate.guard';
import { WRITE_RULES, WriteRates, type WriteRules } from './limits/write-rates.service';
import { ModerationService } from './moderation/moderation.service';
import { FirstStepsRegistry } from './needs/first-steps.registry';
import { NeedsRegistry } from './needs/needs.registry';
import { Notices } from './notices/notices.service';
import { CommandExpiry } from './operations/command-expiry.service';
import { CommandService } from './operations/command.service';
import { Mentions } from './rich-text/mentions.service';
import { RichTextService } from './rich-text/rich-text.service';
import { SearchRegistry } from './search/search.registry';
import { HeldMessages } from './sendings/held-messages.service';
import { SendingQueries } from './sendings/sending.queries';
import { SendingRegistry } from './sendings/sending.registry';
import { Sendings } from './sendings/sendings.service';
import { TargetRegistry } from './targets/target.registry';

const shared = [
  AuditService,
  CommandService,
  Database,
  EventLog,
  EventRegistry,
  FirstStepsRegistry,
  HeldMessages,
  Jobs,
  Mentions,
  ModerationService,
  NeedsRegistry,
  Notices,
  Outbox,
  PermissionRegistry,
  RateLimits,
  RequestContextFactory,
  RichTextService,
  SearchRegistry,
  SendingQueries,
  SendingRegistry,
  Sendings,
  SessionResolver,
  Signals,
  TargetRegistry,
  ViewerService,
  WriteRates,
];

/** What every domain stands on. Global: domains import nothing of it but its classes. */
@Global()
@Module({})
export class KernelModule implements OnModuleInit {
  constructor(
    private readonly signals: Signals,
    private readonly viewers: ViewerService,
  ) {}

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
        CommandExpiry,
        ...shared,
      ],
      exports: [APP_CONFIG, ...shared],
    };
  }

  onModuleInit(): void {
    this.signals.on('access', personId => this.viewers.forget(personId ?? undefined));
  }
}

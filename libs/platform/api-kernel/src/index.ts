import { AuditEntry } from './audit/audit-entry.entity';
import { LoggedDomainEvent } from './events/event-log.entity';
import { OutboxEvent } from './events/outbox.entity';
import { KernelAttachments1767225700030 } from './migrations/kernel-attachments.migration';
import { KernelInit1767225600000 } from './migrations/kernel-init.migration';
import { KernelAutomaticActs1767225700030 } from './migrations/kernel-automatic-acts.migration';
import { KernelJobs1767225700010 } from './migrations/kernel-jobs.migration';
import { KernelRateLimits1767225700030 } from './migrations/kernel-rate-limits.migration';
import { KernelUnusedFiles1767225700720 } from './migrations/kernel-unused-files.migration';
import { KernelDraftBytes1767225800003 } from './migrations/kernel-draft-bytes.migration';
import { KernelCommandContent1796000007000 } from './migrations/kernel-command-content.migration';
import { KernelEventLog1796000007100 } from './migrations/kernel-event-log.migration';
import { KernelSendings1796000009100 } from './migrations/kernel-sendings.migration';
import { Command } from './operations/command.entity';
import { SendingMessage } from './sendings/sending-message.entity';
import { Sending } from './sendings/sending.entity';

export const kernelEntities: Function[] = [
  AuditEntry,
  Command,
  LoggedDomainEvent,
  OutboxEvent,
  Sending,
  SendingMessage,
];
export const kernelMigrations: Function[] = [
  KernelInit1767225600000,
  KernelJobs1767225700010,
  KernelAutomaticActs1767225700030,
  KernelAttachments1767225700030,
  KernelRateLimits1767225700030,
  KernelUnusedFiles1767225700720,
  KernelDraftBytes1767225800003,
  KernelCommandContent1796000007000,
  KernelEventLog1796000007100,
  KernelSendings1796000009100,
];

export * from './access/access.decorators';
export * from './access/access.guard';
export * from './access/permission.registry';
export * from './audit/audit-entry.entity';
export * from './audit/audit.service';
export * from './config/config';
export * from './context/request-context';
export * from './context/request-context.factory';
export * from './context/session-resolver';
export * from './context/viewer';
export * from './context/viewer.service';
export * from './database/arrange';
export * from './database/by-name';
export * from './database/database.service';
export * from './database/escape-like';
export * from './database/from-json';
export * from './database/transactions';
export * from './errors/app-error';
export * from './errors/loggable';
export * from './errors/out-of-service';
export * from './events/event-log.service';
export * from './events/event.registry';
export * from './events/outbox.service';
export * from './events/signals.service';
export * from './graphql/characters';
export * from './graphql/as-enum';
export * from './graphql/connection.type';
export * from './graphql/date-time.scalar';
export * from './graphql/error-formatter';
export * from './graphql/input.pipe';
export * from './graphql/mutation.input';
export * from './graphql/scalars';
export * from './graphql/text.pipe';
export * from './graphql/text.scalar';
export * from './http/clear-site-data';
export * from './http/is-unchanged';
export * from './http/logged-path';
export * from './http/same-origin';
export * from './http/trusted-proxies';
export * from './jobs/job-handlers';
export * from './jobs/jobs.service';
export * from './kernel.module';
export * from './limits/address-group';
export * from './limits/quotas';
export * from './limits/rate-counter';
export * from './limits/rate-limits.service';
export * from './limits/write-rates.service';
export * from './moderation/moderation.service';
export * from './needs/first-steps.registry';
export * from './needs/needs.registry';
export * from './notices/moderation-notice';
export * from './notices/notices.service';
export * from './operations/command.service';
export * from './operations/merge-changes';
export { type AcceptedDocument, renderInThreads, type TextRules } from './rich-text/accept-document';
export * from './rich-text/mentions.service';
export * from './rich-text/rich-text.service';
export * from './rich-text/within-answer';
export * from './search/search.registry';
export * from './sendings/held-messages.service';
export * from './sendings/sending.queries';
export * from './sendings/sending.registry';
export * from './sendings/sendings.service';
export * from './sendings/without-secrets';
export * from './targets/target.registry';
export * from './targets/target.type';
export * from './workers/fair-queue';

import { MailboxMessage } from './mailbox-message.entity';

/** Its table is older than this library: the kernel's first migration makes it. */
export const mailEntities: Function[] = [MailboxMessage];

export * from './compose-mail';
export type { Letter } from './letter';
export * from './mail-api.module';
export * from './mail-hours.service';
export * from './mail.queue';
export * from './mail.service';
export * from './unsubscribe-token';

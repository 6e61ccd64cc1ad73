export * from './needs';
export * from './sending-hours';

/** How a kind of notice comes by e-mail: soon, in a group with what else there is; once a day; or not at all. */
export const NOTICE_EMAILS = ['SOON', 'DIGEST', 'NEVER'] as const;
export type NoticeEmail = (typeof NOTICE_EMAILS)[number];

/** Where a mail's links lead, and where mail programs send the one click that ends them. */
export const UNSUBSCRIBE_PAGE = '/notices/unsubscribe';
export const UNSUBSCRIBE_PATH = '/api/notices/unsubscribe';

/** What the page behind the link in a mail shows to whoever has the link. */
export interface MailSubscription {
  /** Whether notices still come by e-mail. */
  on: boolean;
}

declare module '@tessellate/contract' {
  interface ServerToClientEvents {
    /** The person's notices are others than before: told to all of their devices, which ask for what they show. */
    'notices.changed': () => void;
    /** The person has put off, dismissed, brought back or answered something that waits for them. */
    'needs.changed': () => void;
  }
}

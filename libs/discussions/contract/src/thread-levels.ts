/** Following: told of new messages. Muted: told only where one is mentioned, and not counted among what is unread. */
export const THREAD_LEVELS = ['FOLLOWING', 'NORMAL', 'MUTED'] as const;
export type ThreadLevel = (typeof THREAD_LEVELS)[number];

export type * from './events';
export type * from './live';
export * from './polls';
export * from './thread-levels';

/** Where a thread lives: in one Work Group, in the community of a hub, or among a few named people. */
export const THREAD_AUDIENCES = ['WORK_GROUP', 'HUB', 'PEOPLE'] as const;
export type ThreadAudience = (typeof THREAD_AUDIENCES)[number];

export const CONVERSATION_LIMITS = {
  /** People in one conversation, with whoever opened it. */
  people: 8,
  /** Conversations that one person opens within a day. */
  perDay: 30,
} as const;

export const DISCUSSION_LIMITS = {
  /** Messages that one question for missed messages answers at most. */
  gap: 100,
  /** Characters of a quoted message that are shown. */
  quote: 180,
  /** Characters of a summary in a facilitator's words. */
  summary: 4_000,
  /** Threads and messages that one person has saved for later. */
  saved: 1_000,
} as const;

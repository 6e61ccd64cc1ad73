import type { EventsOf } from '@tessellate/contract';
import { idSchema, timeSchema } from '@tessellate/contract/events';
import { z } from 'zod';

/** A message as it was stored. */
const messagePosted = z.object({
  threadId: idSchema,
  audienceId: idSchema,
  id: idSchema,
  number: z.int(),
  authorId: idSchema,
  createdAt: timeSchema,
  html: z.string(),
  text: z.string(),
  excerpt: z.string(),
  quote: z.object({ id: idSchema, number: z.int(), authorId: idSchema, excerpt: z.string() }).nullable(),
  mentions: z.array(idSchema),
});

const messageEdited = z.object({
  threadId: idSchema,
  id: idSchema,
  number: z.int(),
  html: z.string(),
  excerpt: z.string(),
  editedAt: timeSchema,
  version: z.int(),
  /** People mentioned now who were not mentioned before. */
  newMentions: z.array(idSchema),
});

const messageRemoved = z.object({
  threadId: idSchema,
  id: idSchema,
  number: z.int(),
  authorId: idSchema,
  removedBy: idSchema,
  removedAt: timeSchema,
  /** Only the author and moderators are told. */
  reason: z.string().nullable(),
});

const messageRestored = z.object({ threadId: idSchema, id: idSchema });

const threadChanged = z.object({
  threadId: idSchema,
  audienceId: idSchema,
  change: z.enum(['created', 'renamed', 'pinned', 'unpinned', 'locked', 'unlocked', 'summarised']),
});

/** Who voted for what is in no event. */
const pollChanged = z.object({ threadId: idSchema, messageId: idSchema });

/** `post_messages()` and `MARK_READ` build theirs in SQL; a test reads what they store through these. */
export const discussionsEvents = {
  'message.posted': messagePosted,
  'message.edited': messageEdited,
  'message.removed': messageRemoved,
  'message.restored': messageRestored,
  'thread.changed': threadChanged,
  'poll.changed': pollChanged,
};

export type MessagePosted = z.infer<typeof messagePosted>;
export type MessageEdited = z.infer<typeof messageEdited>;
export type MessageRemoved = z.infer<typeof messageRemoved>;
export type ThreadChanged = z.infer<typeof threadChanged>;

declare module '@tessellate/contract' {
  interface TargetTypes {
    THREAD: true;
    MESSAGE: true;
  }
  interface DomainEvents extends EventsOf<typeof discussionsEvents> {}
}

import type { EventsOf } from '@tessellate/contract';
import { idSchema, targetTypeSchema } from '@tessellate/contract/events';
import { z } from 'zod';
import { REACTION_KINDS } from './reaction-kinds';

const reactionChanged = z.object({
  targetType: targetTypeSchema,
  targetId: idSchema,
  personId: idSchema,
  kind: z.enum(REACTION_KINDS),
  on: z.boolean(),
  counts: z.array(z.object({ kind: z.enum(REACTION_KINDS), count: z.int() })),
});

export const reactionsEvents = { 'reaction.changed': reactionChanged };

export type ReactionChanged = z.infer<typeof reactionChanged>;

declare module '@tessellate/contract' {
  interface DomainEvents extends EventsOf<typeof reactionsEvents> {}
  interface ServerToClientEvents {
    'reaction.changed': (change: ReactionChanged) => void;
  }
}

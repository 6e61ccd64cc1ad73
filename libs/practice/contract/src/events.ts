import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';
import { REACHES } from './strategy';

const strategyEvent = z.object({ strategyId: idSchema, authorId: idSchema, audienceId: idSchema });
const reach = z.enum(REACHES);

export const practiceEvents = {
  'strategy.published': strategyEvent.extend({ reach }),
  'strategy.edited': strategyEvent,
  'strategy.reach-changed': strategyEvent.extend({ from: reach, to: reach }),
  'strategy.removed': strategyEvent,
  /** Whoever wrote the message that it began as has said whether it may be read further. */
  'strategy.origin-answered': strategyEvent.extend({ byId: idSchema, agreed: z.boolean() }),
};

export type StrategyEvent = z.infer<typeof strategyEvent>;

declare module '@tessellate/contract' {
  interface TargetTypes {
    STRATEGY: true;
  }
  interface DomainEvents extends EventsOf<typeof practiceEvents> {}
  interface ServerToClientEvents {
    /** Something new can be read in an audience the person belongs to. */
    'strategy.published': (told: { strategyId: string; audienceId: string }) => void;
    'strategy.edited': (told: { strategyId: string }) => void;
    'strategy.removed': (told: { strategyId: string }) => void;
  }
}

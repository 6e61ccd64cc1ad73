import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';

export const cycleEvents = {
  /** What members can see of the cycle is different: steps were published, changed, moved, cancelled or put in another order. */
  'cycle.changed': z.object({ workGroupId: idSchema, stepIds: z.array(idSchema), actorId: idSchema }),
};

declare module '@tessellate/contract' {
  interface TargetTypes {
    CYCLE_STEP: true;
  }
  interface DomainEvents extends EventsOf<typeof cycleEvents> {}
  interface ServerToClientEvents {
    /** To the Work Group's room: the cycle looks different now, ask for it anew. */
    'cycle.changed': (change: { workGroupId: string; stepIds: string[] }) => void;
  }
}

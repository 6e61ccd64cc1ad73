import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';

export const workshopsEvents = {
  /** Somebody answered an invitation to a workshop, or the register has a new mark. */
  'workshop.changed': z.object({ workGroupId: idSchema, stepId: idSchema }),
  /** A workshop that is on went on in its agenda, or its projector shows something else. */
  'workshop.dayMoved': z.object({ workGroupId: idSchema, stepId: idSchema }),
};

declare module '@tessellate/contract' {
  interface DomainEvents extends EventsOf<typeof workshopsEvents> {}
  interface ServerToClientEvents {
    /** To the Work Group's room: who comes or came to a workshop looks different now; ask for what you may see. */
    'workshop.changed': (change: { workGroupId: string; stepId: string }) => void;
    /** To the Work Group's room: ask where the workshop stands. */
    'workshop.dayMoved': (change: { workGroupId: string; stepId: string }) => void;
  }
}

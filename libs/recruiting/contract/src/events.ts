import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';

export const recruitingEvents = {
  'application.changed': z.object({ applicationId: idSchema, workGroupId: idSchema }),
  /** A group that took no applications takes them now. */
  'workGroup.recruitingOpened': z.object({ workGroupId: idSchema }),
};

declare module '@tessellate/contract' {
  interface TargetTypes {
    /** What is audited of it; nobody else attaches to it. */
    APPLICATION: true;
  }
  interface DomainEvents extends EventsOf<typeof recruitingEvents> {}
  interface ServerToClientEvents {
    /** Told to the managers of the hub: something of an application is different, ask again. */
    'application.changed': (change: { applicationId: string; workGroupId: string }) => void;
  }
}

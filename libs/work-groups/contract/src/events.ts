import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';
import { MEMBERSHIP_ENDINGS } from './work-group';

export const workGroupsEvents = {
  /** A hub has set up a group. */
  'workGroup.created': z.object({ workGroupId: idSchema }),
  'workGroup.memberRemoved': z.object({
    workGroupId: idSchema,
    personId: idSchema,
    ending: z.enum(MEMBERSHIP_ENDINGS),
    actorId: idSchema,
    reason: z.string(),
  }),
  /** Somebody got a place; their membership began with it. */
  'workGroup.memberAdded': z.object({ workGroupId: idSchema, personId: idSchema }),
};

declare module '@tessellate/contract' {
  interface TargetTypes {
    WORK_GROUP: true;
    PROJECT: true;
  }
  interface DomainEvents extends EventsOf<typeof workGroupsEvents> {}
}

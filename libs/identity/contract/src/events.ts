import type { EventsOf } from '@tessellate/contract';
import { idSchema } from '@tessellate/contract/events';
import { z } from 'zod';

export const identityEvents = {
  'profile.updated': z.object({ personId: idSchema }),
  /** Somebody has proved that the e-mail address of their account is theirs. */
  'account.verified': z.object({ personId: idSchema }),
};

declare module '@tessellate/contract' {
  interface TargetTypes {
    PERSON: true;
  }
  interface DomainEvents extends EventsOf<typeof identityEvents> {}
}

import type { MembershipEnding } from './work-group';

declare module '@tessellate/contract' {
  interface DomainEvents {
    'workGroup.memberRemoved': {
      workGroupId: string;
      personId: string;
      ending: MembershipEnding;
      actorId: string;
      reason: string;
    };
    /** Somebody got a place; their membership began with it. */
    'workGroup.memberAdded': { workGroupId: string; personId: string };
  }
}

declare module '@tessellate/contract' {
  interface DomainEvents {
    'workGroup.memberRemoved': { workGroupId: string; personId: string; actorId: string; reason: string };
    /** Somebody got a place; their membership began with it. */
    'workGroup.memberAdded': { workGroupId: string; personId: string };
  }
}

export {};

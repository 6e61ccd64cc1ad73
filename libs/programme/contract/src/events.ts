declare module '@tessellate/contract' {
  interface DomainEvents {
    'workGroup.memberRemoved': { workGroupId: string; personId: string; actorId: string; reason: string };
  }
}

export {};

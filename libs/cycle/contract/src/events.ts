declare module '@tessellate/contract' {
  interface DomainEvents {
    /** What members can see of the cycle is different: steps were published, changed, moved, cancelled or put in another order. */
    'cycle.changed': { workGroupId: string; stepIds: string[]; actorId: string };
  }
  interface ServerToClientEvents {
    /** To the Work Group's room: the cycle looks different now, ask for it anew. */
    'cycle.changed': (change: { workGroupId: string; stepIds: string[] }) => void;
  }
}

export {};

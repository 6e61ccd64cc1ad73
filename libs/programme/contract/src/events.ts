declare module '@tessellate/contract' {
  interface DomainEvents {
    'workGroup.memberRemoved': { workGroupId: string; personId: string; actorId: string; reason: string };
    /** Somebody got a place; their membership began with it. */
    'workGroup.memberAdded': { workGroupId: string; personId: string };
    /** What members can see of the cycle is different: steps were published, changed, moved, cancelled or put in another order. */
    'cycle.changed': { workGroupId: string; stepIds: string[]; actorId: string };
    'application.changed': { applicationId: string; workGroupId: string };
    /** A group that took no registrations takes them now. */
    'workGroup.recruitingOpened': { workGroupId: string };
    /** Somebody answered an invitation to a workshop, or the register has a new mark. */
    'workshop.changed': { workGroupId: string; stepId: string };
  }
  interface ServerToClientEvents {
    /** To the Work Group's room: who comes or came to a workshop looks different now; ask for what you may see. */
    'workshop.changed': (change: { workGroupId: string; stepId: string }) => void;
  }
  interface ServerToClientEvents {
    /** To the Work Group's room: the cycle looks different now, ask for it anew. */
    'cycle.changed': (change: { workGroupId: string; stepIds: string[] }) => void;
  }
}

export {};

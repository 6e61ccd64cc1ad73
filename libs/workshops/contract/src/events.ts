declare module '@tessellate/contract' {
  interface DomainEvents {
    /** Somebody answered an invitation to a workshop, or the register has a new mark. */
    'workshop.changed': { workGroupId: string; stepId: string };
  }
  interface ServerToClientEvents {
    /** To the Work Group's room: who comes or came to a workshop looks different now; ask for what you may see. */
    'workshop.changed': (change: { workGroupId: string; stepId: string }) => void;
  }
}

export {};

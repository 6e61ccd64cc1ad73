declare module '@tessellate/contract' {
  interface DomainEvents {
    'application.changed': { applicationId: string; workGroupId: string };
    /** A group that took no registrations takes them now. */
    'workGroup.recruitingOpened': { workGroupId: string };
  }
  interface ServerToClientEvents {
    /** Told to the managers of the hub: something of a registration is different, ask again. */
    'application.changed': (change: { applicationId: string; workGroupId: string }) => void;
  }
}

export {};

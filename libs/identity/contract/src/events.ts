declare module '@tessellate/contract' {
  interface DomainEvents {
    'profile.updated': { personId: string };
  }
}

export {};

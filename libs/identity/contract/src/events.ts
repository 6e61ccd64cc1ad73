declare module '@tessellate/contract' {
  interface DomainEvents {
    'profile.updated': { personId: string };
    /** Somebody has proved that the e-mail address of their account is theirs. */
    'account.verified': { personId: string };
  }
}

export {};

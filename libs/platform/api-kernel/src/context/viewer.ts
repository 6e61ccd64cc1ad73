/**
 * What a signed-in person may reach, filled by the domains that own the memberships (see `ViewerContributor`), cached per
 * person and dropped the moment a membership changes. Each domain adds its own by declaration merging:
 * `declare module '@tessellate/api-kernel' { interface ViewerScopes { clubIds: string[] } }`.
 */
export interface ViewerScopes {
  /** Belongs to something that no audience shares, such as the colleagues of one place. */
  belongs: boolean;
  /** Has an office without belonging anywhere: somebody known, where limits are drawn. */
  holdsOffice: boolean;
}

/** The signed-in person of one request, socket or job. */
export interface Viewer extends ViewerScopes {
  personId: string;
  sessionId: string;
  /** Every audience id whose shared content the person may read, and everybody's for whoever has one of them. */
  audienceIds: string[];
}

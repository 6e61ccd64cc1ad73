/**
 * What a signed-in person may reach. Arrays hold uuids. Filled by the domains that own the memberships
 * (see `ViewerContributor`), cached per person and dropped the moment a membership changes.
 */
export interface ViewerScopes {
  /** Work Groups the person belongs to, leads, or whose hub they manage. */
  workGroupIds: string[];
  /** Work Groups the person leads (facilitator) or whose hub they manage. */
  ledWorkGroupIds: string[];
  /** Work Groups the person takes part in this year (participant or facilitator), without those they only manage. */
  ownWorkGroupIds: string[];
  /** Hub communities the person belongs to: through a Work Group, as alumni or as manager. */
  hubIds: string[];
  managedHubIds: string[];
  /** Hubs whose community threads the person may moderate: managed, or where they lead a Work Group. */
  moderatedHubIds: string[];
  /** Departments the person belongs to (head or colleague). */
  departmentIds: string[];
  /** Departments whose practice the person may read: their own, and those of their Work Groups. */
  visibleDepartmentIds: string[];
  /** National coordinator. */
  national: boolean;
}

/** The signed-in person of one request, socket or job. */
export interface Viewer extends ViewerScopes {
  personId: string;
  sessionId: string;
  /** Every audience id whose shared content the person may read: Work Groups, hubs, and all hubs for members. */
  audienceIds: string[];
}

export const emptyScopes = (): ViewerScopes => ({
  workGroupIds: [],
  ledWorkGroupIds: [],
  ownWorkGroupIds: [],
  hubIds: [],
  managedHubIds: [],
  moderatedHubIds: [],
  departmentIds: [],
  visibleDepartmentIds: [],
  national: false,
});

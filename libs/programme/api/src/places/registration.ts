import type { ApplicantRole, ApplicationState } from '@tessellate/programme-contract';

/** A group whose row is locked: until the transaction ends, nobody else gives out its places. */
export interface LockedGroup {
  id: string;
  hubId: string;
  title: string;
  reference: string;
  capacity: number;
  offerDays: number;
  /** When signed links end: with the academic year. */
  linksEnd: Date;
  /** The first workshop has begun, or the year is over: places that are freed now stay free. */
  started: boolean;
}

/** What letters and decisions need of a registration. */
export interface Registration {
  id: string;
  workGroupId: string;
  reference: string;
  state: ApplicationState;
  name: string;
  email: string;
  role: ApplicantRole;
  roleText: string | null;
  schoolUrn: number;
  offerExpiresAt: Date | null;
  personId: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  version: number;
}

export const REGISTRATION = `id, work_group_id AS "workGroupId", reference, state, name, email, role, role_text AS "roleText",
  school_urn AS "schoolUrn", offer_expires_at AS "offerExpiresAt", person_id AS "personId", decided_at AS "decidedAt",
  decided_by AS "decidedBy", version`;

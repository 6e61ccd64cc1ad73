import {
  type ApplicantRole,
  type ApplicationState,
  commitmentNeeded,
  type CommitmentRule,
  type Ending,
} from '@tessellate/recruiting-contract';

/** A group whose row is locked: until the transaction ends, nobody else gives out its places. */
export interface LockedGroup {
  id: string;
  hubId: string;
  title: string;
  reference: string;
  capacity: number;
  offerDays: number;
  commitmentRequired: CommitmentRule;
  /** When signed links end: with the academic year. */
  linksEnd: Date;
  /** The first workshop has begun, or the year is over: places that are freed now stay free. */
  started: boolean;
}

/** Of a group `g` and its academic year `y`: the first workshop has begun, or the year is over. */
export const STARTED = `((now() AT TIME ZONE 'Europe/London')::date > y.ends_on OR EXISTS (
  SELECT 1 FROM cycle_step s WHERE s.work_group_id = g.id AND s.kind = 'WORKSHOP' AND s.published_at IS NOT NULL
    AND s.cancelled_at IS NULL AND s.starts_at <= now()))`;

/** What letters and decisions need of an application. */
export interface PlaceApplication {
  id: string;
  workGroupId: string;
  reference: string;
  state: ApplicationState;
  ending: Ending | null;
  name: string;
  email: string;
  role: ApplicantRole;
  roleText: string | null;
  schoolUrn: number;
  offerExpiresAt: Date | null;
  personId: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  /** The headteacher has committed the school, or a manager has waived that. */
  committed: boolean;
  version: number;
}

export const PLACE_APPLICATION = `id, work_group_id AS "workGroupId", reference, state, ending, name, email, role, role_text AS "roleText",
  school_urn AS "schoolUrn", offer_expires_at AS "offerExpiresAt", person_id AS "personId", decided_at AS "decidedAt",
  decided_by AS "decidedBy", (committed_at IS NOT NULL OR commitment_waived_at IS NOT NULL) AS committed, version`;

/** Whether the project’s rule keeps this application from a place until the headteacher answers. */
export const awaitsHeadteacher = (group: LockedGroup, { committed }: Pick<PlaceApplication, 'committed'>): boolean =>
  !committed && commitmentNeeded(group.commitmentRequired, group.started);

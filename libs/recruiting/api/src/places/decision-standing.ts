import type { ApplicationState } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';

/** How an application stands: all that a decision changes of it. Times as the database writes them, to the microsecond. */
export interface Standing {
  id: string;
  state: ApplicationState;
  version: number;
  personId: string | null;
  waitlistedAt: string | null;
  offerExpiresAt: string | null;
  decidedAt: string | null;
  decidedBy: string | null;
  decisionReason: string | null;
  waivedAt: string | null;
  waivedBy: string | null;
  waiver: string | null;
}

/** How it stood, and the version that the decision left. */
export interface Earlier extends Standing {
  left: number;
}

export const standings = (tx: EntityManager, workGroupId: string): Promise<Standing[]> =>
  tx.query(
    `SELECT id, state, version, person_id AS "personId", waitlisted_at::text AS "waitlistedAt",
       offer_expires_at::text AS "offerExpiresAt", decided_at::text AS "decidedAt", decided_by AS "decidedBy",
       decision_reason AS "decisionReason", commitment_waived_at::text AS "waivedAt", commitment_waived_by AS "waivedBy",
       commitment_waiver AS waiver
     FROM application WHERE work_group_id = $1`,
    [workGroupId],
  );

/** Those that have moved, also who was offered what others freed. */
export function changedSince(before: Standing[], now: Standing[]): Earlier[] {
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  return before.flatMap(standing => {
    const left = versions.get(standing.id) ?? standing.version;
    return left === standing.version ? [] : [{ ...standing, left }];
  });
}

/** Puts back what the move itself does not. */
export const restoreStanding = (tx: EntityManager, before: Standing): Promise<unknown> =>
  tx.query(
    `UPDATE application SET person_id = $2, waitlisted_at = $3::timestamptz, decided_at = $4::timestamptz, decided_by = $5,
       decision_reason = $6, commitment_waived_at = $7::timestamptz, commitment_waived_by = $8, commitment_waiver = $9
     WHERE id = $1`,
    [
      ...[before.id, before.personId, before.waitlistedAt, before.decidedAt, before.decidedBy, before.decisionReason],
      ...[before.waivedAt, before.waivedBy, before.waiver],
    ],
  );

import { AppError } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';

/**
 * How the applications of one group stand as far as those concerned have been told: while a decision waits to be sent, as they
 * stood before it. What has happened since by somebody else’s act, such as a withdrawal, is theirs already. `$1` is one of the group.
 */
export const TOLD = `told AS (
  SELECT o.id, was IS NOT NULL AS held, coalesce(was->>'state', o.state) AS state,
    CASE WHEN was IS NULL THEN o.waitlisted_at ELSE (was->>'waitlistedAt')::timestamptz END AS waitlisted_at,
    CASE WHEN was IS NULL THEN o.offer_expires_at ELSE (was->>'offerExpiresAt')::timestamptz END AS offer_expires_at,
    CASE WHEN was IS NULL THEN o.decision_reason ELSE was->>'decisionReason' END AS reason,
    CASE WHEN was IS NULL THEN o.commitment_waived_at ELSE (was->>'waivedAt')::timestamptz END AS waived_at
  FROM application o LEFT JOIN LATERAL (
    SELECT e.was FROM sending s CROSS JOIN LATERAL jsonb_array_elements(coalesce(s.undo->'earlier', s.undo)) AS e(was)
    WHERE s.about_id = o.work_group_id AND s.kind IN ('applications.decided', 'application.movedHub')
      AND s.sent_at IS NULL AND s.recalled_at IS NULL AND e.was->>'id' = o.id::text
      AND NOT EXISTS (SELECT 1 FROM application_history h WHERE h.application_id = o.id AND h.at > s.made_at
        AND NOT EXISTS (SELECT 1 FROM sending later WHERE later.about_id = o.work_group_id AND later.made_at = h.at
          AND later.sent_at IS NULL AND later.recalled_at IS NULL))
    ORDER BY s.made_at LIMIT 1) held ON true
  WHERE o.work_group_id = (SELECT work_group_id FROM application WHERE id = $1))`;

/**
 * Before an act of the applicant on what has ended: with a decision that still waits, “your hub has decided” would give it away
 * ahead of its letter. Once that has gone, or the decision is taken back, they can act on what they read.
 * @throws AppError LOCKED
 */
export async function requireTold(tx: EntityManager, applicationId: string): Promise<void> {
  const [row]: { held: boolean }[] = await tx.query(`WITH ${TOLD} SELECT held FROM told WHERE id = $1`, [
    applicationId,
  ]);
  if (!row?.held) return;
  throw new AppError(
    'LOCKED',
    'Your hub is working on your application at the moment, so it cannot be changed. Come back to this page in a quarter of an hour.',
    { reason: 'DECIDING' },
  );
}

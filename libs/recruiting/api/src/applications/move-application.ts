import { AppError } from '@tessellate/api-kernel';
import { APPLICATION_MOVES, type ApplicationMoveName, ENDINGS } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';

export interface MoveDetails {
  /** When an offer ends. */
  offerExpiresAt?: Date;
  /** Whoever decided and why; nobody when the applicant or the clock did. Left out where it is with the application already. */
  decided?: { by: string | null; reason: string | null };
}

/**
 * The only statement that changes where an application stands. The caller has locked the group's places (`lockPlaces`) and then it.
 * @throws AppError CONFLICT from a state that the move does not start from
 */
export async function moveApplication(
  tx: EntityManager,
  id: string,
  move: ApplicationMoveName,
  { offerExpiresAt, decided }: MoveDetails = {},
): Promise<void> {
  const { from, to } = APPLICATION_MOVES[move];
  const ending = ENDINGS.find(each => each === move) ?? null;
  const moved: unknown[] = await tx.query(
    // Not now(): several that are put on the list by one act keep the order in which they registered.
    `WITH moved AS (UPDATE application SET state = $2, ending = $3, version = version + 1, offer_expires_at = $4,
       waitlisted_at = CASE WHEN $2 = 'WAITLISTED' THEN clock_timestamp() WHEN $3::text IS NULL THEN waitlisted_at END,
       decided_at = CASE WHEN $5 THEN now() ELSE decided_at END,
       decided_by = CASE WHEN $5 THEN $6::uuid ELSE decided_by END,
       decision_reason = CASE WHEN $5 THEN $7::text ELSE decision_reason END
     WHERE id = $1 AND state = ANY($8::text[]) RETURNING 1) SELECT 1 FROM moved`,
    [id, to, ending, offerExpiresAt ?? null, decided !== undefined, decided?.by ?? null, decided?.reason ?? null, from],
  );
  if (moved.length === 0) {
    throw new AppError(
      'CONFLICT',
      'This application has changed in the meantime. Reload the page and look at it again.',
    );
  }
}

import { AppError } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';

/**
 * Whoever leads a group goes only when somebody else leads it, or nobody takes part in it. Who `stays` takes part from then on. The
 * group is locked until the caller's transaction ends, so that two who lead it cannot both go at once.
 * @throws AppError CONFLICT for the only one who leads people
 */
export async function requireSuccessor(
  tx: EntityManager,
  { workGroupId, personId, stays }: { workGroupId: string; personId: string; stays: boolean },
): Promise<void> {
  await tx.query('SELECT 1 FROM work_group WHERE id = $1 FOR NO KEY UPDATE', [workGroupId]);
  const [left]: { facilitators: number; participants: number }[] = await tx.query(
    `SELECT count(*) FILTER (WHERE m.role = 'FACILITATOR')::int AS facilitators,
       count(*) FILTER (WHERE m.role = 'PARTICIPANT')::int AS participants
     FROM work_group_membership m JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
     WHERE m.work_group_id = $1 AND m.person_id <> $2 AND m.until IS NULL`,
    [workGroupId, personId],
  );
  if (!left || left.facilitators > 0 || (left.participants === 0 && !stays)) return;
  throw new AppError(
    'CONFLICT',
    'Nobody would lead this group. Appoint somebody else first, or yourself; then this can be done.',
  );
}

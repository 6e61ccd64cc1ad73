import { AppError, notFound } from '@tessellate/api-kernel';
import type { EntityManager } from 'typeorm';

/**
 * For what only an open hub can have: it stays open until the caller's transaction ends.
 * @throws AppError CONFLICT for a hub that is closed
 */
export async function requireOpenHub(tx: EntityManager, hubId: string): Promise<void> {
  const [hub]: { name: string; closedAt: Date | null }[] = await tx.query(
    'SELECT name, closed_at AS "closedAt" FROM hub WHERE id = $1 FOR SHARE',
    [hubId],
  );
  if (!hub) throw notFound('This hub');
  if (!hub.closedAt) return;
  throw new AppError('CONFLICT', `${hub.name} is closed. Ask the national coordinator to open it again.`);
}

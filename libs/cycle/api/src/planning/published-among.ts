import type { EntityManager } from 'typeorm';

/** Of these groups, those whose members have been shown a step: they keep the version of their project. */
export async function publishedAmong(tx: EntityManager, workGroupIds: string[]): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT work_group_id AS id FROM cycle_step
     WHERE work_group_id = ANY($1::uuid[]) AND published_at IS NOT NULL`,
    [workGroupIds],
  );
  return rows.map(({ id }) => id);
}

import type { EntityManager } from 'typeorm';

/** A project that begins with another's words begins with its templates too. */
export async function copyTemplates(tx: EntityManager, fromProjectId: string, toProjectId: string): Promise<void> {
  await tx.query(
    `INSERT INTO cycle_template (id, project_id, name, steps)
     SELECT gen_random_uuid(), $2::uuid, name, steps FROM cycle_template WHERE project_id = $1`,
    [fromProjectId, toProjectId],
  );
}

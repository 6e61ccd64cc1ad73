import { type AuditEntry, notFound, type RequestContext } from '@tessellate/api-kernel';
import type { ProjectContent } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';

export interface LockedProject {
  id: string;
  closedAt: Date | null;
  /** Of the published version; null for none. */
  number: number | null;
  name: string | null;
  publishedBy: string | null;
  draft: ProjectContent | null;
  draftVersion: number | null;
  draftBy: string | null;
}

/** Codes and names are given one after the other, so that no two projects get the same. */
export const lockProjects = (tx: EntityManager): Promise<unknown> =>
  tx.query("SELECT pg_advisory_xact_lock(hashtextextended('projects', 0))");

/** A project that nobody else changes until the transaction ends. @throws AppError NOT_FOUND */
export async function lockProject(tx: EntityManager, id: string): Promise<LockedProject> {
  await tx.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [id]);
  // Read after the lock: what was there before it may have been published meanwhile.
  const [project]: LockedProject[] = await tx.query(
    `SELECT p.id, p.closed_at AS "closedAt", v.number, v.name, v.published_by AS "publishedBy", d.content AS draft,
       d.version AS "draftVersion", d.updated_by AS "draftBy"
     FROM project p LEFT JOIN project_version v ON v.id = p.version_id LEFT JOIN project_draft d ON d.project_id = p.id
     WHERE p.id = $1`,
    [id],
  );
  if (!project) throw notFound('This project');
  return project;
}

export const PROJECT_CONTENT = `
  SELECT v.name, v.summary, v.days::float8 AS days, v.role_names AS "roleNames", v.commitment_required AS "commitmentRequired",
    v.eligibility FROM project p JOIN project_version v ON v.id = p.version_id WHERE p.id = $1`;

/** For the log: a project is its own audience, since every coordinator looks after all of them. */
export const projectEntry = (
  ctx: RequestContext,
  { id, action, reason }: { id: string; action: string; reason: string },
): Omit<AuditEntry, 'id' | 'at'> => ({
  ...{ actorId: ctx.me.personId, action, targetType: 'PROJECT', targetId: id, subjectId: null, audienceId: id, reason },
});

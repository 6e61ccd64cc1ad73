import { ENDED_STATES } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';

/** What the first hub erases of an application that has moved, kept with the sending until it goes out. */
export interface Erased {
  id: string;
  email: string;
  roleText: string | null;
  hopes: string;
  accessNeeds: string;
  headteacherName: string;
  headteacherEmail: string;
  notes: { id: string; author_id: string; text: string; at: string }[];
}

/** The hub of a group that takes applications now; nothing of any other. */
export async function recruitingHub(
  tx: EntityManager,
  groupId: string,
): Promise<{ hubId: string; hub: string } | null> {
  const rows: { hubId: string; hub: string }[] = await tx.query(
    `SELECT g.hub_id AS "hubId", h.name AS hub FROM work_group g JOIN hub h ON h.id = g.hub_id
     WHERE g.id = $1 AND g.recruiting_until > now()`,
    [groupId],
  );
  return rows[0] ?? null;
}

export async function isRegistered(tx: EntityManager, groupId: string, email: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    'SELECT 1 FROM application WHERE work_group_id = $1 AND email = $2 AND NOT state = ANY($3::text[])',
    [groupId, email, ENDED_STATES],
  );
  return rows.length > 0;
}

/** The headteacher’s answer goes along within a project; the answers for the hub always do. */
export const copyApplication = (
  tx: EntityManager,
  { id, newId, groupId, reference }: { id: string; newId: string; groupId: string; reference: string },
): Promise<unknown> =>
  tx.query(
    `INSERT INTO application (id, reference, work_group_id, state, name, email, role, role_text, school_urn, involvement, hopes,
       access_needs, headteacher_name, headteacher_email, committed_at, submitted_at, project_version_id)
     SELECT $2, $3, $4, 'AWAITING_HUB', a.name, a.email, a.role, a.role_text, a.school_urn, a.involvement, a.hopes,
       a.access_needs, a.headteacher_name, a.headteacher_email,
       CASE WHEN g.project_id = target.project_id THEN a.committed_at END, a.submitted_at, target.project_version_id
     FROM application a JOIN work_group g ON g.id = a.work_group_id JOIN work_group target ON target.id = $4 WHERE a.id = $1`,
    [id, newId, reference, groupId],
  );

/** Leaves the first hub the name, the school and what became of it. */
export async function eraseAnswers(tx: EntityManager, id: string): Promise<Erased> {
  const rows: Erased[] = await tx.query(
    `SELECT a.id, a.email, a.role_text AS "roleText", a.hopes, a.access_needs AS "accessNeeds",
       a.headteacher_name AS "headteacherName", a.headteacher_email AS "headteacherEmail",
       coalesce((SELECT json_agg(json_build_object('id', n.id, 'author_id', n.author_id, 'text', n.text, 'at', n.at))
         FROM application_note n WHERE n.application_id = a.id), '[]'::json) AS notes
     FROM application a WHERE a.id = $1`,
    [id],
  );
  const [erased] = rows;
  if (!erased) throw new Error(`There is no application ${id}`);
  await tx.query('DELETE FROM application_note WHERE application_id = $1', [id]);
  await tx.query(
    `UPDATE application SET email = '', role_text = NULL, hopes = '', access_needs = '', headteacher_name = '',
       headteacher_email = '' WHERE id = $1`,
    [id],
  );
  return erased;
}

export async function putBackAnswers(tx: EntityManager, erased: Erased): Promise<void> {
  await tx.query(
    `UPDATE application SET email = $2, role_text = $3, hopes = $4, access_needs = $5, headteacher_name = $6,
       headteacher_email = $7 WHERE id = $1`,
    [
      ...[erased.id, erased.email, erased.roleText, erased.hopes, erased.accessNeeds],
      ...[erased.headteacherName, erased.headteacherEmail],
    ],
  );
  await tx.query(
    `INSERT INTO application_note (id, application_id, author_id, text, at) SELECT n.id, $1, n.author_id, n.text, n.at
     FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, author_id uuid, text text, at timestamptz)`,
    [erased.id, JSON.stringify(erased.notes)],
  );
}

/** Takes the copy away again. @returns whether nobody had touched it */
export async function removeCopy(tx: EntityManager, id: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `WITH gone AS (DELETE FROM application WHERE id = $1 AND version = 1 AND state = 'AWAITING_HUB' RETURNING 1) SELECT 1 FROM gone`,
    [id],
  );
  return rows.length > 0;
}

import type { ApplicationState, CommitmentRule } from '@tessellate/recruiting-contract';
import type { EntityManager } from 'typeorm';
import type { LetterFacts } from './application-mails';

/** One application with what its letters and pages say of its group. */
export interface ApplicationRow extends LetterFacts {
  id: string;
  workGroupId: string;
  hubId: string;
  state: ApplicationState;
  personId: string | null;
  groupReference: string;
  groupTitle: string;
  committedAt: Date | null;
  commitmentDeclinedAt: Date | null;
  headteacherAsked: number;
  chasingStopped: boolean;
  commitmentRequired: CommitmentRule;
  /** When its links end: with the academic year of its group. */
  linksEnd: Date;
}

export const APPLICATION_ROW = `
  SELECT a.id, a.work_group_id AS "workGroupId", g.hub_id AS "hubId", a.state, g.reference AS "groupReference", g.title AS "groupTitle", a.reference, a.name, a.email,
    a.headteacher_name AS "headteacherName", a.headteacher_email AS "headteacherEmail", a.person_id AS "personId",
    a.committed_at AS "committedAt", a.commitment_declined_at AS "commitmentDeclinedAt",
    a.headteacher_asked AS "headteacherAsked", a.chasing_stopped_at IS NOT NULL AS "chasingStopped",
    p.commitment_required AS "commitmentRequired", p.name AS "projectName", p.days::float AS days, y.label AS "academicYear", h.name AS "hubName",
    coalesce(s.name, 'your school') AS "schoolName", (y.ends_on + 1)::timestamp AT TIME ZONE 'Europe/London' AS "linksEnd"
  FROM application a JOIN work_group g ON g.id = a.work_group_id JOIN project_version p ON p.id = a.project_version_id
    JOIN academic_year y ON y.id = g.academic_year_id JOIN hub h ON h.id = g.hub_id
    LEFT JOIN school s ON s.urn = a.school_urn`;

/**
 * Locks the group's row, as whatever counts, gives out or frees a place does before it locks an application: in one order, two
 * people never wait for each other.
 */
export async function lockPlaces(tx: EntityManager, workGroupId: string): Promise<void> {
  await tx.query('SELECT 1 FROM work_group WHERE id = $1 FOR NO KEY UPDATE', [workGroupId]);
}

/** Which group an application is for: that never changes, so it may be asked before anything is locked. */
export async function groupOf(tx: EntityManager, applicationId: string): Promise<string | null> {
  const [row]: { workGroupId: string }[] = await tx.query(
    'SELECT work_group_id AS "workGroupId" FROM application WHERE id = $1',
    [applicationId],
  );
  return row?.workGroupId ?? null;
}

/** The application, locked after the places of its group. */
export async function lockApplication(tx: EntityManager, id: string): Promise<ApplicationRow | null> {
  const workGroupId = await groupOf(tx, id);
  if (!workGroupId) return null;
  await lockPlaces(tx, workGroupId);
  const rows: ApplicationRow[] = await tx.query(`${APPLICATION_ROW} WHERE a.id = $1 FOR UPDATE OF a`, [id]);
  return rows[0] ?? null;
}

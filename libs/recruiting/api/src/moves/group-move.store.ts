import { BY_NAME } from '@tessellate/api-kernel';
import { ENDED_STATES } from '@tessellate/recruiting-contract';
import type { WorkGroupRole } from '@tessellate/work-groups-contract';
import type { EntityManager } from 'typeorm';
import type { LockedGroup } from '../places/place-application';

/** Somebody who belongs to the group that they leave. */
export interface Mover {
  personId: string;
  name: string;
  email: string | null;
  role: WorkGroupRole;
  departmentId: string | null;
}

/** The place that a participant takes along, if they registered for it. */
export interface TakenPlace {
  id: string;
  headteacherName: string;
  headteacherEmail: string;
  /** The headteacher has answered, or is not asked any more. */
  answered: boolean;
}

/** What has to be the same of both groups. */
export interface Programme {
  hubId: string;
  projectId: string;
  academicYearId: number;
  /** Its academic year is over. */
  over: boolean;
  hubName: string;
  projectName: string;
}

export async function programmeOf(tx: EntityManager, workGroupId: string): Promise<Programme | null> {
  const [row]: Programme[] = await tx.query(
    `SELECT g.hub_id AS "hubId", g.project_id AS "projectId", g.academic_year_id AS "academicYearId",
       (now() AT TIME ZONE 'Europe/London')::date > y.ends_on AS over, h.name AS "hubName", p.name AS "projectName"
     FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id JOIN hub h ON h.id = g.hub_id
     JOIN project_version p ON p.id = g.project_version_id WHERE g.id = $1`,
    [workGroupId],
  );
  return row ?? null;
}

/** Locked, by name. Who is not among them belongs to the group no more, or never did. */
export const movers = (tx: EntityManager, workGroupId: string, personIds: string[]): Promise<Mover[]> =>
  tx.query(
    `SELECT m.person_id AS "personId", p.name, p.email, m.role, m.department_id AS "departmentId"
     FROM work_group_membership m JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
     WHERE m.work_group_id = $1 AND m.person_id = ANY($2::uuid[]) AND m.until IS NULL
     ORDER BY p.name ${BY_NAME}, m.person_id FOR UPDATE OF m`,
    [workGroupId, personIds],
  );

/** Whether each of them was in the group at some time. */
export async function wereIn(tx: EntityManager, workGroupId: string, personIds: string[]): Promise<boolean> {
  const [row]: { n: number }[] = await tx.query(
    'SELECT count(DISTINCT person_id)::int AS n FROM work_group_membership WHERE work_group_id = $1 AND person_id = ANY($2::uuid[])',
    [workGroupId, personIds],
  );
  return row?.n === personIds.length;
}

/** How somebody is in a group already: as a member, or with an application that still lives. */
export async function standingIn(
  tx: EntityManager,
  workGroupId: string,
  { personId, email }: Pick<Mover, 'personId' | 'email'>,
): Promise<'MEMBER' | 'APPLICANT' | null> {
  const [row]: { member: boolean; applicant: boolean }[] = await tx.query(
    `SELECT EXISTS (SELECT 1 FROM work_group_membership WHERE work_group_id = $1 AND person_id = $2 AND until IS NULL) AS member,
       EXISTS (SELECT 1 FROM application WHERE work_group_id = $1 AND (person_id = $2 OR email = lower($3))
         AND NOT state = ANY($4::text[])) AS applicant`,
    [workGroupId, personId, email, ENDED_STATES],
  );
  return row?.member ? 'MEMBER' : row?.applicant ? 'APPLICANT' : null;
}

/** Locked. */
export async function placeOf(tx: EntityManager, workGroupId: string, personId: string): Promise<TakenPlace | null> {
  const [row]: TakenPlace[] = await tx.query(
    `SELECT id, headteacher_name AS "headteacherName", headteacher_email AS "headteacherEmail",
       (committed_at IS NOT NULL OR commitment_declined_at IS NOT NULL OR commitment_waived_at IS NOT NULL
         OR chasing_stopped_at IS NOT NULL) AS answered
     FROM application WHERE work_group_id = $1 AND person_id = $2 AND state = 'PLACED' FOR NO KEY UPDATE`,
    [workGroupId, personId],
  );
  return row ?? null;
}

/** The place as it stands goes along: answers, notes and the headteacher’s word. */
export async function copyPlace(
  tx: EntityManager,
  {
    place,
    newId,
    reference,
    to,
    actorId,
  }: { place: TakenPlace; newId: string; reference: string; to: LockedGroup; actorId: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO application (id, reference, work_group_id, state, name, email, role, role_text, school_urn, involvement, hopes,
       access_needs, headteacher_name, headteacher_email, committed_at, commitment_declined_at, headteacher_asked_at,
       headteacher_asked, chasing_stopped_at, chasing_stopped_by, commitment_waived_at, commitment_waived_by, commitment_waiver,
       submitted_at, decided_at, decided_by, person_id, project_version_id)
     SELECT $2, $3, $4, 'PLACED', a.name, a.email, a.role, a.role_text, a.school_urn, a.involvement, a.hopes,
       a.access_needs, a.headteacher_name, a.headteacher_email, a.committed_at, a.commitment_declined_at, a.headteacher_asked_at,
       a.headteacher_asked, a.chasing_stopped_at, a.chasing_stopped_by, a.commitment_waived_at, a.commitment_waived_by,
       a.commitment_waiver, a.submitted_at, now(), $5, a.person_id, g.project_version_id
     FROM application a JOIN work_group g ON g.id = $4 WHERE a.id = $1`,
    [place.id, newId, reference, to.id, actorId],
  );
  await tx.query(
    `INSERT INTO application_note (id, application_id, author_id, text, at)
     SELECT gen_random_uuid(), $2, author_id, text, at FROM application_note WHERE application_id = $1`,
    [place.id, newId],
  );
}

export const facilitatorsOf = async (tx: EntityManager, workGroupId: string): Promise<string[]> => {
  const rows: { id: string }[] = await tx.query(
    `SELECT person_id AS id FROM work_group_membership WHERE work_group_id = $1 AND role = 'FACILITATOR' AND until IS NULL
     ORDER BY since, id`,
    [workGroupId],
  );
  return rows.map(({ id }) => id);
};

export async function projectCode(tx: EntityManager, workGroupId: string): Promise<string> {
  const rows: { code: string }[] = await tx.query(
    'SELECT p.code FROM project p JOIN work_group g ON g.project_id = p.id WHERE g.id = $1',
    [workGroupId],
  );
  return rows[0]?.code ?? '';
}

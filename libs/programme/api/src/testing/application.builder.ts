import type { ApplicantRole, ApplicationState } from '@tessellate/programme-contract';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { newReference } from '../applications/application-reference';

export interface BuiltApplication {
  id: string;
  name: string;
  email: string;
}

let next = 1;

/** A registration in any state, written as the form writes it. Pass only what the test is about. */
export async function anApplication(
  dataSource: DataSource,
  given: {
    workGroupId: string;
    schoolUrn: number;
    state?: ApplicationState;
    name?: string;
    email?: string;
    role?: ApplicantRole;
    hopes?: string;
    accessNeeds?: string;
    committed?: boolean;
    offerExpiresAt?: Date;
    personId?: string;
  },
): Promise<BuiltApplication> {
  const number = next++;
  const id = randomUUID();
  const { state = 'AWAITING_HUB', name = `Applicant ${number}`, role = 'HEAD_OF_DEPARTMENT' } = given;
  const email = given.email ?? `applicant-${number}-${id.slice(0, 8)}@school.example`;
  await dataSource.query(
    `INSERT INTO application (id, reference, work_group_id, state, name, email, role, school_urn, involvement, hopes, access_needs,
       headteacher_name, headteacher_email, committed_at, submitted_at, waitlisted_at, offer_expires_at, person_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'NEW', $9, $10, 'Jo Head', 'head@school.example', CASE WHEN $11 THEN now() END,
       clock_timestamp(), CASE WHEN $4 = 'WAITLISTED' THEN clock_timestamp() END, $12, $13)`,
    [
      ...[id, newReference(), given.workGroupId, state, name, email, role, given.schoolUrn],
      ...[given.hopes ?? 'A shared scheme of work', given.accessNeeds ?? '', given.committed ?? true],
      ...[given.offerExpiresAt ?? null, given.personId ?? null],
    ],
  );
  return { id, name, email };
}

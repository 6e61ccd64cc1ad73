import type pg from 'pg';
import { type Random, uuid } from '../lib/random';
import { insert } from './insert';
import { POOL } from './pools';
import { personName, sentence } from './texts';

export interface Place {
  id: string;
  hubId: string;
}

export interface Person {
  id: string;
  email: string;
  groups: Place[];
  hubId: string;
  departmentId: string | null;
}

export interface Community {
  people: Person[];
  groups: Place[];
  hubIds: string[];
  departmentIds: string[];
}

const HUBS = 8;
const SHARES = { heads: 0.64, facilitators: 0.064, colleagues: 0.19 };

/** Hubs' Work Groups with heads and facilitators, colleagues in departments, alumni in the hubs' communities. */
export async function writePeople(client: pg.Client, r: Random, count: number): Promise<Community> {
  const hubIds = (await client.query<{ id: string }>('SELECT id FROM hub ORDER BY slug LIMIT $1', [HUBS])).rows.map(
    row => row.id,
  );
  const year = await client.query<{ id: number }>(
    'SELECT id FROM academic_year WHERE now()::date BETWEEN starts_on AND ends_on',
  );
  const project = await client.query<{ id: string; version: string }>(
    'SELECT id, version_id AS version FROM project LIMIT 1',
  );
  const facilitators = Math.max(HUBS, Math.round(count * SHARES.facilitators));
  const groups = Array.from({ length: facilitators }, (_, n) => ({ id: uuid(), hubId: hubIds[n % HUBS] as string }));
  await insert(
    client,
    'work_group',
    groups.map((group, n) => ({
      id: group.id,
      hub_id: group.hubId,
      project_id: project.rows[0]?.id,
      project_version_id: project.rows[0]?.version,
      academic_year_id: year.rows[0]?.id,
      title: 'Secondary Subject Leadership',
      reference: `LOAD-${n + 1}`,
    })),
  );

  const heads = Math.round(count * SHARES.heads);
  const colleagues = Math.round(count * SHARES.colleagues);
  const departments = Array.from({ length: heads }, (_, n) => ({
    id: uuid(),
    school_urn: 990_000 + n,
    name: 'Mathematics',
  }));
  await insert(
    client,
    'school',
    departments.map(({ school_urn: urn }, n) => ({
      urn,
      name: `Northgate School ${n + 1}`,
      phase: 'Secondary',
      type: 'Academy converter',
      la_code: '845',
      la_name: 'East Sussex',
      town: 'Lewes',
      postcode: 'BN7 1AA',
      status: 'OPEN',
      secondary: true,
      search_text: `northgate school ${n + 1} lewes bn7 1aa ${urn}`,
    })),
  );
  await insert(client, 'department', departments);

  const groupMembers: object[] = [];
  const departmentMembers: object[] = [];
  const hubMembers: object[] = [];
  const people = Array.from({ length: count }, (_, n): Person => {
    const person: Person = {
      id: uuid(),
      email: `load.${n}@school.example`,
      groups: [],
      hubId: hubIds[n % HUBS] as string,
      departmentId: null,
    };
    const inGroup = (group: Place, role: string) => {
      person.groups.push(group);
      person.hubId = group.hubId;
      groupMembers.push({
        id: uuid(),
        work_group_id: group.id,
        person_id: person.id,
        role,
        department_id: person.departmentId,
        since: new Date(),
      });
    };
    const inDepartment = (at: number, role: string) => {
      person.departmentId = departments[at % heads]?.id ?? null;
      departmentMembers.push({
        id: uuid(),
        person_id: person.id,
        department_id: person.departmentId,
        role,
        since: new Date(),
      });
    };
    if (n < heads) {
      inDepartment(n, 'HEAD');
      inGroup(groups[n % groups.length] as Place, 'PARTICIPANT');
    } else if (n < heads + facilitators) inGroup(groups[n - heads] as Place, 'FACILITATOR');
    else if (n < heads + facilitators + colleagues) inDepartment(n, 'COLLEAGUE');
    else hubMembers.push({ id: uuid(), person_id: person.id, hub_id: person.hubId, role: 'ALUMNI', since: new Date() });
    return person;
  });
  await writeAccounts(client, r, people);
  await insert(client, 'work_group_membership', groupMembers);
  await insert(client, 'department_membership', departmentMembers);
  await insert(client, 'hub_membership', hubMembers);
  await client.query(
    `INSERT INTO department_profile (department_id, who_we_are, context, practice, practice_html, practice_text, excerpt, version, updated_by)
     SELECT m.department_id, p.excerpt, p.excerpt, p.document, p.html, p.text, p.excerpt, 1, m.person_id
     FROM (SELECT *, row_number() OVER (ORDER BY department_id) % ${POOL.practices} AS n FROM department_membership WHERE role = 'HEAD') m
     JOIN pool_practice p ON p.n = m.n`,
  );
  return { people, groups, hubIds, departmentIds: departments.map(department => department.id) };
}

/** Accounts that sign in with one click. */
export async function writeAccounts(
  client: pg.Client,
  r: Random,
  people: readonly { id: string; email: string }[],
): Promise<void> {
  const now = new Date();
  const named = people.map(({ id, email }) => ({ id, email, name: personName(r), userId: uuid() }));
  // The person first: the trigger of the account would otherwise make one with an id of its own.
  await insert(
    client,
    'person',
    named.map(({ id, userId, name, email }) => ({
      id,
      auth_user_id: userId,
      name,
      email,
      job_title: 'Head of mathematics',
      offers: sentence(r),
      seeks: sentence(r),
      demo: true,
      demo_role: 'Member',
      created_at: now,
    })),
  );
  await insert(
    client,
    'auth.user',
    named.map(({ userId, name, email }) => ({
      id: userId,
      name,
      email,
      emailVerified: true,
      createdAt: now,
      updatedAt: now,
    })),
  );
}

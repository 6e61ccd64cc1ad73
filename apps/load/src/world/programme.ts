import type pg from 'pg';
import { type Random, uuid } from '../lib/random';
import { insert } from './insert';
import { writeAccounts } from './people';
import { POOL } from './pools';

/** The programme at its full size: every hub, five academic years, three groups each. */
export const PROGRAMME = { hubs: 40, years: 5, groups: 3, participants: 12, steps: 8 };
export const SMALL_PROGRAMME = { ...PROGRAMME, hubs: 4, years: 2 };

export interface ProgrammeGroup {
  id: string;
  hubId: string;
  current: boolean;
  facilitator: string;
  manager: string;
  participants: string[];
  /** Ids of its steps in order: workshop, task, workshop … */
  steps: string[];
}

const DAY = 86_400_000;
const WORKSHOPS = [30, 95, 160, 230];

/** Groups with their people, steps, applications, registers and works. The texts are those of the pools. */
export async function writeProgramme(client: pg.Client, r: Random, size: typeof PROGRAMME): Promise<ProgrammeGroup[]> {
  const hubs = await client.query<{ id: string; slug: string }>(
    'SELECT id, slug FROM hub ORDER BY slug DESC LIMIT $1',
    [size.hubs],
  );
  const year = await client.query<{ id: number; project: string; version: string }>(
    `SELECT y.id, p.id AS project, p.version_id AS version FROM academic_year y, (SELECT id, version_id FROM project LIMIT 1) p WHERE now()::date BETWEEN starts_on AND ends_on`,
  );
  const { id: thisYear, project, version } = year.rows[0] as { id: number; project: string; version: string };
  const accounts: { id: string; email: string }[] = [];
  const account = (email: string) => {
    accounts.push({ id: uuid(), email: `${email}@programme.example` });
    return accounts.at(-1) as { id: string; email: string };
  };
  const groups: (ProgrammeGroup & { year: number; title: string; people: string[]; facilitatorId: string })[] = [];
  const managers: object[] = [];
  for (const { id: hubId, slug } of hubs.rows) {
    const manager = account(`manager.${slug}`);
    managers.push({ id: uuid(), person_id: manager.id, hub_id: hubId, role: 'MANAGER', since: new Date() });
    const facilitators = Array.from({ length: size.groups }, (_, n) => account(`facilitator.${slug}.${n}`));
    for (let back = 0; back < size.years; back++)
      for (let n = 0; n < size.groups; n++) {
        // One group of two, to show that a page costs as many statements for few people as for many.
        const people = groups.length === size.groups - 1 ? 2 : size.participants;
        const members = Array.from({ length: people }, (_, m) => account(`${slug}.${back}.${n}.${m}`));
        const facilitator = facilitators[n] as { id: string; email: string };
        groups.push({
          id: uuid(),
          hubId,
          current: back === 0,
          year: thisYear - back,
          title: `Secondary Subject Leadership ${'ABC'[n] ?? n}`,
          facilitator: facilitator.email,
          facilitatorId: facilitator.id,
          manager: manager.email,
          participants: members.map(member => member.email),
          people: members.map(member => member.id),
          steps: Array.from({ length: size.steps }, uuid),
        });
      }
  }
  await writeAccounts(client, r, accounts);
  await insert(client, 'hub_membership', managers);
  await insert(
    client,
    'work_group',
    groups.map(({ id, hubId, year: academic_year_id, title }, n) => ({
      id,
      hub_id: hubId,
      project_id: project,
      project_version_id: version,
      academic_year_id,
      title,
      reference: `PROGRAMME-${n + 1}`,
      capacity: size.participants,
      offer_days: 5,
    })),
  );
  const departments = await writeDepartments(
    client,
    groups.flatMap(group => group.people),
  );
  await insert(
    client,
    'work_group_membership',
    groups.flatMap(({ id, people, facilitatorId }) => [
      { id: uuid(), work_group_id: id, person_id: facilitatorId, role: 'FACILITATOR', since: new Date() },
      ...people.map(person => ({
        id: uuid(),
        work_group_id: id,
        person_id: person,
        role: 'PARTICIPANT',
        department_id: departments.get(person),
        since: new Date(),
      })),
    ]),
  );
  await insert(client, 'cycle_step', groups.flatMap(stepsOf));
  await writeWhatHappened(client);
  return groups;
}

async function writeDepartments(client: pg.Client, people: string[]): Promise<Map<string, string>> {
  const schools = await client.query<{ urn: number }>('SELECT urn FROM school ORDER BY urn');
  const first = 970_000;
  const rows = people.map((person, n) => ({ id: uuid(), school_urn: first + n, name: 'Mathematics', person }));
  const beginnings =
    'ash beck brad bram brock burn carl chad cole cran crow dal den east elm fern glen green hal hart haw hazel hol kel kings lang lin long mar mel mill nor oak ox pen pres red rock rush san shel sib sil stan stoke sut thorn tun wal wel west whit win wood wyn'.split(
      ' ',
    );
  const ends =
    'borough bridge bury by church cliffe combe cote dale den don field ford gate ham hurst ington leigh ley low mere minster more mouth port ridge shaw stead stoke ton try wade well wick wood worth'.split(
      ' ',
    );
  const kinds = [
    'School',
    'High School',
    'Academy',
    'Community College',
    'Catholic School',
    'Church of England School',
    'Grammar School',
    'Girls’ School',
  ];
  await client.query(
    `INSERT INTO school (urn, name, phase, type, la_code, la_name, town, postcode, status, secondary, search_text)
     SELECT urn, name, 'Secondary', 'Academy converter', '845', 'East Sussex', town, postcode, 'OPEN', true,
       replace(lower(concat_ws(' ', name, town, postcode, replace(postcode, ' ', ''), urn)), '’', '')
     FROM (
       SELECT $1 + n AS urn, initcap(first || last) || ' ' || ($5::text[])[1 + n % cardinality($5::text[])] AS name,
         initcap(($3::text[])[1 + n * 7 % cardinality($3::text[])] || ($4::text[])[1 + n * 11 / 5 % cardinality($4::text[])]) AS town,
         chr(65 + n % 26) || chr(65 + n / 26 % 26) || (1 + n % 40) || ' ' || n % 10 || chr(65 + n / 7 % 26) || chr(65 + n / 3 % 26) AS postcode
       FROM generate_series(0, $2::int - 1) AS n,
         LATERAL (SELECT ($3::text[])[1 + n % cardinality($3::text[])] AS first, ($4::text[])[1 + n / 50 % cardinality($4::text[])] AS last) AS parts
     ) AS made ON CONFLICT DO NOTHING`,
    [first, people.length + Math.max(0, 50_000 - schools.rows.length - people.length), beginnings, ends, kinds],
  );
  await insert(
    client,
    'department',
    rows.map(({ id, school_urn, name }) => ({ id, school_urn, name })),
  );
  await insert(
    client,
    'department_membership',
    rows.map(({ id, person }) => ({
      id: uuid(),
      person_id: person,
      department_id: id,
      role: 'HEAD',
      since: new Date(),
    })),
  );
  return new Map(rows.map(({ id, person }) => [person, id]));
}

/** In every year the group is between its second and third workshop, or done. */
function stepsOf({ id, year, steps }: { id: string; year: number; steps: string[] }): object[] {
  const begin = Date.UTC(year, 8, 5, 12, 30);
  return steps.map((step, position) => {
    const workshop = begin + (WORKSHOPS[Math.floor(position / 2)] ?? 0) * DAY;
    const isWorkshop = position % 2 === 0;
    return {
      id: step,
      work_group_id: id,
      position,
      kind: isWorkshop ? 'WORKSHOP' : 'TASK',
      number: Math.floor(position / 2) + 1,
      title: isWorkshop ? 'What we found, and what comes next' : 'Try it with one class',
      brief: 'Choose one idea with your department, try it with one class, and bring back what you saw.',
      starts_at: isWorkshop ? new Date(workshop) : null,
      ends_at: isWorkshop ? new Date(workshop + DAY / 8) : null,
      due_at: isWorkshop ? null : new Date(workshop + 50 * DAY),
      format: isWorkshop ? 'BLENDED' : null,
      venue: isWorkshop ? 'Training room, lead school' : null,
      day_equivalent: isWorkshop ? 1 : null,
      published_at: new Date(begin - 30 * DAY),
      sequence: 0,
      resources: [],
      version: 1,
    };
  });
}

/** Registers and works of what is over; applications of this year's groups, with a waitlist. */
async function writeWhatHappened(client: pg.Client): Promise<void> {
  const past = `FROM cycle_step s JOIN work_group g ON g.id = s.work_group_id AND g.reference LIKE 'PROGRAMME-%'
    JOIN work_group_membership m ON m.work_group_id = g.id AND m.role = 'PARTICIPANT'`;
  await client.query(
    `INSERT INTO workshop_rsvp (step_id, person_id, choice, starts_at)
     SELECT s.id, m.person_id, 'COMING', s.starts_at ${past} WHERE s.kind = 'WORKSHOP'`,
  );
  await client.query(
    `INSERT INTO workshop_attendance (step_id, person_id, mark, credit, way, marked_by)
     SELECT s.id, m.person_id, 'PRESENT', s.day_equivalent, 'HAND', m.person_id ${past} WHERE s.kind = 'WORKSHOP' AND s.ends_at < now()`,
  );
  await client.query(
    `INSERT INTO task_work (id, step_id, work_group_id, person_id, department_id)
     SELECT gen_random_uuid(), s.id, g.id, m.person_id, m.department_id ${past} WHERE s.kind = 'TASK' AND s.due_at < now() + interval '60 days'`,
  );
  await client.query(
    `INSERT INTO task_work_part (work_id, part, version, document, html, text, file_ids, first_shared_at, shared_at)
     SELECT w.id, part.name, 1, p.document, p.html, p.text, '{}', now(), now()
     FROM (SELECT id, row_number() OVER (ORDER BY id) % ${POOL.practices} AS n FROM task_work) w
     CROSS JOIN (VALUES ('PLAN'), ('EVIDENCE'), ('REFLECTION')) AS part(name) JOIN pool_practice p ON p.n = w.n`,
  );
  await client.query(
    `INSERT INTO application (id, reference, work_group_id, state, name, email, role, school_urn, involvement, hopes, access_needs,
       headteacher_name, headteacher_email, waitlisted_at, person_id, project_version_id)
     SELECT gen_random_uuid(), 'LOAD-' || row_number() OVER (), g.id, 'PLACED', p.name, p.email, 'HEAD_OF_DEPARTMENT', d.school_urn, 'NEW',
       'Time to think with others.', '', 'The headteacher', 'head@school.example', NULL, p.id, g.project_version_id
     FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id AND now()::date BETWEEN y.starts_on AND y.ends_on
     JOIN work_group_membership m ON m.work_group_id = g.id AND m.role = 'PARTICIPANT' JOIN person p ON p.id = m.person_id
     JOIN department d ON d.id = m.department_id WHERE g.reference LIKE 'PROGRAMME-%'
     UNION ALL
     SELECT gen_random_uuid(), 'WAIT-' || row_number() OVER (), g.id, CASE WHEN n < 4 THEN 'WAITLISTED' ELSE 'AWAITING_HUB' END,
       'Person ' || n, 'waiting.' || n || '@' || g.id || '.example', 'SUBJECT_LEADER', 970000 + n, 'SOME', 'Time to think with others.', '',
       'The headteacher', 'head@school.example', CASE WHEN n < 4 THEN now() END, NULL, g.project_version_id
     FROM work_group g JOIN academic_year y ON y.id = g.academic_year_id AND now()::date BETWEEN y.starts_on AND y.ends_on
     CROSS JOIN generate_series(1, 8) AS n WHERE g.reference LIKE 'PROGRAMME-%'`,
  );
}

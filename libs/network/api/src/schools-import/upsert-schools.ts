import type { Pool } from 'pg';
import { type SchoolFacts, searchTextOf, teachesSecondary } from '../schools/school-facts';

export interface UpsertCounts {
  added: number;
  changed: number;
  unchanged: number;
  /** Of the changed: known before as open or proposed, closed now. */
  closed: number;
}

const COLUMNS = [
  'urn',
  'name',
  'phase',
  'type',
  'la_code',
  'la_name',
  'town',
  'postcode',
  'status',
  'age_low',
  'age_high',
  'sixth_form',
  'gender',
  'website',
  'closed_on',
  'secondary',
  'search_text',
] as const;
const CHANGING = COLUMNS.filter(column => column !== 'urn');

/** Adds or updates a batch in one statement. A row that says what is known already is not written again. */
export async function upsertSchools(pool: Pool, schools: readonly SchoolFacts[]): Promise<UpsertCounts> {
  const columns = COLUMNS.map(column => schools.map(school => valuesOf(school)[column]));
  const { rows } = await pool.query<{ added: number; changed: number; closed: number }>({
    name: 'schools.upsert',
    text: UPSERT,
    values: columns,
  });
  const { added = 0, changed = 0, closed = 0 } = rows[0] ?? {};
  return { added, changed, closed, unchanged: schools.length - added - changed };
}

function valuesOf(school: SchoolFacts): Record<(typeof COLUMNS)[number], unknown> {
  return {
    urn: school.urn,
    name: school.name,
    phase: school.phase,
    type: school.type,
    la_code: school.laCode,
    la_name: school.laName,
    town: school.town,
    postcode: school.postcode,
    status: school.status,
    age_low: school.ageLow,
    age_high: school.ageHigh,
    sixth_form: school.sixthForm,
    gender: school.gender,
    website: school.website,
    closed_on: school.closedOn,
    secondary: teachesSecondary(school),
    search_text: searchTextOf(school),
  };
}

const list = (prefix: string) => CHANGING.map(column => `${prefix}.${column}`).join(', ');

const UPSERT = `
  WITH before AS MATERIALIZED (SELECT urn, status FROM school WHERE urn = ANY($1::int[])),
  written AS (
    INSERT INTO school (${COLUMNS.join(', ')})
    SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[],
      $10::smallint[], $11::smallint[], $12::boolean[], $13::text[], $14::text[], $15::date[], $16::boolean[], $17::text[])
    ON CONFLICT (urn) DO UPDATE SET ${CHANGING.map(column => `${column} = excluded.${column}`).join(', ')}
    WHERE (${list('school')}) IS DISTINCT FROM (${list('excluded')})
    RETURNING urn, status
  )
  SELECT (count(*) FILTER (WHERE b.urn IS NULL))::int AS added,
    (count(*) FILTER (WHERE b.urn IS NOT NULL))::int AS changed,
    (count(*) FILTER (WHERE b.status <> 'CLOSED' AND w.status = 'CLOSED'))::int AS closed
  FROM written w LEFT JOIN before b ON b.urn = w.urn`;

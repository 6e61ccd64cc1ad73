import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ELIGIBILITY, SECONDARY_SUBJECT_LEADERSHIP_ID } from '@tessellate/work-groups-api';

/** The headteacher's answer, the counted refusals, and what each rule of the first project refuses and offers instead. */
export class ProgrammeInterest1767225700340 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE application
        ADD COLUMN commitment_declined_at timestamptz,
        ADD COLUMN commitment_reminded_at timestamptz;

      CREATE TABLE application_refusal (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT application_refusal_pkey PRIMARY KEY,
        project_id uuid NOT NULL,
        hub_id uuid,
        academic_year_id int NOT NULL,
        rule text NOT NULL,
        day date NOT NULL,
        count int NOT NULL
      );
      CREATE UNIQUE INDEX application_refusal_counted
        ON application_refusal (project_id, academic_year_id, rule, day, hub_id) NULLS NOT DISTINCT;
      CREATE INDEX work_group_recruiting ON work_group (recruiting_until) WHERE recruiting_until IS NOT NULL;
    `);
    await runner.query('UPDATE project SET eligibility = $2 WHERE id = $1', [
      SECONDARY_SUBJECT_LEADERSHIP_ID,
      JSON.stringify(ELIGIBILITY),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX work_group_recruiting;
      DROP TABLE application_refusal;
      ALTER TABLE application DROP COLUMN commitment_declined_at, DROP COLUMN commitment_reminded_at;
    `);
  }
}

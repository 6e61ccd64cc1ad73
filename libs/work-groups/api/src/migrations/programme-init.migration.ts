import { FIRST_ACADEMIC_YEAR } from '@tessellate/work-groups-contract';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  academicYearLabel,
  ELIGIBILITY,
  LAST_ACADEMIC_YEAR,
  SECONDARY_SUBJECT_LEADERSHIP_ID,
} from '../projects/project.data';

export class ProgrammeInit1767225600300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project (
        id uuid NOT NULL CONSTRAINT project_pkey PRIMARY KEY,
        code text NOT NULL,
        name text NOT NULL,
        days numeric(4, 2) NOT NULL,
        role_names jsonb NOT NULL,
        eligibility jsonb NOT NULL
      );
      CREATE UNIQUE INDEX project_code ON project (code);

      CREATE TABLE academic_year (
        id int NOT NULL CONSTRAINT academic_year_pkey PRIMARY KEY,
        label text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL
      );

      CREATE TABLE work_group (
        id uuid NOT NULL CONSTRAINT work_group_pkey PRIMARY KEY,
        hub_id uuid NOT NULL,
        project_id uuid NOT NULL CONSTRAINT work_group_project_id_fkey REFERENCES project (id),
        academic_year_id int NOT NULL CONSTRAINT work_group_academic_year_id_fkey REFERENCES academic_year (id),
        title text NOT NULL,
        reference text NOT NULL
      );
      CREATE INDEX work_group_hub ON work_group (hub_id, academic_year_id);

      CREATE TABLE work_group_membership (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT work_group_membership_pkey PRIMARY KEY,
        work_group_id uuid NOT NULL CONSTRAINT work_group_membership_work_group_id_fkey REFERENCES work_group (id),
        person_id uuid NOT NULL,
        role text NOT NULL,
        department_id uuid,
        since timestamptz NOT NULL DEFAULT now(),
        until timestamptz
      );
      CREATE UNIQUE INDEX work_group_membership_active ON work_group_membership (person_id, work_group_id) WHERE until IS NULL;
      CREATE INDEX work_group_membership_group ON work_group_membership (work_group_id);
      CREATE INDEX work_group_membership_department ON work_group_membership (department_id);

      CREATE TABLE cycle_step (
        id uuid NOT NULL CONSTRAINT cycle_step_pkey PRIMARY KEY,
        work_group_id uuid NOT NULL CONSTRAINT cycle_step_work_group_id_fkey REFERENCES work_group (id),
        position int NOT NULL,
        kind text NOT NULL,
        number int NOT NULL,
        title text NOT NULL,
        brief text NOT NULL,
        starts_at timestamptz,
        ends_at timestamptz,
        due_at timestamptz,
        format text,
        venue text,
        day_equivalent numeric(4, 2)
      );
      CREATE UNIQUE INDEX cycle_step_position ON cycle_step (work_group_id, position);
    `);
    await runner.query(
      'INSERT INTO project (id, code, name, days, role_names, eligibility) VALUES ($1, $2, $3, $4, $5, $6)',
      [
        SECONDARY_SUBJECT_LEADERSHIP_ID,
        'SSL',
        'Secondary Subject Leadership',
        4,
        JSON.stringify({ PARTICIPANT: 'Participant', FACILITATOR: 'Work Group Lead' }),
        JSON.stringify(ELIGIBILITY),
      ],
    );
    for (let year = FIRST_ACADEMIC_YEAR; year <= LAST_ACADEMIC_YEAR; year++) {
      await runner.query('INSERT INTO academic_year (id, label, starts_on, ends_on) VALUES ($1, $2, $3, $4)', [
        year,
        academicYearLabel(year),
        `${year}-09-01`,
        `${year + 1}-08-31`,
      ]);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE cycle_step, work_group_membership, work_group, academic_year, project');
  }
}

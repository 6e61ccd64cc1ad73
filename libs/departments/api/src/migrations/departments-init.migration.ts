import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DepartmentsInit1767225600410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE department_profile (
        department_id uuid NOT NULL CONSTRAINT department_profile_pkey PRIMARY KEY,
        who_we_are text NOT NULL,
        context text NOT NULL,
        practice jsonb,
        practice_html text NOT NULL,
        practice_text text NOT NULL,
        excerpt text NOT NULL,
        version int NOT NULL,
        updated_by uuid NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE department_profile_revision (
        department_id uuid NOT NULL,
        version int NOT NULL,
        who_we_are text NOT NULL,
        context text NOT NULL,
        practice jsonb,
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT department_profile_revision_pkey PRIMARY KEY (department_id, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE department_profile_revision, department_profile');
  }
}

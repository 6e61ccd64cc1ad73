import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coordinators write the next version of a project, and close projects to new groups. */
export class WorkGroupsProjectDrafts1796000009730 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_draft (
        project_id uuid NOT NULL CONSTRAINT project_draft_pkey PRIMARY KEY
          CONSTRAINT project_draft_project_id_fkey REFERENCES project (id),
        content jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        updated_by uuid NOT NULL,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      ALTER TABLE project ADD COLUMN closed_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE project_draft; ALTER TABLE project DROP COLUMN closed_at;');
  }
}

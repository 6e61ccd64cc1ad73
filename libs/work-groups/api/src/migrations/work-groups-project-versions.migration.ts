import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a project says stands in versions, and each group keeps the one it was set up with. What stands becomes version 1. */
export class WorkGroupsProjectVersions1796000009510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE project_version (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT project_version_pkey PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT project_version_project_id_fkey REFERENCES project (id),
        number int NOT NULL,
        name text NOT NULL,
        summary text NOT NULL,
        days numeric(4, 2) NOT NULL,
        role_names jsonb NOT NULL,
        eligibility jsonb NOT NULL,
        commitment_required text NOT NULL,
        reason text NOT NULL,
        published_by uuid,
        published_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX project_version_number ON project_version (project_id, number);
      -- The summary comes from the public site's page, which follows.
      INSERT INTO project_version (project_id, number, name, summary, days, role_names, eligibility, commitment_required, reason)
      SELECT id, 1, name, '', days, role_names, eligibility, commitment_required, 'The project as it was designed.' FROM project;

      ALTER TABLE project ADD COLUMN version_id uuid CONSTRAINT project_version_id_fkey REFERENCES project_version (id);
      UPDATE project SET version_id = v.id FROM project_version v WHERE v.project_id = project.id;
      ALTER TABLE project DROP COLUMN name, DROP COLUMN days, DROP COLUMN role_names, DROP COLUMN eligibility,
        DROP COLUMN commitment_required;

      ALTER TABLE work_group ADD COLUMN project_version_id uuid
        CONSTRAINT work_group_project_version_id_fkey REFERENCES project_version (id);
      UPDATE work_group SET project_version_id = p.version_id FROM project p WHERE p.id = work_group.project_id;
      ALTER TABLE work_group ALTER COLUMN project_version_id SET NOT NULL;
      CREATE INDEX work_group_project_version ON work_group (project_version_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_group DROP COLUMN project_version_id;
      ALTER TABLE project ADD COLUMN name text, ADD COLUMN days numeric(4, 2), ADD COLUMN role_names jsonb,
        ADD COLUMN eligibility jsonb, ADD COLUMN commitment_required text NOT NULL DEFAULT 'BEFORE_PLACE';
      UPDATE project SET name = v.name, days = v.days, role_names = v.role_names, eligibility = v.eligibility,
        commitment_required = v.commitment_required FROM project_version v WHERE v.id = project.version_id;
      ALTER TABLE project ALTER COLUMN name SET NOT NULL, ALTER COLUMN days SET NOT NULL,
        ALTER COLUMN role_names SET NOT NULL, ALTER COLUMN eligibility SET NOT NULL, DROP COLUMN version_id;
      DROP TABLE project_version;
    `);
  }
}

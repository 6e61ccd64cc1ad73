import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An application keeps the version of the project under whose rules it was made. */
export class RecruitingProjectVersion1796000009540 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE application ADD COLUMN project_version_id uuid
        CONSTRAINT application_project_version_id_fkey REFERENCES project_version (id);
      UPDATE application SET project_version_id = g.project_version_id FROM work_group g WHERE g.id = application.work_group_id;
      ALTER TABLE application ALTER COLUMN project_version_id SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE application DROP COLUMN project_version_id');
  }
}

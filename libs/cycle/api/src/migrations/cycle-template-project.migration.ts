import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project that was never published goes with its draft, and its templates with it. */
export class CycleTemplateProject1796000009790 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cycle_template DROP CONSTRAINT cycle_template_project_id_fkey,
        ADD CONSTRAINT cycle_template_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cycle_template DROP CONSTRAINT cycle_template_project_id_fkey,
        ADD CONSTRAINT cycle_template_project_id_fkey FOREIGN KEY (project_id) REFERENCES project (id);
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A project's summary belongs to its versions, with its name and days. */
export class PublicSiteSummary1796000009520 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      UPDATE project_version v SET summary = p.summary FROM project_page p WHERE p.project_id = v.project_id;
      ALTER TABLE project_page DROP COLUMN summary;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE project_page ADD COLUMN summary text NOT NULL DEFAULT '';
      UPDATE project_page SET summary = v.summary FROM project p JOIN project_version v ON v.id = p.version_id
        WHERE p.id = project_page.project_id;
      ALTER TABLE project_page ALTER COLUMN summary DROP DEFAULT;
    `);
  }
}

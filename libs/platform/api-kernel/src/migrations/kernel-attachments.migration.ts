import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents beside pictures: they have a name, and no width or height. */
export class KernelAttachments1767225700030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE stored_file
        ADD COLUMN name text,
        ALTER COLUMN width DROP NOT NULL,
        ALTER COLUMN height DROP NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM file_use WHERE file_id IN (SELECT id FROM stored_file WHERE width IS NULL);
      DELETE FROM stored_file WHERE width IS NULL;
      ALTER TABLE stored_file DROP COLUMN name, ALTER COLUMN width SET NOT NULL, ALTER COLUMN height SET NOT NULL;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a file first stood in something. Of those that are there already nobody knows, so they count as used. */
export class KernelUnusedFiles1767225700720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE stored_file ADD COLUMN used_at timestamptz;
      UPDATE stored_file SET used_at = now();
      CREATE INDEX stored_file_unused ON stored_file (created_at) WHERE used_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE stored_file DROP COLUMN used_at');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a command was sent with, so that other words under the same id are told from a repetition. */
export class KernelCommandContent1796000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE command ADD COLUMN content_hash text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE command DROP COLUMN content_hash');
  }
}

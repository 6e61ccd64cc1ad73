import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long each draft is, so that all of a person's are added up without reading them. */
export class KernelDraftBytes1767225800003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draft ADD COLUMN bytes int NOT NULL DEFAULT 0;
      UPDATE draft SET bytes = octet_length(payload::text);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft DROP COLUMN bytes');
  }
}

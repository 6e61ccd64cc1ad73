import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counts that limit how often something is done. Unlogged: written often, and worth nothing after a crash. */
export class KernelRateLimits1767225700030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE rate_count (
        key text NOT NULL CONSTRAINT rate_count_pkey PRIMARY KEY,
        count int NOT NULL,
        resets_at timestamptz NOT NULL
      );
      CREATE INDEX rate_count_resets_at ON rate_count (resets_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rate_count');
  }
}

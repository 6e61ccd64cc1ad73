import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attempts are counted with all other rates, in `rate_count`. What was counted is at most an hour old, and not carried over. */
export class IdentityAttempts1796000007710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE auth.attempt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE auth.attempt (
        key text NOT NULL CONSTRAINT attempt_pkey PRIMARY KEY,
        count int NOT NULL,
        resets_at timestamptz NOT NULL
      );
      CREATE INDEX attempt_resets_at ON auth.attempt (resets_at);
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tried codes are counted with all other rates, in `rate_count`. What was counted is ten minutes old, and not carried over. */
export class WorkshopsCodeAttempts1796000007720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workshop_code_attempt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE workshop_code_attempt (
        key text NOT NULL CONSTRAINT workshop_code_attempt_pkey PRIMARY KEY,
        count int NOT NULL,
        resets_at timestamptz NOT NULL
      )
    `);
  }
}

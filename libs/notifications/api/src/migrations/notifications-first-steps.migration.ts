import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever has an account already knows their way: the first steps are for those who come after. */
export class NotificationsFirstSteps1796000008110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE skipped_first_step (
        person_id uuid NOT NULL,
        step text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT skipped_first_step_pkey PRIMARY KEY (person_id, step)
      );
      INSERT INTO skipped_first_step (person_id, step) SELECT id, '*' FROM person;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE skipped_first_step');
  }
}

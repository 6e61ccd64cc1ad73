import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits on Home can be put off until tomorrow, or dismissed, on all of a person's devices. */
export class NotificationsPutOffNeeds1796000008000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE put_off_need (
        person_id uuid NOT NULL,
        key text NOT NULL,
        until timestamptz,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT put_off_need_pkey PRIMARY KEY (person_id, key)
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE put_off_need');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for somebody can be put off, or dismissed, on all of their devices. */
export class NotificationsPutOffNeeds1796000008100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE put_off_need (
        person_id uuid NOT NULL,
        key text NOT NULL,
        facts text NOT NULL,
        until timestamptz,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT put_off_need_pkey PRIMARY KEY (person_id, key)
      );
      CREATE INDEX put_off_need_at ON put_off_need (at);
      CREATE INDEX put_off_need_until ON put_off_need (until) WHERE until IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE put_off_need');
  }
}

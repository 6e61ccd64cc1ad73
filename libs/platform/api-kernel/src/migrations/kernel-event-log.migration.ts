import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events know when they occurred, and are kept for some days after their delivery. */
export class KernelEventLog1796000007100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN at timestamptz NOT NULL DEFAULT now();
      UPDATE outbox SET at = due_at WHERE attempts = 0 AND due_at < now();
      CREATE TABLE event_log (
        id bigint CONSTRAINT event_log_pkey PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        at timestamptz NOT NULL,
        delivered_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX event_log_delivered_at ON event_log (delivered_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE event_log; ALTER TABLE outbox DROP COLUMN at');
  }
}

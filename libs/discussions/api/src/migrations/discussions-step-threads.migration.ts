import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads that the cycle opens and closes by itself, and what is left of a conversation when it has closed. */
export class DiscussionsStepThreads1767225700610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE thread ALTER COLUMN created_by DROP NOT NULL;

      CREATE TABLE step_thread (
        step_id uuid NOT NULL CONSTRAINT step_thread_pkey PRIMARY KEY,
        thread_id uuid NOT NULL CONSTRAINT step_thread_thread_fk REFERENCES thread (id) ON DELETE CASCADE,
        closed_for timestamptz
      );
      CREATE UNIQUE INDEX step_thread_thread ON step_thread (thread_id);

      CREATE TABLE thread_summary (
        thread_id uuid NOT NULL CONSTRAINT thread_summary_pkey PRIMARY KEY
          CONSTRAINT thread_summary_thread_fk REFERENCES thread (id) ON DELETE CASCADE,
        made_at timestamptz NOT NULL DEFAULT now(),
        people int NOT NULL,
        messages int NOT NULL,
        quote_ids uuid[] NOT NULL,
        question_ids uuid[] NOT NULL,
        text text NOT NULL DEFAULT '',
        version int NOT NULL DEFAULT 1,
        edited_by uuid,
        edited_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE thread_summary, step_thread;
      DELETE FROM thread WHERE created_by IS NULL;
      ALTER TABLE thread ALTER COLUMN created_by SET NOT NULL;
    `);
  }
}

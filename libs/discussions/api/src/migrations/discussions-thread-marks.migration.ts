import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POST_MESSAGES_COMPARED } from './post-messages-compared.sql';
import { POST_MESSAGES_FOLLOWED } from './post-messages-followed.sql';

/** Threads can be followed and muted, and what is to be read later is saved. Nobody follows what they wrote in before. */
export class DiscussionsThreadMarks1796000008437 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE read_state ADD COLUMN level text, ADD COLUMN told_number int NOT NULL DEFAULT 0;
      CREATE TABLE saved_post (
        person_id uuid NOT NULL,
        thread_id uuid NOT NULL CONSTRAINT saved_post_thread_fk REFERENCES thread (id) ON DELETE CASCADE,
        number int NOT NULL,
        saved_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT saved_post_pkey PRIMARY KEY (person_id, thread_id, number)
      );
      CREATE INDEX saved_post_list ON saved_post (person_id, saved_at DESC, thread_id DESC, number DESC);
      CREATE INDEX saved_post_thread ON saved_post (thread_id);
    `);
    await runner.query(POST_MESSAGES_FOLLOWED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(POST_MESSAGES_COMPARED);
    await runner.query('DROP TABLE saved_post');
    await runner.query('ALTER TABLE read_state DROP COLUMN level, DROP COLUMN told_number');
  }
}

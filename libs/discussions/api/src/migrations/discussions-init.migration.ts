import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POST_MESSAGES } from './post-messages.sql';

export class DiscussionsInit1767225600430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE thread (
        id uuid NOT NULL CONSTRAINT thread_pkey PRIMARY KEY,
        audience_kind text NOT NULL,
        audience_id uuid NOT NULL,
        step_id uuid,
        title text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_number int NOT NULL DEFAULT 0,
        last_message_at timestamptz NOT NULL DEFAULT now(),
        pinned_at timestamptz,
        locked_at timestamptz,
        locked_by uuid,
        lock_reason text
      );
      CREATE INDEX thread_list ON thread (audience_id, (pinned_at IS NOT NULL) DESC, last_message_at DESC, id DESC);
      CREATE INDEX thread_step ON thread (step_id);
      CREATE INDEX thread_title_words ON thread USING gin (to_tsvector('english', title));

      CREATE TABLE message (
        id uuid NOT NULL CONSTRAINT message_pkey PRIMARY KEY,
        thread_id uuid NOT NULL CONSTRAINT message_thread_fk REFERENCES thread (id) ON DELETE CASCADE,
        number int NOT NULL,
        author_id uuid NOT NULL,
        document jsonb NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        quote_of uuid CONSTRAINT message_quote_fk REFERENCES message (id) ON DELETE SET NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        version int NOT NULL DEFAULT 1,
        removed_at timestamptz,
        removed_by uuid,
        removal_reason text,
        CONSTRAINT message_thread_number UNIQUE (thread_id, number)
      );
      CREATE INDEX message_author ON message (author_id);
      CREATE INDEX message_quote ON message (quote_of) WHERE quote_of IS NOT NULL;
      CREATE INDEX message_words ON message USING gin (to_tsvector('english', text)) WHERE removed_at IS NULL;

      CREATE TABLE message_revision (
        message_id uuid NOT NULL CONSTRAINT message_revision_message_fk REFERENCES message (id) ON DELETE CASCADE,
        version int NOT NULL,
        document jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT message_revision_pkey PRIMARY KEY (message_id, version)
      );
      CREATE TABLE message_mention (
        message_id uuid NOT NULL CONSTRAINT message_mention_message_fk REFERENCES message (id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        CONSTRAINT message_mention_pkey PRIMARY KEY (message_id, person_id)
      );
      CREATE INDEX message_mention_person ON message_mention (person_id);

      CREATE TABLE read_state (
        person_id uuid NOT NULL,
        thread_id uuid NOT NULL,
        last_read_number int NOT NULL DEFAULT 0,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT read_state_pkey PRIMARY KEY (person_id, thread_id)
      );
      CREATE INDEX read_state_thread ON read_state (thread_id);
    `);
    await runner.query(POST_MESSAGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION post_messages(uuid, jsonb)');
    await runner.query('DROP TABLE read_state, message_mention, message_revision, message, thread');
  }
}

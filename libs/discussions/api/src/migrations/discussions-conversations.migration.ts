import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads of a few named people. Those that are there stay with their groups. */
export class DiscussionsConversations1796000009790 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE conversation (
        thread_id uuid NOT NULL CONSTRAINT conversation_pkey PRIMARY KEY
          CONSTRAINT conversation_thread_fk REFERENCES thread (id) ON DELETE CASCADE,
        pair text CONSTRAINT conversation_pair UNIQUE,
        opened_by uuid NOT NULL,
        opened_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX conversation_opened ON conversation (opened_by, opened_at);
      CREATE TABLE conversation_member (
        thread_id uuid NOT NULL CONSTRAINT conversation_member_conversation_fk REFERENCES conversation (thread_id) ON DELETE CASCADE,
        person_id uuid NOT NULL,
        left_at timestamptz,
        let_out boolean NOT NULL DEFAULT false,
        CONSTRAINT conversation_member_pkey PRIMARY KEY (thread_id, person_id)
      );
      CREATE INDEX conversation_member_person ON conversation_member (person_id);
      CREATE TABLE conversation_block (
        person_id uuid NOT NULL,
        blocked_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT conversation_block_pkey PRIMARY KEY (person_id, blocked_id)
      );
      CREATE TABLE conversation_choice (
        person_id uuid NOT NULL CONSTRAINT conversation_choice_pkey PRIMARY KEY,
        leaders_only boolean NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM thread WHERE audience_kind = 'PEOPLE'`);
    await runner.query('DROP TABLE conversation_choice, conversation_block, conversation_member, conversation');
  }
}

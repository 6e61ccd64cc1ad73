import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KernelInit1767225600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      CREATE TABLE outbox (
        id bigserial CONSTRAINT outbox_pkey PRIMARY KEY,
        type text NOT NULL,
        payload jsonb NOT NULL,
        attempts int NOT NULL DEFAULT 0,
        due_at timestamptz NOT NULL DEFAULT now(),
        last_error text
      );
      CREATE INDEX outbox_due ON outbox (due_at, id);

      CREATE TABLE command (
        person_id uuid NOT NULL,
        mutation_id uuid NOT NULL,
        name text NOT NULL,
        result text NOT NULL DEFAULT '',
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT command_pkey PRIMARY KEY (person_id, mutation_id)
      );
      CREATE INDEX command_at ON command (at);

      CREATE TABLE audit_entry (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT audit_entry_pkey PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        actor_id uuid NOT NULL,
        action text NOT NULL,
        target_type text NOT NULL,
        target_id uuid NOT NULL,
        subject_id uuid,
        audience_id uuid,
        reason text NOT NULL
      );
      CREATE INDEX audit_entry_target ON audit_entry (target_type, target_id, at);
      CREATE INDEX audit_entry_at ON audit_entry (at, id);
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'The log is append-only'; END $$;
      CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE reaction (
        target_type text NOT NULL,
        target_id uuid NOT NULL,
        kind text NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT reaction_pkey PRIMARY KEY (target_type, target_id, kind, person_id)
      );
      CREATE INDEX reaction_person ON reaction (person_id);

      CREATE TABLE draft (
        person_id uuid NOT NULL,
        key text NOT NULL,
        payload jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT draft_pkey PRIMARY KEY (person_id, key)
      );

      CREATE TABLE stored_file (
        id uuid NOT NULL CONSTRAINT stored_file_pkey PRIMARY KEY,
        owner_id uuid NOT NULL,
        media_type text NOT NULL,
        width int NOT NULL,
        height int NOT NULL,
        bytes int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX stored_file_owner ON stored_file (owner_id);
      CREATE TABLE file_use (
        file_id uuid NOT NULL,
        target_type text NOT NULL,
        target_id uuid NOT NULL,
        CONSTRAINT file_use_pkey PRIMARY KEY (file_id, target_type, target_id)
      );
      CREATE INDEX file_use_target ON file_use (target_type, target_id);

      CREATE TABLE mailbox_message (
        id uuid NOT NULL CONSTRAINT mailbox_message_pkey PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now(),
        recipient text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text NOT NULL
      );
      CREATE INDEX mailbox_message_at ON mailbox_message (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE mailbox_message, file_use, stored_file, draft, reaction, audit_entry, command, outbox',
    );
    await runner.query('DROP FUNCTION refuse_change()');
  }
}

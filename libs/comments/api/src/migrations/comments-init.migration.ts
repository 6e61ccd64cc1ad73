import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CommentsInit1767225600420 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE comment (
        id uuid NOT NULL CONSTRAINT comment_pkey PRIMARY KEY,
        target_type text NOT NULL,
        target_id uuid NOT NULL,
        parent_id uuid,
        author_id uuid NOT NULL,
        document jsonb NOT NULL,
        html text NOT NULL,
        text text NOT NULL,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        resolved_at timestamptz,
        resolved_by uuid,
        removed_at timestamptz,
        removed_by uuid,
        removal_reason text
      );
      CREATE INDEX comment_target ON comment (target_type, target_id, created_at, id);
      CREATE INDEX comment_parent ON comment (parent_id, created_at);
      CREATE INDEX comment_author ON comment (author_id);

      CREATE TABLE comment_revision (
        comment_id uuid NOT NULL,
        version int NOT NULL,
        document jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT comment_revision_pkey PRIMARY KEY (comment_id, version)
      );

      CREATE TABLE comment_notice (
        person_id uuid NOT NULL,
        comment_id uuid NOT NULL,
        kind text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        seen_at timestamptz,
        CONSTRAINT comment_notice_pkey PRIMARY KEY (person_id, comment_id)
      );
      CREATE INDEX comment_notice_unseen ON comment_notice (person_id, seen_at, at);
      CREATE INDEX comment_notice_comment ON comment_notice (comment_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE comment_notice, comment_revision, comment');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PracticeInit1767225600400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE strategy (
        id uuid NOT NULL CONSTRAINT strategy_pkey PRIMARY KEY,
        author_id uuid NOT NULL,
        department_id uuid,
        work_group_id uuid,
        hub_id uuid NOT NULL,
        reach text NOT NULL,
        audience_id uuid NOT NULL,
        title text NOT NULL,
        big_ideas text[] NOT NULL,
        key_stages text[] NOT NULL,
        topics text[] NOT NULL,
        documents jsonb NOT NULL,
        html jsonb NOT NULL,
        text text NOT NULL,
        excerpt text NOT NULL,
        reading_minutes int NOT NULL,
        version int NOT NULL DEFAULT 1,
        published_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        removed_at timestamptz,
        removed_by uuid
      );
      CREATE INDEX strategy_feed ON strategy (audience_id, published_at, id);
      CREATE INDEX strategy_author ON strategy (author_id, published_at);
      CREATE INDEX strategy_department ON strategy (department_id, published_at);
      CREATE INDEX strategy_work_group ON strategy (work_group_id);

      CREATE TABLE strategy_revision (
        strategy_id uuid NOT NULL,
        version int NOT NULL,
        title text NOT NULL,
        documents jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT strategy_revision_pkey PRIMARY KEY (strategy_id, version)
      );
    `);
    // Split off, so that reading a feed never touches what only search needs.
    await runner.query(`
      CREATE TABLE strategy_search (
        strategy_id uuid NOT NULL CONSTRAINT strategy_search_pkey PRIMARY KEY,
        words tsvector NOT NULL,
        formulas text NOT NULL DEFAULT ''
      );
      CREATE INDEX strategy_search_words ON strategy_search USING gin (words);
      CREATE INDEX strategy_search_formulas ON strategy_search USING gin (formulas gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE strategy_search, strategy_revision, strategy');
  }
}

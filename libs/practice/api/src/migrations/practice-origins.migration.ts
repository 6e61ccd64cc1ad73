import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Strategies that began as a message of a thread say so, and ask whoever wrote it before they are read further. */
export class PracticeOrigins1796000009400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE strategy_origin (
        strategy_id uuid NOT NULL CONSTRAINT strategy_origin_pkey PRIMARY KEY,
        message_id uuid NOT NULL,
        author_id uuid NOT NULL,
        audience_id uuid NOT NULL,
        answer text,
        wish text,
        answered_at timestamptz
      );
      CREATE INDEX strategy_origin_asked ON strategy_origin (author_id) WHERE answer = 'ASKED';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE strategy_origin');
  }
}

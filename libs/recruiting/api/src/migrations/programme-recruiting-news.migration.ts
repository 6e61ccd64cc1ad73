import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wishes to be told when a hub recruits. */
export class ProgrammeRecruitingNews1767225700708 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE recruiting_news_request (
        id uuid NOT NULL CONSTRAINT recruiting_news_request_pkey PRIMARY KEY,
        hub_id uuid NOT NULL,
        email text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        confirmed_at timestamptz
      );
      CREATE UNIQUE INDEX recruiting_news_request_once ON recruiting_news_request (hub_id, email);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE recruiting_news_request');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which device saved a draft last, and on which ones it is open now. */
export class DraftsPlaces1796000009010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draft ADD COLUMN session_id uuid;
      CREATE TABLE draft_opening (
        person_id uuid NOT NULL,
        key text NOT NULL,
        session_id uuid NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT draft_opening_pkey PRIMARY KEY (person_id, key, session_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_opening; ALTER TABLE draft DROP COLUMN session_id');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a workshop that is on stands in its agenda, and what its projector shows. */
export class WorkshopsDay1796000009110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE workshop_day (
        step_id uuid NOT NULL CONSTRAINT workshop_day_pkey PRIMARY KEY
          CONSTRAINT workshop_day_step_id_fkey REFERENCES cycle_step (id) ON DELETE CASCADE,
        version int NOT NULL DEFAULT 0,
        item_id uuid,
        running_since timestamptz,
        progress jsonb NOT NULL DEFAULT '{}',
        finished_at timestamptz,
        screen text NOT NULL DEFAULT 'CODE'
      )
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workshop_day');
  }
}

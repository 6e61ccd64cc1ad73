import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who come to a workshop without belonging to its group. */
export class WorkshopsVisitors1796000009140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE workshop_visitor (
        id uuid NOT NULL CONSTRAINT workshop_visitor_pkey PRIMARY KEY,
        step_id uuid NOT NULL CONSTRAINT workshop_visitor_step_id_fkey REFERENCES cycle_step (id),
        person_id uuid,
        name text NOT NULL,
        school text NOT NULL,
        email text,
        arrived_at timestamptz NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL DEFAULT now(),
        letter_at timestamptz
      );
      CREATE INDEX workshop_visitor_step ON workshop_visitor (step_id);
      CREATE INDEX workshop_visitor_person ON workshop_visitor (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workshop_visitor');
  }
}

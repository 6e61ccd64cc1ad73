import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A minute's feedback at the end of a workshop: what was said, and apart from it who has said something. */
export class WorkshopsFeedback1796000009120 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE workshop_feedback (
        step_id uuid NOT NULL CONSTRAINT workshop_feedback_pkey PRIMARY KEY
          CONSTRAINT workshop_feedback_step_id_fkey REFERENCES cycle_step (id),
        opened_at timestamptz NOT NULL DEFAULT now(),
        closes_at timestamptz NOT NULL
      );

      CREATE TABLE workshop_feedback_answer (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT workshop_feedback_answer_pkey PRIMARY KEY,
        step_id uuid NOT NULL CONSTRAINT workshop_feedback_answer_step_id_fkey REFERENCES workshop_feedback (step_id),
        worth smallint NOT NULL,
        ready smallint NOT NULL,
        text text
      );
      CREATE INDEX workshop_feedback_answer_step ON workshop_feedback_answer (step_id);

      CREATE TABLE workshop_feedback_given (
        step_id uuid NOT NULL CONSTRAINT workshop_feedback_given_step_id_fkey REFERENCES workshop_feedback (step_id),
        person_id uuid NOT NULL,
        CONSTRAINT workshop_feedback_given_pkey PRIMARY KEY (step_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE workshop_feedback_given, workshop_feedback_answer, workshop_feedback');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who comes to a workshop, who came, and the code on the wall. */
export class ProgrammeWorkshops1767225700380 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE workshop_rsvp (
        step_id uuid NOT NULL CONSTRAINT workshop_rsvp_step_id_fkey REFERENCES cycle_step (id),
        person_id uuid NOT NULL,
        choice text NOT NULL,
        reason text,
        answered_at timestamptz NOT NULL DEFAULT now(),
        starts_at timestamptz NOT NULL,
        CONSTRAINT workshop_rsvp_pkey PRIMARY KEY (step_id, person_id)
      );
      CREATE INDEX workshop_rsvp_person ON workshop_rsvp (person_id);

      CREATE TABLE workshop_attendance (
        step_id uuid NOT NULL CONSTRAINT workshop_attendance_step_id_fkey REFERENCES cycle_step (id),
        person_id uuid NOT NULL,
        mark text NOT NULL,
        credit numeric(4, 2) NOT NULL,
        way text NOT NULL,
        marked_at timestamptz NOT NULL DEFAULT now(),
        marked_by uuid NOT NULL,
        CONSTRAINT workshop_attendance_pkey PRIMARY KEY (step_id, person_id)
      );
      CREATE INDEX workshop_attendance_person ON workshop_attendance (person_id);

      CREATE TABLE workshop_code (
        step_id uuid NOT NULL CONSTRAINT workshop_code_pkey PRIMARY KEY
          CONSTRAINT workshop_code_step_id_fkey REFERENCES cycle_step (id),
        salt text NOT NULL,
        code_hash text NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX workshop_code_hash ON workshop_code (code_hash);

      CREATE TABLE workshop_code_attempt (
        key text NOT NULL CONSTRAINT workshop_code_attempt_pkey PRIMARY KEY,
        count int NOT NULL,
        resets_at timestamptz NOT NULL
      );

      CREATE TABLE workshop_reminder (
        step_id uuid NOT NULL CONSTRAINT workshop_reminder_step_id_fkey REFERENCES cycle_step (id),
        starts_at timestamptz NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT workshop_reminder_pkey PRIMARY KEY (step_id, starts_at)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE workshop_reminder, workshop_code_attempt, workshop_code, workshop_attendance, workshop_rsvp',
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Subscription addresses of calendars, and which invitation each person has had. */
export class ProgrammeCalendar1767225700370 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_preference (
        person_id uuid NOT NULL CONSTRAINT calendar_preference_pkey PRIMARY KEY,
        secret_hash text,
        secret_made_at timestamptz,
        feed_tag text,
        feed_changed_at timestamptz,
        invitations boolean NOT NULL DEFAULT true
      );
      CREATE UNIQUE INDEX calendar_preference_secret ON calendar_preference (secret_hash);

      CREATE TABLE calendar_invitation (
        step_id uuid NOT NULL,
        person_id uuid NOT NULL,
        work_group_id uuid NOT NULL,
        state text NOT NULL,
        sequence int NOT NULL,
        title text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        sent_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT calendar_invitation_pkey PRIMARY KEY (step_id, person_id)
      );
      CREATE INDEX calendar_invitation_group ON calendar_invitation (work_group_id, person_id);
      CREATE INDEX calendar_invitation_person ON calendar_invitation (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE calendar_invitation, calendar_preference');
  }
}

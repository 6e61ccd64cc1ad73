import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recruiting for a Work Group, and planning its cycle. */
export class ProgrammeApplications1767225700310 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE work_group
        ADD COLUMN capacity int NOT NULL DEFAULT 15,
        ADD COLUMN recruiting_until timestamptz,
        ADD COLUMN offer_days int NOT NULL DEFAULT 5;

      CREATE TABLE application (
        id uuid NOT NULL CONSTRAINT application_pkey PRIMARY KEY,
        reference text NOT NULL,
        work_group_id uuid NOT NULL CONSTRAINT application_work_group_id_fkey REFERENCES work_group (id),
        state text NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        role text NOT NULL,
        role_text text,
        school_urn int NOT NULL,
        involvement text NOT NULL,
        hopes text NOT NULL,
        access_needs text NOT NULL,
        headteacher_name text NOT NULL,
        headteacher_email text NOT NULL,
        committed_at timestamptz,
        submitted_at timestamptz NOT NULL DEFAULT now(),
        waitlisted_at timestamptz,
        offer_expires_at timestamptz,
        decided_at timestamptz,
        decided_by uuid,
        decision_reason text,
        person_id uuid,
        version int NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX application_reference ON application (reference);
      CREATE INDEX application_board ON application (work_group_id, state, submitted_at);
      CREATE UNIQUE INDEX application_living ON application (work_group_id, email) WHERE state NOT IN ('DECLINED', 'WITHDRAWN');
      CREATE INDEX application_offer ON application (offer_expires_at) WHERE state = 'OFFERED';
      CREATE INDEX application_person ON application (person_id);

      ALTER TABLE cycle_step
        ADD COLUMN published_at timestamptz,
        ADD COLUMN cancelled_at timestamptz,
        ADD COLUMN cancel_reason text,
        ADD COLUMN sequence int NOT NULL DEFAULT 0,
        ADD COLUMN access_notes text,
        ADD COLUMN join_url text,
        ADD COLUMN agenda text,
        ADD COLUMN resources jsonb NOT NULL DEFAULT '[]';
      UPDATE cycle_step SET published_at = now();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE cycle_step
        DROP COLUMN published_at, DROP COLUMN cancelled_at, DROP COLUMN cancel_reason, DROP COLUMN sequence,
        DROP COLUMN access_notes, DROP COLUMN join_url, DROP COLUMN agenda, DROP COLUMN resources;
      DROP TABLE application;
      ALTER TABLE work_group DROP COLUMN capacity, DROP COLUMN recruiting_until, DROP COLUMN offer_days;
    `);
  }
}

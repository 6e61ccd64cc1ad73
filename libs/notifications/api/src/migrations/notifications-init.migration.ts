import { typicalClosures } from '@tessellate/school-time-contract';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const CALENDAR_YEARS = { from: 2022, to: 2039 };

export class NotificationsInit1767225700700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        person_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        about_type text NOT NULL,
        about_id uuid NOT NULL,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        in_app boolean NOT NULL,
        email text NOT NULL,
        due_at timestamptz,
        read_at timestamptz,
        mail_id uuid,
        CONSTRAINT notice_pkey PRIMARY KEY (person_id, id)
      );
      CREATE INDEX notice_list ON notice (person_id, at DESC, id DESC) WHERE in_app;
      CREATE INDEX notice_unread ON notice (person_id, at DESC, id DESC) WHERE in_app AND read_at IS NULL;
      CREATE INDEX notice_waiting ON notice (email, person_id) WHERE email <> 'NEVER' AND mail_id IS NULL AND read_at IS NULL;
      CREATE INDEX notice_about ON notice (person_id, about_id);
      CREATE INDEX notice_mail_id ON notice (mail_id);

      CREATE TABLE notice_mail (
        id uuid NOT NULL CONSTRAINT notice_mail_pkey PRIMARY KEY,
        person_id uuid NOT NULL,
        digest_on date,
        at timestamptz NOT NULL DEFAULT now(),
        done_at timestamptz
      );
      CREATE UNIQUE INDEX notice_mail_digest ON notice_mail (person_id, digest_on) WHERE digest_on IS NOT NULL;

      CREATE TABLE notice_preference (
        person_id uuid NOT NULL,
        kind text NOT NULL,
        in_app boolean NOT NULL,
        email text NOT NULL,
        CONSTRAINT notice_preference_pkey PRIMARY KEY (person_id, kind)
      );

      CREATE TABLE notice_settings (
        person_id uuid NOT NULL CONSTRAINT notice_settings_pkey PRIMARY KEY,
        email_off boolean NOT NULL,
        mode text NOT NULL,
        days smallint[] NOT NULL,
        opens_at text NOT NULL,
        closes_at text NOT NULL,
        in_holidays boolean NOT NULL,
        paused_until timestamptz
      );

      CREATE TABLE school_closure (
        id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT school_closure_pkey PRIMARY KEY,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        name text NOT NULL
      );
      CREATE INDEX school_closure_days ON school_closure (starts_on, ends_on);
    `);
    for (let year = CALENDAR_YEARS.from; year <= CALENDAR_YEARS.to; year++) {
      await runner.query(
        `INSERT INTO school_closure (starts_on, ends_on, name)
         SELECT "startsOn", "endsOn", name FROM jsonb_to_recordset($1::jsonb) AS c("startsOn" date, "endsOn" date, name text)`,
        [JSON.stringify(typicalClosures(year))],
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notice, notice_mail, notice_preference, notice_settings, school_closure');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const tell = (event: string) => `
  CREATE OR REPLACE FUNCTION auth.tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    person uuid;
  BEGIN
    SELECT id INTO person FROM public.person WHERE auth_user_id = OLD."userId";
    IF person IS NOT NULL THEN
      ${event}
      PERFORM pg_notify('tessellate_signals', 'session:' || person);
    END IF;
    RETURN NULL;
  END $$`;

/** Processes hear of an ended session by the signal alone; nobody listened to the event that was stored besides. */
export class IdentitySessionEnded1796000006110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tell(''));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      tell(`INSERT INTO public.outbox (type, payload)
      VALUES ('session.revoked', jsonb_build_object('personId', person, 'sessionId', OLD.id));`),
    );
  }
}

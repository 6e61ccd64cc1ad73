import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of schema `auth` have the names and columns that better-auth expects; a test compares them with its schema. */
const AUTH_TABLES = `
  CREATE SCHEMA auth;

  CREATE TABLE auth."user" (
    id uuid NOT NULL CONSTRAINT user_pkey PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL CONSTRAINT user_email_key UNIQUE,
    "emailVerified" boolean NOT NULL,
    image text,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE auth.session (
    id uuid NOT NULL CONSTRAINT session_pkey PRIMARY KEY,
    "expiresAt" timestamptz NOT NULL,
    token text NOT NULL CONSTRAINT session_token_key UNIQUE,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now(),
    "ipAddress" text,
    "userAgent" text,
    "userId" uuid NOT NULL CONSTRAINT session_user_fkey REFERENCES auth."user" (id) ON DELETE CASCADE
  );
  CREATE INDEX session_user_idx ON auth.session ("userId");

  CREATE TABLE auth.account (
    id uuid NOT NULL CONSTRAINT account_pkey PRIMARY KEY,
    "accountId" text NOT NULL,
    "providerId" text NOT NULL,
    "userId" uuid NOT NULL CONSTRAINT account_user_fkey REFERENCES auth."user" (id) ON DELETE CASCADE,
    "accessToken" text,
    "refreshToken" text,
    "idToken" text,
    "accessTokenExpiresAt" timestamptz,
    "refreshTokenExpiresAt" timestamptz,
    scope text,
    password text,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX account_user_idx ON auth.account ("userId");

  CREATE TABLE auth.verification (
    id uuid NOT NULL CONSTRAINT verification_pkey PRIMARY KEY,
    identifier text NOT NULL,
    value text NOT NULL,
    "expiresAt" timestamptz NOT NULL,
    "createdAt" timestamptz NOT NULL DEFAULT now(),
    "updatedAt" timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX verification_identifier_idx ON auth.verification (identifier);

  -- Counts for rate limits. Losing them in a crash is harmless, so they skip the write-ahead log.
  CREATE UNLOGGED TABLE auth.attempt (
    key text NOT NULL CONSTRAINT attempt_pkey PRIMARY KEY,
    count int NOT NULL,
    resets_at timestamptz NOT NULL
  );
  CREATE INDEX attempt_resets_at ON auth.attempt (resets_at);
`;

const PERSON = `
  CREATE TABLE person (
    id uuid NOT NULL CONSTRAINT person_pkey PRIMARY KEY,
    auth_user_id uuid,
    name text NOT NULL,
    email text,
    job_title text NOT NULL DEFAULT '',
    offers text NOT NULL DEFAULT '',
    seeks text NOT NULL DEFAULT '',
    picture_file_id uuid,
    demo boolean NOT NULL DEFAULT false,
    demo_role text,
    demo_description text,
    created_at timestamptz NOT NULL DEFAULT now(),
    erased_at timestamptz
  );
  CREATE UNIQUE INDEX person_auth_user ON person (auth_user_id);
  CREATE UNIQUE INDEX person_email ON person (email);
  CREATE INDEX person_name_trgm ON person USING gin (name gin_trgm_ops);
`;

/** An account without its person could sign in and be nobody, so both are made by one statement. */
const PERSON_OF_ACCOUNT = `
  CREATE FUNCTION auth.create_person() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO public.person (id, auth_user_id, name, email)
    VALUES (gen_random_uuid(), NEW.id, NEW.name, lower(NEW.email))
    ON CONFLICT (auth_user_id) DO NOTHING;
    RETURN NULL;
  END $$;
  CREATE TRIGGER user_create_person AFTER INSERT ON auth."user"
    FOR EACH ROW EXECUTE FUNCTION auth.create_person();
`;

/** However a session ends (signing out, a new password, revoking, erasing), every server process hears of it with the commit. */
const SESSION_ENDED = `
  CREATE FUNCTION auth.tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    person uuid;
  BEGIN
    SELECT id INTO person FROM public.person WHERE auth_user_id = OLD."userId";
    IF person IS NOT NULL THEN
      INSERT INTO public.outbox (type, payload)
      VALUES ('session.revoked', jsonb_build_object('personId', person, 'sessionId', OLD.id));
      PERFORM pg_notify('tessellate_signals', 'session:' || person);
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER session_ended AFTER DELETE ON auth.session
    FOR EACH ROW EXECUTE FUNCTION auth.tell_session_ended();
`;

export class IdentityInit1767225600100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [AUTH_TABLES, PERSON, PERSON_OF_ACCOUNT, SESSION_ENDED]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA auth CASCADE');
    await runner.query('DROP TABLE person');
  }
}

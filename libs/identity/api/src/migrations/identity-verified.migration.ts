import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whichever way an address is proved (link, new password), the domains hear of it with the commit. */
export class IdentityVerified1767225700110 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION auth.tell_verified() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO public.outbox (type, payload)
        SELECT 'account.verified', jsonb_build_object('personId', id) FROM public.person WHERE auth_user_id = NEW.id;
        RETURN NULL;
      END $$;
      CREATE TRIGGER user_verified AFTER UPDATE OF "emailVerified" ON auth."user"
        FOR EACH ROW WHEN (NEW."emailVerified" AND NOT OLD."emailVerified") EXECUTE FUNCTION auth.tell_verified();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER user_verified ON auth."user"; DROP FUNCTION auth.tell_verified()');
  }
}

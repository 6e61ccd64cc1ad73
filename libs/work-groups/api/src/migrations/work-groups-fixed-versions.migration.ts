import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whatever writes: a published version stays as it was. */
export class WorkGroupsFixedVersions1796000009530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION refuse_version_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'A published version of a project is never changed' USING ERRCODE = 'check_violation';
      END $$;
      CREATE TRIGGER project_version_fixed BEFORE UPDATE ON project_version FOR EACH ROW EXECUTE FUNCTION refuse_version_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER project_version_fixed ON project_version; DROP FUNCTION refuse_version_change();');
  }
}

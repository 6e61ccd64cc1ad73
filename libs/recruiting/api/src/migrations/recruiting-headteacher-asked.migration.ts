import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and how often each headteacher was asked, and whether a manager has stopped the reminders. */
export class RecruitingHeadteacherAsked1796000009300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE application
        ADD COLUMN headteacher_asked_at timestamptz,
        ADD COLUMN headteacher_asked int NOT NULL DEFAULT 0,
        ADD COLUMN chasing_stopped_at timestamptz,
        ADD COLUMN chasing_stopped_by uuid;
      -- Whoever registered by the form had their headteacher written to at once.
      UPDATE application SET headteacher_asked_at = coalesce(commitment_reminded_at, submitted_at),
          headteacher_asked = CASE WHEN commitment_reminded_at IS NULL THEN 1 ELSE 2 END
        WHERE headteacher_email <> '';
      ALTER TABLE application DROP COLUMN commitment_reminded_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE application ADD COLUMN commitment_reminded_at timestamptz;
      UPDATE application SET commitment_reminded_at = headteacher_asked_at WHERE headteacher_asked > 1;
      ALTER TABLE application DROP COLUMN headteacher_asked_at, DROP COLUMN headteacher_asked,
        DROP COLUMN chasing_stopped_at, DROP COLUMN chasing_stopped_by;
    `);
  }
}

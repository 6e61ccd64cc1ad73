import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which act made a mark of the register, so that the act can be taken back whole. */
export class ProgrammeRegister1767225700508 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workshop_attendance ADD COLUMN act_id uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workshop_attendance DROP COLUMN act_id');
  }
}

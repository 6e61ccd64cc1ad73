import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the due date of a task was chosen, so that moving a workshop there and back restores it. */
export class ProgrammeDueDates1767225700608 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cycle_step ADD COLUMN due_origin jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cycle_step DROP COLUMN due_origin');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The parts of an agenda with their minutes and prompts. What was written as text stays beside them. */
export class ProgrammeAgendaItems1796000009100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE cycle_step ADD COLUMN agenda_items jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE cycle_step DROP COLUMN agenda_items');
  }
}

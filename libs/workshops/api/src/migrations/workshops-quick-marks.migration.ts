import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody arrived by code, and for how long a mark can be changed without a reason, with what it was before. */
export class WorkshopsQuickMarks1796000009130 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE workshop_attendance ADD COLUMN arrived_at timestamptz, ADD COLUMN free_until timestamptz,
        ADD COLUMN earlier jsonb NOT NULL DEFAULT '[]';
      UPDATE workshop_attendance SET arrived_at = marked_at WHERE way = 'CODE';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // Marks that the older version does not know are what it called them.
    await runner.query(`
      UPDATE workshop_attendance SET mark = 'PART' WHERE mark IN ('LATE', 'LEFT_EARLY');
      ALTER TABLE workshop_attendance DROP COLUMN arrived_at, DROP COLUMN free_until, DROP COLUMN earlier;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log also keeps what the server does by a rule, such as closing a thread before a workshop: nobody is its actor. */
export class KernelAutomaticActs1767225700030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_entry ALTER COLUMN actor_id DROP NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE audit_entry ALTER COLUMN actor_id SET NOT NULL');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds the few messages of a thread that were removed, which count as read by everybody. */
export class DiscussionsRemovedMessages1795737600007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX message_removed ON message (thread_id, number) WHERE removed_at IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX message_removed');
  }
}

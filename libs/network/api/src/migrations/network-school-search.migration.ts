import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Schools by what their name begins with, in order: the first letters somebody types match thousands. */
export class NetworkSchoolSearch1767225700210 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX school_beginning ON school (search_text text_pattern_ops) WHERE secondary AND status <> 'CLOSED'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX school_beginning');
  }
}

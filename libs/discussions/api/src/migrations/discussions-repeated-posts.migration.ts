import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POST_MESSAGES_COMPARED } from './post-messages-compared.sql';
import { POST_MESSAGES_WITH_EXCERPTS } from './post-messages-with-excerpts.sql';

/** A message that is sent again with other words is no repetition, as with every other command. */
export class DiscussionsRepeatedPosts1796000007600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(POST_MESSAGES_COMPARED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(POST_MESSAGES_WITH_EXCERPTS);
  }
}

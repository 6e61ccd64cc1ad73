import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { excerpt, type RichDocument } from '@tessellate/rich-text';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { POST_MESSAGES } from './post-messages.sql';
import { POST_MESSAGES_WITH_EXCERPTS } from './post-messages-with-excerpts.sql';

const BATCH = 1_000;

/** Keeps how each message begins, so that lists and quotes do not read whole documents. */
export class DiscussionsExcerpts1796000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE message ADD COLUMN excerpt text NOT NULL DEFAULT ''");
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows: { id: string; document: RichDocument }[] = await runner.query(
        'SELECT id, document FROM message WHERE id > $1 ORDER BY id LIMIT $2',
        [after, BATCH],
      );
      const last = rows.at(-1);
      if (!last) break;
      await runner.query(
        `UPDATE message m SET excerpt = e.excerpt FROM unnest($1::uuid[], $2::text[]) AS e(id, excerpt) WHERE m.id = e.id`,
        [rows.map(row => row.id), rows.map(row => excerpt(row.document, DISCUSSION_LIMITS.quote))],
      );
      after = last.id;
    }
    await runner.query('ALTER TABLE message ALTER COLUMN excerpt DROP DEFAULT');
    await runner.query(POST_MESSAGES_WITH_EXCERPTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION post_messages');
    await runner.query(POST_MESSAGES);
    await runner.query('ALTER TABLE message DROP COLUMN excerpt');
  }
}

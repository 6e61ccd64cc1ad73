import { Injectable } from '@nestjs/common';
import {
  Database,
  type RequestContext,
  type SearchFor,
  SearchRegistry,
  type SearchSource,
} from '@tessellate/api-kernel';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { askedFormula, excerptAround, type RichDocument } from '@tessellate/rich-text';
import { readableAudiences } from './discussion.policy';
import type { ThreadHit } from './graphql/thread.type';
import { ThreadQueries } from './thread.queries';

interface HitRow {
  threadId: string;
  document: RichDocument | null;
  /** Some of the message, with what was found in it between two marks. */
  found: string | null;
  number: number | null;
}

/** Control characters, which no text holds. */
const [MARK, UNMARK] = ['\u0002', '\u0003'];
const MARKED = new RegExp(`${MARK}([^${UNMARK}]+)`);

const holdsFormula = (text: string) => `($4::text IS NULL OR strpos(lower(replace(${text}, ' ', '')), lower($4)) > 0)`;

/**
 * Titles before messages, the newest first among equals. Only the newest 300 messages that match are weighed, so that a
 * common word in a large community costs no more than a rare one. A formula must be written as asked, apart from its spaces.
 */
const STATEMENT = `
  WITH query AS (SELECT to_tsquery('english', $1) AS q),
  titles AS (
    SELECT t.id AS thread_id, 1 + ts_rank(to_tsvector('english', t.title), q) AS rank, t.last_message_at AS at,
           NULL::text AS text, NULL::uuid AS message_id, NULL::int AS number
    FROM thread t, query WHERE to_tsvector('english', t.title) @@ q AND t.audience_id = ANY($2::uuid[]) AND ${holdsFormula('t.title')}
    ORDER BY t.last_message_at DESC LIMIT 100
  ),
  recent AS (
    SELECT m.thread_id, m.created_at AS at, m.text, m.id AS message_id, m.number
    FROM message m JOIN thread t ON t.id = m.thread_id, query
    WHERE to_tsvector('english', m.text) @@ q AND m.removed_at IS NULL AND t.audience_id = ANY($2::uuid[]) AND ${holdsFormula('m.text')}
    ORDER BY m.created_at DESC LIMIT 300
  ),
  found AS (
    SELECT * FROM titles
    UNION ALL
    SELECT thread_id, ts_rank(to_tsvector('english', text), q), at, text, message_id, number FROM recent, query
  ),
  best AS (SELECT DISTINCT ON (thread_id) * FROM found ORDER BY thread_id, rank DESC, at DESC)
  SELECT top.thread_id AS "threadId", top.number, m.document,
    ts_headline('english', top.text, q, 'StartSel="${MARK}", StopSel="${UNMARK}", MaxFragments=1') AS found
  FROM (SELECT * FROM best ORDER BY rank DESC, at DESC LIMIT $3) AS top CROSS JOIN query LEFT JOIN message m ON m.id = top.message_id
  ORDER BY top.rank DESC, top.at DESC`;

declare module '@tessellate/api-kernel' {
  interface SearchSources {
    threads: ThreadHit;
  }
}

@Injectable()
export class ThreadSearch implements SearchSource<'threads'> {
  readonly name = 'threads';
  readonly most = 50;

  constructor(
    private readonly database: Database,
    private readonly threads: ThreadQueries,
    search: SearchRegistry,
  ) {
    search.register(this);
  }

  /** Threads whose title or messages hold all the words; the last word may be half typed. */
  async find(ctx: RequestContext, { text: asked, first }: SearchFor): Promise<ThreadHit[]> {
    const text = asked.slice(0, 200);
    const query = prefixQuery(text);
    if (!query) return [];
    const rows = await this.database.read<HitRow>('thread.search', STATEMENT, [
      query,
      readableAudiences(ctx.me),
      first,
      askedFormula(text),
    ]);
    const hits = await Promise.all(
      rows.map(async row => ({ ...row, thread: await this.threads.load(ctx, row.threadId) })),
    );
    return hits.flatMap(({ thread, number, document, found }) => {
      if (!thread) return [];
      const word = MARKED.exec(found ?? '')?.[1] ?? '';
      return [{ thread, number, excerpt: document && excerptAround(document, word, DISCUSSION_LIMITS.quote) }];
    });
  }
}

/** Words as PostgreSQL's `word:* & word:*`; everything that is not a letter or digit separates words. */
export function prefixQuery(text: string): string {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map(word => `${word}:*`)
    .join(' & ');
}

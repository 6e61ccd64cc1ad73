import { Injectable } from '@nestjs/common';
import { Database, type RequestContext } from '@tessellate/api-kernel';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import { askedFormula, excerpt } from '@tessellate/rich-text';
import { readableAudiences } from './discussion.policy';
import type { ThreadHit } from './graphql/thread.type';
import { ThreadQueries } from './thread.queries';

interface HitRow {
  threadId: string;
  excerpt: string | null;
  /** The whole message. */
  text: string | null;
  number: number | null;
}

const holdsFormula = (text: string) => `($4::text IS NULL OR strpos(lower(replace(${text}, ' ', '')), lower($4)) > 0)`;

/**
 * Titles before messages, the newest first among equals. Only the newest 300 messages that match are weighed, so that a
 * common word in a large community costs no more than a rare one. A formula must be written as asked, apart from its spaces.
 */
const STATEMENT = `
  WITH query AS (SELECT to_tsquery('english', $1) AS q),
  titles AS (
    SELECT t.id AS thread_id, 1 + ts_rank(to_tsvector('english', t.title), q) AS rank, t.last_message_at AS at,
           NULL::text AS text, NULL::int AS number
    FROM thread t, query WHERE to_tsvector('english', t.title) @@ q AND t.audience_id = ANY($2::uuid[]) AND ${holdsFormula('t.title')}
    ORDER BY t.last_message_at DESC LIMIT 100
  ),
  recent AS (
    SELECT m.thread_id, m.created_at AS at, m.text, m.number
    FROM message m JOIN thread t ON t.id = m.thread_id, query
    WHERE to_tsvector('english', m.text) @@ q AND m.removed_at IS NULL AND t.audience_id = ANY($2::uuid[]) AND ${holdsFormula('m.text')}
    ORDER BY m.created_at DESC LIMIT 300
  ),
  found AS (
    SELECT * FROM titles
    UNION ALL
    SELECT thread_id, ts_rank(to_tsvector('english', text), q), at, text, number FROM recent, query
  ),
  best AS (SELECT DISTINCT ON (thread_id) * FROM found ORDER BY thread_id, rank DESC, at DESC)
  SELECT thread_id AS "threadId", number, text,
    ts_headline('english', text, q, 'StartSel="", StopSel="", MaxFragments=1, MaxWords=24, MinWords=10') AS excerpt
  FROM (SELECT * FROM best ORDER BY rank DESC, at DESC LIMIT $3) AS top, query ORDER BY rank DESC, at DESC`;

@Injectable()
export class ThreadSearch {
  constructor(
    private readonly database: Database,
    private readonly threads: ThreadQueries,
  ) {}

  /** Threads whose title or messages hold all the words; the last word may be half typed. */
  async search(ctx: RequestContext, text: string, first: number): Promise<ThreadHit[]> {
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
    return hits.flatMap(({ thread, number, text: whole, excerpt: found }) =>
      thread
        ? [
            {
              thread,
              number,
              excerpt: found && whole ? excerpt(unbroken(found, whole), DISCUSSION_LIMITS.quote) : null,
            },
          ]
        : [],
    );
  }
}

/** PostgreSQL begins and ends at letters: what stands beside them up to a space belongs to it, such as the backslash of a formula. */
function unbroken(found: string, whole: string): string {
  const at = whole.indexOf(found);
  if (at < 0) return found;
  const before = /\S*$/.exec(whole.slice(0, at))?.[0] ?? '';
  const after = /^\S*/.exec(whole.slice(at + found.length))?.[0] ?? '';
  return before + found + after;
}

/** Words as PostgreSQL's `word:* & word:*`; everything that is not a letter or digit separates words. */
export function prefixQuery(text: string): string {
  const words = text.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map(word => `${word}:*`)
    .join(' & ');
}

import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Database, type RequestContext } from '@tessellate/api-kernel';
import { type LivePoll, POLL_LIMITS } from '@tessellate/discussions-contract';
import DataLoader from 'dataloader';
import type { PollType } from './graphql/poll.type';
import { voterOf } from './poll-voters';

interface PollRow {
  messageId: string;
  threadId: string;
  answers: string[];
  several: boolean;
  anonymous: boolean;
  closesAt: Date | null;
  closed: boolean;
  voters: number;
  /** For each answer in its order. */
  counts: number[];
  /** Ids of those who voted for each answer; empty in an anonymous poll. */
  people: string[][];
  mine: number[] | null;
}

/** What a poll's votes come to. Rows of votes never leave the database; of an anonymous poll not even the sums, at first. */
const STATEMENT = `
  SELECT p.message_id AS "messageId", m.thread_id AS "threadId", p.answers, p.several, p.anonymous, p.closes_at AS "closesAt",
    p.closed_at IS NOT NULL OR coalesce(p.closes_at <= now(), false) AS closed,
    (SELECT count(*) FROM poll_vote v WHERE v.message_id = p.message_id)::int AS voters, a.counts, a.people,
    (SELECT v.positions FROM poll_vote v WHERE v.message_id = p.message_id AND v.voter = viewer.voter) AS mine
  FROM unnest($1::uuid[], $2::text[], $3::text[]) AS w(id, named, hidden_as)
  JOIN poll p ON p.message_id = w.id
  JOIN message m ON m.id = p.message_id AND m.removed_at IS NULL
  CROSS JOIN LATERAL (SELECT CASE WHEN p.anonymous THEN w.hidden_as ELSE w.named END AS voter) AS viewer
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(s.votes ORDER BY s.position), '[]') AS counts, coalesce(jsonb_agg(s.people ORDER BY s.position), '[]') AS people
    FROM (
      SELECT n.position, count(v.voter)::int AS votes,
        coalesce(jsonb_agg(v.person_id ORDER BY v.person_id) FILTER (WHERE v.person_id IS NOT NULL), '[]') AS people
      FROM generate_series(0, cardinality(p.answers) - 1) AS n(position)
      LEFT JOIN poll_vote v ON v.message_id = p.message_id AND n.position = ANY(v.positions)
      GROUP BY n.position
    ) AS s
  ) AS a`;

@Injectable()
export class PollQueries {
  constructor(
    private readonly database: Database,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  /** Of a message that the viewer sees; null when it asks nothing or was removed. Batched per request. */
  load(ctx: RequestContext, messageId: string): Promise<PollType | null> {
    return this.loader(ctx).load(messageId);
  }

  clear(ctx: RequestContext, messageId: string): void {
    this.loader(ctx).clear(messageId);
  }

  /** The same for everybody. */
  async live(messageId: string): Promise<LivePoll | null> {
    const [row] = await this.rows([messageId], null);
    if (!row) return null;
    const { threadId, several, anonymous, closesAt, closed, voters } = row;
    const answers = answersOf(row).map(({ position, text, votes }) => ({ position, text, votes }));
    return {
      threadId,
      messageId,
      several,
      anonymous,
      closesAt: closesAt?.toISOString() ?? null,
      closed,
      voters,
      answers,
    };
  }

  private loader(ctx: RequestContext): DataLoader<string, PollType | null> {
    return ctx.loader(
      'discussions.poll',
      () =>
        new DataLoader<string, PollType | null>(async ids => {
          const rows = await this.rows([...ids], ctx.me.personId);
          const byId = new Map(rows.map(row => [row.messageId, row]));
          return ids.map(id => {
            const row = byId.get(id);
            return row ? { ...row, answers: answersOf(row), mine: row.mine ?? [] } : null;
          });
        }),
    );
  }

  private rows(ids: string[], personId: string | null): Promise<PollRow[]> {
    const codes = ids.map(messageId =>
      personId ? voterOf(this.config.authSecret, { messageId, anonymous: true }, personId) : '',
    );
    return this.database.read<PollRow>('poll.byIds', STATEMENT, [ids, ids.map(() => personId ?? ''), codes]);
  }
}

function answersOf({ answers, counts, people, anonymous, closed, voters }: PollRow) {
  const shown = !anonymous || closed || voters >= POLL_LIMITS.shownFrom;
  return answers.map((text, position) => ({
    ...{ position, text, votes: shown ? (counts[position] ?? 0) : null },
    personIds: people[position] ?? [],
  }));
}

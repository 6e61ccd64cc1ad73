import { Injectable } from '@nestjs/common';
import {
  type Connection,
  Database,
  encodeCursor,
  invalidInput,
  pageOf,
  type RequestContext,
  type Viewer,
  withinAnswer,
} from '@tessellate/api-kernel';
import { type ReactionCountType, reactionLists, ReactionLoader } from '@tessellate/reactions-api';
import { DISCUSSION_LIMITS, type ThreadAudience } from '@tessellate/discussions-contract';
import type { RichDocument } from '@tessellate/rich-text';
import DataLoader from 'dataloader';
import { messageRights, readableAudiences } from './discussion.policy';
import type { MessagesArgs } from './graphql/message.input';
import type { MessageType } from './graphql/message.type';
import { rangeOf } from './message-range';

interface MessageRow {
  id: string;
  threadId: string;
  number: number;
  authorId: string;
  createdAt: Date;
  editedAt: Date | null;
  version: number;
  html: string;
  text: string;
  excerpt: string;
  removedAt: Date | null;
  removedBy: string | null;
  removalReason: string | null;
  audienceKind: ThreadAudience;
  audienceId: string;
  isLocked: boolean;
  hasPoll: boolean;
  quoteId: string | null;
  quoteNumber: number | null;
  quoteAuthorId: string | null;
  quoteExcerpt: string | null;
}

interface NewestRow {
  id: string;
  threadId: string;
  authorId: string;
  excerpt: string | null;
}

// What was removed never leaves the database, whoever asks.
const COLUMNS = `m.id, m.thread_id AS "threadId", m.number, m.author_id AS "authorId", m.created_at AS "createdAt",
    m.edited_at AS "editedAt", m.version, m.removed_at AS "removedAt", m.removed_by AS "removedBy",
    m.removal_reason AS "removalReason",
    CASE WHEN m.removed_at IS NULL THEN m.html ELSE '' END AS html,
    CASE WHEN m.removed_at IS NULL THEN m.text ELSE '' END AS text,
    CASE WHEN m.removed_at IS NULL THEN m.excerpt ELSE '' END AS excerpt,
    t.audience_kind AS "audienceKind", t.audience_id AS "audienceId", t.locked_at IS NOT NULL AS "isLocked",
    p.message_id IS NOT NULL AS "hasPoll", q.id AS "quoteId", q.number AS "quoteNumber", q.author_id AS "quoteAuthorId",
    CASE WHEN q.removed_at IS NULL THEN q.excerpt END AS "quoteExcerpt"`;

const FROM = `FROM message m JOIN thread t ON t.id = m.thread_id LEFT JOIN message q ON q.id = m.quote_of
  LEFT JOIN poll p ON p.message_id = m.id`;

const SELECT = `SELECT ${COLUMNS} ${FROM}`;

// A page brings its reactions along: one round trip less for what is read most.
const BETWEEN = `WITH r AS MATERIALIZED (${reactionLists('MESSAGE', 'SELECT id FROM message WHERE thread_id = $1 AND number BETWEEN $2 AND $3', '$4')})
  SELECT ${COLUMNS}, r.list AS "reactionList" ${FROM} LEFT JOIN r ON r.target_id = m.id
  WHERE m.thread_id = $1 AND m.number BETWEEN $2 AND $3 ORDER BY m.number`;

@Injectable()
export class MessageQueries {
  constructor(
    private readonly database: Database,
    private readonly reactions: ReactionLoader,
  ) {}

  /** One page of a thread the viewer may see, oldest first. */
  async page(
    ctx: RequestContext,
    thread: { id: string; lastNumber: number },
    args: MessagesArgs,
  ): Promise<Connection<MessageType>> {
    const range = rangeOf(pageOf(args, ['number']), args.around, thread.lastNumber);
    const messages = range.from > range.to ? [] : await this.between(ctx, thread.id, range.from, range.to);
    const edges = messages.map(node => ({ cursor: encodeCursor([node.number]), node }));
    return {
      edges,
      pageInfo: {
        hasPreviousPage: range.from > 1,
        hasNextPage: range.to < thread.lastNumber,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  /** The messages numbered `from` to `to` of a thread the viewer may see. */
  async between(ctx: RequestContext, threadId: string, from: number, to: number): Promise<MessageType[]> {
    const rows = await this.database.read<MessageRow & { reactionList: ReactionCountType[] | null }>(
      'message.between',
      BETWEEN,
      [threadId, from, to, ctx.me.personId],
    );
    for (const row of rows) this.reactions.prime(ctx, 'MESSAGE', row.id, row.reactionList);
    // The newest are what is read first.
    withinAnswer([...rows].reverse());
    return rows.map(row => messageOf(row, ctx.me));
  }

  after(ctx: RequestContext, threadId: string, number: number, first: number): Promise<MessageType[]> {
    if (first < 1 || first > DISCUSSION_LIMITS.gap)
      throw invalidInput(`Ask for 1 to ${DISCUSSION_LIMITS.gap} messages at a time.`, 'first');
    return this.between(ctx, threadId, number + 1, Math.min(number + first, 2_147_483_647));
  }

  /** The message, when the viewer may see its thread. Batched per request. */
  load(ctx: RequestContext, id: string): Promise<MessageType | null> {
    return this.loader(ctx).load(id);
  }

  clear(ctx: RequestContext, id: string): void {
    this.loader(ctx).clear(id);
  }

  /** The editor's document, null for a removed message. Batched apart, because pages do not need it. */
  document(ctx: RequestContext, id: string): Promise<RichDocument | null> {
    const loader = ctx.loader(
      'discussions.document',
      () =>
        new DataLoader<string, RichDocument | null>(async ids => {
          const rows = await this.database.read<{ id: string; document: RichDocument }>(
            'message.documents',
            'SELECT id, document FROM message WHERE id = ANY($1::uuid[]) AND removed_at IS NULL',
            [[...ids]],
          );
          const byId = new Map(rows.map(row => [row.id, row.document]));
          return ids.map(key => byId.get(key) ?? null);
        }),
    );
    return loader.load(id);
  }

  /** How the message begins, empty for a removed one. */
  async excerpt(id: string): Promise<string> {
    const rows = await this.database.read<{ excerpt: string }>(
      'message.excerpt',
      'SELECT excerpt FROM message WHERE id = $1 AND removed_at IS NULL',
      [id],
    );
    return rows[0]?.excerpt ?? '';
  }

  /** The newest message of each thread, for lists. */
  newest(ctx: RequestContext, threadId: string): Promise<{ id: string; authorId: string; excerpt: string } | null> {
    const loader = ctx.loader(
      'discussions.newest',
      () =>
        new DataLoader<string, { id: string; authorId: string; excerpt: string } | null>(async ids => {
          const rows = await this.database.read<NewestRow>(
            'message.newest',
            `SELECT m.id, m.thread_id AS "threadId", m.author_id AS "authorId",
               CASE WHEN m.removed_at IS NULL THEN m.excerpt END AS excerpt
             FROM thread t JOIN message m ON m.thread_id = t.id AND m.number = t.last_number WHERE t.id = ANY($1::uuid[])`,
            [[...ids]],
          );
          const byThread = new Map(
            rows.map(({ threadId, id, authorId, excerpt }) => [threadId, { id, authorId, excerpt: excerpt ?? '' }]),
          );
          return ids.map(id => byThread.get(id) ?? null);
        }),
    );
    return loader.load(threadId);
  }

  /** Messages that name the viewer and that they have not read yet, newest first. */
  async unreadMentions(ctx: RequestContext, first: number): Promise<MessageType[]> {
    const rows = await this.database.read<MessageRow>(
      'message.unreadMentions',
      `${SELECT} JOIN message_mention n ON n.message_id = m.id AND n.person_id = $1
       LEFT JOIN read_state r ON r.thread_id = m.thread_id AND r.person_id = $1
       WHERE m.removed_at IS NULL AND m.author_id <> $1 AND t.audience_id = ANY($2::uuid[])
         AND m.number > coalesce(r.last_read_number, 0)
       ORDER BY m.created_at DESC, m.id DESC LIMIT $3`,
      [ctx.me.personId, readableAudiences(ctx.me), first],
    );
    withinAnswer(rows);
    return rows.map(row => messageOf(row, ctx.me));
  }

  private loader(ctx: RequestContext): DataLoader<string, MessageType | null> {
    return ctx.loader(
      'discussions.message',
      () =>
        new DataLoader<string, MessageType | null>(async ids => {
          const rows = await this.database.read<MessageRow>(
            'message.byIds',
            `${SELECT} WHERE m.id = ANY($1::uuid[]) AND t.audience_id = ANY($2::uuid[])`,
            [[...ids], readableAudiences(ctx.me)],
          );
          withinAnswer(rows);
          const byId = new Map(rows.map(row => [row.id, messageOf(row, ctx.me)]));
          return ids.map(id => byId.get(id) ?? null);
        }),
    );
  }
}

function messageOf(row: MessageRow, viewer: Viewer): MessageType {
  const isRemoved = row.removedAt !== null;
  const rights = messageRights(viewer, { ...row, isRemoved });
  return {
    id: row.id,
    threadId: row.threadId,
    number: row.number,
    authorId: row.authorId,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    version: row.version,
    html: row.html,
    text: row.text,
    excerpt: row.excerpt,
    quote:
      row.quoteId && !isRemoved
        ? {
            id: row.quoteId,
            number: row.quoteNumber ?? 0,
            authorId: row.quoteAuthorId ?? '',
            excerpt: row.quoteExcerpt ?? '',
          }
        : null,
    removed:
      row.removedAt && row.removedBy
        ? { at: row.removedAt, byId: row.removedBy, reason: mayReadReason(row, viewer) ? row.removalReason : null }
        : null,
    // What was voted on is not rewritten.
    viewerCan: row.hasPoll ? { ...rights, edit: false } : rights,
    hasPoll: row.hasPoll,
  };
}

const mayReadReason = (row: MessageRow, viewer: Viewer): boolean =>
  row.authorId === viewer.personId ||
  viewer.ledWorkGroupIds.includes(row.audienceId) ||
  viewer.moderatedHubIds.includes(row.audienceId);

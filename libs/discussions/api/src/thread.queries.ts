import { Injectable } from '@nestjs/common';
import {
  connectionFrom,
  type Connection,
  type ConnectionArgs,
  Database,
  escapeLike,
  pageOf,
  type RequestContext,
  type Viewer,
} from '@tessellate/api-kernel';
import type { ThreadAudience, ThreadLevel } from '@tessellate/discussions-contract';
import { PersonLoader } from '@tessellate/identity-api';
import DataLoader from 'dataloader';
import { audienceKindOf, canSee, ownAudiences, readableAudiences, threadRights } from './discussion.policy';
import type { ThreadsArgs } from './graphql/thread.input';
import type { ThreadType, UnreadThreads } from './graphql/thread.type';

interface ThreadRow {
  id: string;
  title: string;
  audienceKind: ThreadAudience;
  audienceId: string;
  stepId: string | null;
  createdById: string | null;
  createdAt: Date;
  lastNumber: number;
  lastMessageAt: Date;
  lastMessageKey: string;
  pinned: boolean;
  lockedAt: Date | null;
  lockedBy: string | null;
  lockReason: string | null;
  lastReadNumber: number;
  unreadCount: number;
  level: ThreadLevel;
}

/** Numbers have no gaps, so what is unread is a difference, less what was removed meanwhile: few, and found by an index of their own. */
const UNREAD = `CASE WHEN t.last_number > coalesce(r.last_read_number, 0) THEN
  t.last_number - coalesce(r.last_read_number, 0) - (SELECT count(*)::int FROM message m
    WHERE m.thread_id = t.id AND m.number > coalesce(r.last_read_number, 0) AND m.removed_at IS NOT NULL) ELSE 0 END`;

const COLUMNS = `t.id, t.title, t.audience_kind AS "audienceKind", t.audience_id AS "audienceId", t.step_id AS "stepId",
  t.created_by AS "createdById", t.created_at AS "createdAt", t.last_number AS "lastNumber",
  t.last_message_at AS "lastMessageAt", t.last_message_at::text AS "lastMessageKey", t.pinned_at IS NOT NULL AS pinned,
  t.locked_at AS "lockedAt", t.locked_by AS "lockedBy", t.lock_reason AS "lockReason",
  least(coalesce(r.last_read_number, 0), t.last_number) AS "lastReadNumber", ${UNREAD} AS "unreadCount",
  coalesce(r.level, 'NORMAL') AS level`;

const FROM = 'FROM thread t LEFT JOIN read_state r ON r.thread_id = t.id AND r.person_id = $1';

/** What counts as unread: a muted thread does not. */
const COUNTS = `t.last_number > coalesce(r.last_read_number, 0) AND r.level IS DISTINCT FROM 'MUTED'`;

const ORDER_DOWN = 'ORDER BY (t.pinned_at IS NOT NULL) DESC, t.last_message_at DESC, t.id DESC';
const ORDER_UP = 'ORDER BY (t.pinned_at IS NOT NULL), t.last_message_at, t.id';
const KEY = '((t.pinned_at IS NOT NULL), t.last_message_at, t.id)';

@Injectable()
export class ThreadQueries {
  constructor(
    private readonly database: Database,
    private readonly people: PersonLoader,
  ) {}

  /** The thread, when the viewer may see it. Batched per request. */
  load(ctx: RequestContext, id: string): Promise<ThreadType | null> {
    return this.loader(ctx).load(id);
  }

  /** Makes the next `load` of this request read the thread again. */
  clear(ctx: RequestContext, id: string): void {
    this.loader(ctx).clear(id);
  }

  /** Threads of one audience: pinned first, then by their newest message. */
  async list(ctx: RequestContext, args: ThreadsArgs): Promise<Connection<ThreadType>> {
    const page = pageOf(args, ['flag', 'instant', 'uuid']);
    const rows = canSee(ctx.me, args.audienceId) ? await this.listRows(ctx.me, args, page) : [];
    await this.nameConversations(ctx.me, rows);
    return connectionFrom(
      rows.map(row => threadOf(row, ctx.me)),
      page,
      thread => thread.position,
      thread => thread,
    );
  }

  private listRows(viewer: Viewer, args: ThreadsArgs, page: ReturnType<typeof pageOf>): Promise<ThreadRow[]> {
    const values: unknown[] = [viewer.personId, args.audienceId, args.stepId ?? null, page.limit + 1];
    const bound = (compare: '<' | '>', cursor: string[] | null): string => {
      if (!cursor) return '';
      values.push(cursor[0] === '1', cursor[1], cursor[2]);
      const n = values.length;
      return `AND ${KEY} ${compare} ($${n - 2}::boolean, $${n - 1}::timestamptz, $${n}::uuid)`;
    };
    const bounds = `${bound('<', page.after)} ${bound('>', page.before)}`;
    const only = args.unread ? `AND ${COUNTS} AND ${UNREAD} > 0` : '';
    const name = `thread.list.${args.unread ? 'unread.' : ''}${page.forward ? 'down' : 'up'}${page.after ? '.after' : ''}${page.before ? '.before' : ''}`;
    return this.database.read<ThreadRow>(
      name,
      `SELECT ${COLUMNS} ${FROM} WHERE t.audience_id = $2 AND ($3::uuid IS NULL OR t.step_id = $3) ${only} ${bounds}
       ${page.forward ? ORDER_DOWN : ORDER_UP} LIMIT $4`,
      values,
    );
  }

  /** What is unread where the viewer takes part. */
  async unread(ctx: RequestContext): Promise<UnreadThreads> {
    const own = ownAudiences(ctx.me);
    const { personId, conversationIds } = ctx.me;
    const rows = await this.database.read<{ audienceId: string; threads: number; messages: number }>(
      'thread.unread',
      `SELECT "audienceId", count(*)::int AS threads, sum(unread)::int AS messages
       FROM (SELECT CASE WHEN t.audience_kind = 'PEOPLE' THEN $1 ELSE t.audience_id END AS "audienceId", ${UNREAD} AS unread
             ${FROM} WHERE t.audience_id = ANY($2::uuid[]) AND ${COUNTS}) AS counted
       WHERE unread > 0 GROUP BY "audienceId"`,
      [personId, [...own, ...conversationIds]],
    );
    const unread = new Map(rows.map(row => [row.audienceId, row]));
    const audiences = [...own, personId].map(audienceId => ({
      audienceId,
      kind: audienceId === personId ? ('PEOPLE' as const) : (audienceKindOf(ctx.me, audienceId) ?? 'WORK_GROUP'),
      threads: unread.get(audienceId)?.threads ?? 0,
      messages: unread.get(audienceId)?.messages ?? 0,
    }));
    return { threads: audiences.reduce((sum, audience) => sum + audience.threads, 0), audiences };
  }

  /** Conversations of the viewer, the last written in first; those with somebody whose name holds the words. */
  async conversations(ctx: RequestContext, args: ConnectionArgs & { name?: string }): Promise<Connection<ThreadType>> {
    const page = pageOf(args, ['flag', 'instant', 'uuid']);
    const { personId, conversationIds } = ctx.me;
    const values: unknown[] = [
      personId,
      conversationIds,
      args.name ? `%${escapeLike(args.name)}%` : null,
      page.limit + 1,
    ];
    const bound = (compare: '<' | '>', cursor: string[] | null): string => {
      if (!cursor) return '';
      const n = values.push(cursor[1], cursor[2]);
      return `AND (t.last_message_at, t.id) ${compare} ($${n - 1}::timestamptz, $${n}::uuid)`;
    };
    const bounds = `${bound('<', page.after)} ${bound('>', page.before)}`;
    const down = page.forward ? 'DESC' : '';
    const rows = await this.database.read<ThreadRow>(
      `conversation.list.${page.forward ? 'down' : 'up'}${page.after ? '.after' : ''}${page.before ? '.before' : ''}`,
      `SELECT ${COLUMNS} ${FROM} WHERE t.id = ANY($2::uuid[]) AND ($3::text IS NULL OR EXISTS (
         SELECT 1 FROM conversation_member o JOIN person p ON p.id = o.person_id AND p.erased_at IS NULL
         WHERE o.thread_id = t.id AND o.person_id <> $1 AND p.name ILIKE $3)) ${bounds}
       ORDER BY t.last_message_at ${down}, t.id ${down} LIMIT $4`,
      values,
    );
    await this.nameConversations(ctx.me, rows);
    return connectionFrom(
      rows.map(row => threadOf(row, ctx.me)),
      page,
      thread => thread.position,
      thread => thread,
    );
  }

  /** A few people’s conversation is called by the names of the others, as they are now. Costs threads of groups nothing. */
  private async nameConversations(viewer: Viewer, rows: ThreadRow[]): Promise<void> {
    const unnamed = rows.filter(row => row.audienceKind === 'PEOPLE');
    if (unnamed.length === 0) return;
    const members = await this.database.read<{ threadId: string; personId: string }>(
      'conversation.others',
      `SELECT thread_id AS "threadId", person_id AS "personId" FROM conversation_member
       WHERE thread_id = ANY($1::uuid[]) AND person_id <> $2 ORDER BY left_at IS NOT NULL, person_id`,
      [unnamed.map(({ id }) => id), viewer.personId],
    );
    const people = await this.people.byIds([...new Set(members.map(({ personId }) => personId))]);
    const names = new Map(people.map(({ id, name }) => [id, name]));
    for (const row of unnamed)
      row.title = members
        .filter(({ threadId }) => threadId === row.id)
        .map(({ personId }) => names.get(personId) ?? '')
        .join(', ');
  }

  private loader(ctx: RequestContext): DataLoader<string, ThreadType | null> {
    return ctx.loader(
      'discussions.thread',
      () => new DataLoader<string, ThreadType | null>(ids => this.byIds(ctx.me, [...ids])),
    );
  }

  private async byIds(viewer: Viewer, ids: string[]): Promise<(ThreadType | null)[]> {
    const rows = await this.database.read<ThreadRow>(
      'thread.byIds',
      `SELECT ${COLUMNS} ${FROM} WHERE t.id = ANY($2::uuid[]) AND t.audience_id = ANY($3::uuid[])`,
      [viewer.personId, ids, readableAudiences(viewer)],
    );
    await this.nameConversations(viewer, rows);
    const byId = new Map(rows.map(row => [row.id, threadOf(row, viewer)]));
    return ids.map(id => byId.get(id) ?? null);
  }
}

function threadOf(row: ThreadRow, viewer: Viewer): ThreadType {
  const { lockedAt, lockedBy, lockReason, lastMessageKey, ...rest } = row;
  const locked = lockedAt ? { at: lockedAt, byId: lockedBy, reason: lockReason ?? '' } : null;
  return {
    ...rest,
    locked,
    viewerCan: threadRights(viewer, { ...row, isLocked: locked !== null }),
    position: [row.pinned ? '1' : '0', lastMessageKey, row.id],
  };
}

import { Injectable } from '@nestjs/common';
import {
  type Connection,
  type ConnectionArgs,
  connectionFrom,
  Database,
  pageOf,
  type RequestContext,
} from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import { readableAudiences } from '../discussion.policy';
import type { SavedPostType } from './graphql/saved-post.type';

interface SavedRow {
  threadId: string;
  number: number;
  savedAt: Date;
  key: string;
  messageId: string | null;
}

const KEY = '(s.saved_at, s.thread_id, s.number)';

@Injectable()
export class SavedPostQueries {
  constructor(private readonly database: Database) {}

  /** What the viewer has saved and can still read, the last saved first. */
  async list(ctx: RequestContext, args: ConnectionArgs): Promise<Connection<SavedPostType>> {
    const page = pageOf(args, ['instant', 'uuid', 'number']);
    const values: unknown[] = [ctx.me.personId, readableAudiences(ctx.me), page.limit + 1];
    const bound = (compare: '<' | '>', cursor: string[] | null): string => {
      if (!cursor) return '';
      const n = values.push(...cursor);
      return `AND ${KEY} ${compare} ($${n - 2}::timestamptz, $${n - 1}::uuid, $${n}::int)`;
    };
    const bounds = `${bound('<', page.after)} ${bound('>', page.before)}`;
    const down = page.forward ? 'DESC' : '';
    const rows = await this.database.read<SavedRow>(
      `saved.list.${page.forward ? 'down' : 'up'}${page.after ? '.after' : ''}${page.before ? '.before' : ''}`,
      `SELECT s.thread_id AS "threadId", s.number, s.saved_at AS "savedAt", s.saved_at::text AS key, m.id AS "messageId"
       FROM saved_post s JOIN thread t ON t.id = s.thread_id
       LEFT JOIN message m ON m.thread_id = s.thread_id AND m.number = s.number
       WHERE s.person_id = $1 AND t.audience_id = ANY($2::uuid[]) ${bounds}
       ORDER BY s.saved_at ${down}, s.thread_id ${down}, s.number ${down} LIMIT $3`,
      values,
    );
    return connectionFrom(
      rows,
      page,
      ({ key, threadId, number }) => [key, threadId, number],
      ({ threadId, number, savedAt, messageId }): SavedPostType => ({
        id: `${threadId}:${number}`,
        savedAt,
        threadId,
        messageId,
      }),
    );
  }

  /** The numbers that the viewer has saved of a thread, 0 for itself. Batched per request, and apart from pages of messages. */
  numbers(ctx: RequestContext, threadId: string): Promise<number[]> {
    return this.loader(ctx).load(threadId);
  }

  clear(ctx: RequestContext, threadId: string): void {
    this.loader(ctx).clear(threadId);
  }

  private loader(ctx: RequestContext): DataLoader<string, number[]> {
    return ctx.loader(
      'discussions.saved',
      () =>
        new DataLoader<string, number[]>(async ids => {
          const rows = await this.database.read<{ threadId: string; numbers: number[] }>(
            'saved.numbers',
            `SELECT thread_id AS "threadId", array_agg(number ORDER BY number) AS numbers FROM saved_post
             WHERE person_id = $1 AND thread_id = ANY($2::uuid[]) GROUP BY thread_id`,
            [ctx.me.personId, [...ids]],
          );
          const byThread = new Map(rows.map(row => [row.threadId, row.numbers]));
          return ids.map(id => byThread.get(id) ?? []);
        }),
    );
  }
}

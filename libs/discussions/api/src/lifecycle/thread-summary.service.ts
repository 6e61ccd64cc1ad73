import { Injectable } from '@nestjs/common';
import { CommandService, Database, forbidden, notFound, type RequestContext, stale } from '@tessellate/api-kernel';
import DataLoader from 'dataloader';
import type { ThreadType } from '../graphql/thread.type';
import { ThreadService } from '../thread.service';
import type { EditThreadSummaryInput, ThreadSummaryType } from './graphql/thread-summary.type';

/** Reads summaries, batched per request, and lets facilitators put them into words. */
@Injectable()
export class ThreadSummaryService {
  constructor(
    private readonly database: Database,
    private readonly commands: CommandService,
    private readonly threads: ThreadService,
  ) {}

  /** Of a thread that the viewer may see. */
  of(ctx: RequestContext, threadId: string): Promise<ThreadSummaryType | null> {
    return ctx
      .loader(
        'discussions.summary',
        () => new DataLoader<string, ThreadSummaryType | null>(ids => this.byIds(ids), { cache: false }),
      )
      .load(threadId);
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN, STALE when somebody else has changed it since */
  async edit(ctx: RequestContext, input: EditThreadSummaryInput): Promise<ThreadType> {
    const thread = await this.threads.read(ctx, input.threadId);
    if (!thread.viewerCan.moderate) throw forbidden('Only facilitators and hub managers can edit a summary.');
    await this.commands.run(ctx, 'editThreadSummary', input, async ({ tx, emit }) => {
      const rows: { version: number; text: string }[] = await tx.query(
        'SELECT version, text FROM thread_summary WHERE thread_id = $1 FOR UPDATE',
        [thread.id],
      );
      const [current] = rows;
      if (!current) throw notFound('This summary');
      if (current.version !== input.baseVersion) {
        throw stale('This summary has changed in the meantime. Compare both texts and save the one you want.', {
          current,
        });
      }
      await tx.query(
        `UPDATE thread_summary SET text = $2, version = version + 1, edited_by = $3, edited_at = now() WHERE thread_id = $1`,
        [thread.id, input.text.trim(), ctx.me.personId],
      );
      await emit('thread.changed', { threadId: thread.id, audienceId: thread.audienceId, change: 'summarised' });
      return thread.id;
    });
    return this.threads.read(ctx, thread.id);
  }

  private async byIds(ids: readonly string[]): Promise<(ThreadSummaryType | null)[]> {
    const rows = await this.database.read<ThreadSummaryType>(
      'thread.summaries',
      `SELECT thread_id AS id, made_at AS "madeAt", people, messages, text, version, edited_at AS "editedAt",
         edited_by AS "editedById", quote_ids AS "quoteIds", question_ids AS "questionIds"
       FROM thread_summary WHERE thread_id = ANY($1::uuid[])`,
      [[...ids]],
    );
    const byId = new Map(rows.map(row => [row.id, row]));
    return ids.map(id => byId.get(id) ?? null);
  }
}

import { Injectable } from '@nestjs/common';
import { CommandService, Database, forbidden, notFound, type RequestContext } from '@tessellate/api-kernel';
import { FileService } from '@tessellate/files-api';
import { Realtime } from '@tessellate/api-realtime';
import { audienceKindOf, canSee } from './discussion.policy';
import type {
  CreateThreadInput,
  MarkThreadReadInput,
  MarkThreadsReadInput,
  RenameThreadInput,
} from './graphql/thread.input';
import type { ThreadType } from './graphql/thread.type';
import { postFirst } from './post.queue';
import { ThreadAccess } from './thread.access';
import { ThreadQueries } from './thread.queries';

/** Moves the mark, and tells those who keep notices which mentions of the person were read by it. */
const MARK_READ = `
  WITH before AS (
    SELECT last_read_number FROM read_state WHERE person_id = $1 AND thread_id = $2
  ), moved AS (
    INSERT INTO read_state AS r (person_id, thread_id, last_read_number)
    SELECT $1, t.id, least($3::int, t.last_number) FROM thread t WHERE t.id = $2
    ON CONFLICT ON CONSTRAINT read_state_pkey
    DO UPDATE SET last_read_number = EXCLUDED.last_read_number, updated_at = now()
    WHERE r.last_read_number < EXCLUDED.last_read_number
    RETURNING last_read_number
  ), told AS (
    INSERT INTO outbox (type, payload)
    SELECT 'notice.seen', jsonb_build_object('personId', $1::uuid,
      'about', jsonb_agg(jsonb_build_object('type', 'MESSAGE', 'id', m.id)))
    FROM moved JOIN message m ON m.thread_id = $2 AND m.number <= moved.last_read_number
      AND m.number > coalesce((SELECT last_read_number FROM before), 0)
    JOIN message_mention mm ON mm.message_id = m.id AND mm.person_id = $1
    HAVING count(*) > 0
  )
  SELECT last_read_number AS "lastReadNumber" FROM moved`;

/** The same for all threads of an audience, each up to the last message that was there at a moment. */
const MARK_ALL_READ = `
  WITH unread AS (
    SELECT t.id, coalesce(r.last_read_number, 0) AS before,
      (SELECT m.number FROM message m WHERE m.thread_id = t.id AND m.number > coalesce(r.last_read_number, 0)
         AND date_trunc('milliseconds', m.created_at) <= $3 ORDER BY m.number DESC LIMIT 1) AS last
    FROM thread t LEFT JOIN read_state r ON r.thread_id = t.id AND r.person_id = $1
    WHERE t.audience_id = $2 AND t.last_number > coalesce(r.last_read_number, 0)
  ), moved AS (
    INSERT INTO read_state AS r (person_id, thread_id, last_read_number)
    SELECT $1, id, last FROM unread WHERE last IS NOT NULL
    ON CONFLICT ON CONSTRAINT read_state_pkey
    DO UPDATE SET last_read_number = EXCLUDED.last_read_number, updated_at = now()
    WHERE r.last_read_number < EXCLUDED.last_read_number
    RETURNING thread_id, last_read_number
  ), told AS (
    INSERT INTO outbox (type, payload)
    SELECT 'notice.seen', jsonb_build_object('personId', $1::uuid,
      'about', jsonb_agg(jsonb_build_object('type', 'MESSAGE', 'id', m.id)))
    FROM moved JOIN unread ON unread.id = moved.thread_id
    JOIN message m ON m.thread_id = moved.thread_id AND m.number <= moved.last_read_number AND m.number > unread.before
    JOIN message_mention mm ON mm.message_id = m.id AND mm.person_id = $1
    HAVING count(*) > 0
  )
  SELECT thread_id AS id FROM moved`;

/** Opening threads, naming them, and remembering how far somebody has read. */
@Injectable()
export class ThreadService {
  constructor(
    private readonly commands: CommandService,
    private readonly threads: ThreadQueries,
    private readonly database: Database,
    private readonly files: FileService,
    private readonly realtime: Realtime,
    private readonly access: ThreadAccess,
  ) {}

  /** @throws AppError NOT_FOUND when the audience is not one the viewer belongs to, INVALID_INPUT for a step of another group */
  async create(ctx: RequestContext, input: CreateThreadInput): Promise<ThreadType> {
    const kind = audienceKindOf(ctx.me, input.audienceId);
    if (!kind) throw notFound('This group');
    await this.access.requireStep(ctx, input.audienceId, input.stepId);
    const first = input.firstMessage && (await this.access.acceptMessage(ctx, input, input.firstMessage.document));
    const id = await this.commands.run(ctx, 'createThread', input, async ({ tx, emit }) => {
      await tx.query(
        `INSERT INTO thread (id, audience_kind, audience_id, step_id, title, created_by, created_at, last_message_at)
         SELECT $1, $2, $3, $4, $5, $6, moment, moment FROM (SELECT date_trunc('milliseconds', now()) AS moment) AS clock`,
        [input.mutationId, kind, input.audienceId, input.stepId ?? null, input.title, ctx.me.personId],
      );
      await tx.query(`INSERT INTO read_state (person_id, thread_id, level) VALUES ($1, $2, 'FOLLOWING')`, [
        ctx.me.personId,
        input.mutationId,
      ]);
      await emit('thread.changed', { threadId: input.mutationId, audienceId: input.audienceId, change: 'created' });
      if (first && input.firstMessage)
        await postFirst(tx, ctx, this.files, input.mutationId, input.firstMessage, first);
      return input.mutationId;
    });
    return this.read(ctx, id);
  }

  async rename(ctx: RequestContext, input: RenameThreadInput): Promise<ThreadType> {
    const thread = await this.read(ctx, input.threadId);
    if (!thread.viewerCan.edit) throw forbidden('Only facilitators and the person who opened a thread can rename it.');
    await this.commands.run(ctx, 'renameThread', input, async ({ tx, emit }) => {
      await tx.query('UPDATE thread SET title = $2 WHERE id = $1', [thread.id, input.title]);
      await emit('thread.changed', { threadId: thread.id, audienceId: thread.audienceId, change: 'renamed' });
      return thread.id;
    });
    return this.read(ctx, thread.id);
  }

  /**
   * Moves the viewer's read mark forward; back goes `ThreadMarksService`. Idempotent by nature, so it skips the command table; told at once
   * to the person's other devices, who would read it again anyway.
   */
  async markRead(ctx: RequestContext, input: MarkThreadReadInput): Promise<ThreadType> {
    await this.read(ctx, input.threadId);
    const moved = await this.database.write<{ lastReadNumber: number }>('thread.markRead', MARK_READ, [
      ctx.me.personId,
      input.threadId,
      input.number,
    ]);
    const thread = await this.read(ctx, input.threadId);
    if (moved.length > 0) {
      const { lastReadNumber, unreadCount } = thread;
      this.realtime.emitToPerson(ctx.me.personId, 'read.changed', { threadId: thread.id, lastReadNumber, unreadCount });
    }
    return thread;
  }

  /**
   * Everything that a list of threads showed, or would have shown further down. What came after `until` stays unread: nobody has
   * seen that it is there. Idempotent like `markRead`.
   * @returns the threads that were unread
   * @throws AppError NOT_FOUND when the audience is not one the viewer belongs to
   */
  async markAllRead(ctx: RequestContext, { audienceId, until }: MarkThreadsReadInput): Promise<ThreadType[]> {
    if (!canSee(ctx.me, audienceId)) throw notFound('This group');
    const { personId } = ctx.me;
    const moved = await this.database.write<{ id: string }>('thread.markAllRead', MARK_ALL_READ, [
      personId,
      audienceId,
      until,
    ]);
    const threads = await Promise.all(moved.map(({ id }) => this.read(ctx, id)));
    for (const { id: threadId, lastReadNumber, unreadCount } of threads)
      this.realtime.emitToPerson(personId, 'read.changed', { threadId, lastReadNumber, unreadCount });
    return threads;
  }

  /** The thread as it is now. @throws AppError NOT_FOUND */
  async read(ctx: RequestContext, id: string): Promise<ThreadType> {
    this.threads.clear(ctx, id);
    const thread = await this.threads.load(ctx, id);
    if (!thread) throw notFound('This thread');
    return thread;
  }
}

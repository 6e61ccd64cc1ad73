import { Injectable } from '@nestjs/common';
import {
  AuditService,
  type CommandScope,
  CommandService,
  forbidden,
  moderated,
  notFound,
  Notices,
  type RequestContext,
} from '@tessellate/api-kernel';
import type { ThreadChanged } from '@tessellate/discussions-contract';
import { THREAD_LOCKED } from './discussion.notices';
import type { LockThreadInput, PinThreadInput } from './graphql/thread.input';
import type { ThreadType } from './graphql/thread.type';
import { ThreadQueries } from './thread.queries';

/** What facilitators and hub managers do to whole threads. Locking is an act with a reason, and it is logged. */
@Injectable()
export class ThreadModerationService {
  constructor(
    private readonly commands: CommandService,
    private readonly threads: ThreadQueries,
    private readonly audit: AuditService,
    private readonly notices: Notices,
  ) {}

  pin(ctx: RequestContext, input: PinThreadInput): Promise<ThreadType> {
    return this.act(ctx, input.pinned ? 'pinThread' : 'unpinThread', input, async (scope, thread) => {
      await scope.tx.query(
        'UPDATE thread SET pinned_at = CASE WHEN $2 THEN coalesce(pinned_at, now()) END WHERE id = $1',
        [thread.id, input.pinned],
      );
      return input.pinned ? 'pinned' : 'unpinned';
    });
  }

  lock(ctx: RequestContext, input: LockThreadInput): Promise<ThreadType> {
    return this.act(ctx, 'lockThread', input, async (scope, thread) => {
      await scope.tx.query(
        `UPDATE thread SET locked_at = coalesce(locked_at, date_trunc('milliseconds', now())), locked_by = $2, lock_reason = $3 WHERE id = $1`,
        [thread.id, ctx.me.personId, input.reason],
      );
      await this.log(ctx, scope, thread, 'thread.locked', input.reason);
      if (thread.createdById && thread.createdById !== ctx.me.personId && !thread.locked) {
        const host = { type: 'THREAD' as const, id: thread.id };
        const told = moderated({ kind: THREAD_LOCKED, personId: thread.createdById, host, reason: input.reason });
        await this.notices.raise(scope.tx, told);
      }
      return 'locked';
    });
  }

  unlock(ctx: RequestContext, input: LockThreadInput): Promise<ThreadType> {
    return this.act(ctx, 'unlockThread', input, async (scope, thread) => {
      await scope.tx.query('UPDATE thread SET locked_at = NULL, locked_by = NULL, lock_reason = NULL WHERE id = $1', [
        thread.id,
      ]);
      await this.log(ctx, scope, thread, 'thread.unlocked', input.reason);
      return 'unlocked';
    });
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: { mutationId: string; threadId: string },
    work: (scope: CommandScope, thread: ThreadType) => Promise<ThreadChanged['change']>,
  ): Promise<ThreadType> {
    const thread = await this.read(ctx, input.threadId);
    if (!thread.viewerCan.moderate)
      throw forbidden('Only facilitators and hub managers can do this. Ask yours if it needs doing.');
    await this.commands.run(ctx, name, input, async scope => {
      const change = await work(scope, thread);
      await scope.emit('thread.changed', { threadId: thread.id, audienceId: thread.audienceId, change });
      return thread.id;
    });
    this.threads.clear(ctx, thread.id);
    return this.read(ctx, thread.id);
  }

  private log(
    ctx: RequestContext,
    scope: CommandScope,
    thread: ThreadType,
    action: string,
    reason: string,
  ): Promise<void> {
    return this.audit.append(scope.tx, {
      actorId: ctx.me.personId,
      action,
      targetType: 'THREAD',
      targetId: thread.id,
      subjectId: thread.createdById,
      audienceId: thread.audienceId,
      reason,
    });
  }

  private async read(ctx: RequestContext, id: string): Promise<ThreadType> {
    const thread = await this.threads.load(ctx, id);
    if (!thread) throw notFound('This thread');
    return thread;
  }
}

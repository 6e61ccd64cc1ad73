import { Injectable } from '@nestjs/common';
import { CommandService, invalidInput, notFound, type RequestContext } from '@tessellate/api-kernel';
import { Realtime } from '@tessellate/api-realtime';
import { DISCUSSION_LIMITS } from '@tessellate/discussions-contract';
import type { ThreadType } from '../graphql/thread.type';
import { ThreadService } from '../thread.service';
import type { MarkThreadUnreadInput, SavePostInput, SetThreadLevelInput } from './graphql/thread-marks.input';
import { SavedPostQueries } from './saved-post.queries';

/** What a person marks for themselves in a thread: how closely they follow it, what is unread again, what is for later. */
@Injectable()
export class ThreadMarksService {
  constructor(
    private readonly commands: CommandService,
    private readonly threads: ThreadService,
    private readonly saved: SavedPostQueries,
    private readonly realtime: Realtime,
  ) {}

  async setLevel(ctx: RequestContext, input: SetThreadLevelInput): Promise<ThreadType> {
    await this.threads.read(ctx, input.threadId);
    await this.commands.run(ctx, 'setThreadLevel', input, async ({ tx }) => {
      await tx.query(
        `INSERT INTO read_state (person_id, thread_id, level) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT read_state_pkey DO UPDATE SET level = EXCLUDED.level`,
        [ctx.me.personId, input.threadId, input.level],
      );
      return input.threadId;
    });
    return this.told(ctx, input.threadId);
  }

  /** From this message on everything is unread again, on all of the person's devices. */
  async markUnread(ctx: RequestContext, input: MarkThreadUnreadInput): Promise<ThreadType> {
    const { lastNumber } = await this.threads.read(ctx, input.threadId);
    if (input.number > lastNumber) throw invalidInput('The thread has no such message yet.', 'number');
    await this.commands.run(ctx, 'markThreadUnread', input, async ({ tx }) => {
      await tx.query(
        `INSERT INTO read_state AS r (person_id, thread_id, last_read_number) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT read_state_pkey
         DO UPDATE SET last_read_number = least(r.last_read_number, EXCLUDED.last_read_number), updated_at = now()`,
        [ctx.me.personId, input.threadId, input.number - 1],
      );
      return input.threadId;
    });
    const thread = await this.threads.read(ctx, input.threadId);
    const { id: threadId, lastReadNumber, unreadCount } = thread;
    this.realtime.emitToPerson(ctx.me.personId, 'read.changed', { threadId, lastReadNumber, unreadCount, back: true });
    return thread;
  }

  /** @throws AppError NOT_FOUND also for a number that the thread does not have */
  async save(ctx: RequestContext, input: SavePostInput): Promise<ThreadType> {
    const { lastNumber } = await this.threads.read(ctx, input.threadId);
    const number = input.number ?? 0;
    if (number > lastNumber) throw notFound('This message');
    await this.commands.run(ctx, 'savePost', input, async ({ tx }) => {
      const key = [ctx.me.personId, input.threadId, number];
      if (!input.saved) {
        await tx.query('DELETE FROM saved_post WHERE person_id = $1 AND thread_id = $2 AND number = $3', key);
        return input.threadId;
      }
      const [{ count }]: [{ count: number }] = await tx.query(
        'SELECT count(*)::int AS count FROM saved_post WHERE person_id = $1',
        [ctx.me.personId],
      );
      if (count >= DISCUSSION_LIMITS.saved)
        throw invalidInput(`You have saved ${count} things. Take some off the list first.`);
      await tx.query(
        'INSERT INTO saved_post (person_id, thread_id, number) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        key,
      );
      return input.threadId;
    });
    return this.told(ctx, input.threadId);
  }

  /** The thread as it is now, told to the person's other devices. */
  private async told(ctx: RequestContext, threadId: string): Promise<ThreadType> {
    const thread = await this.threads.read(ctx, threadId);
    this.saved.clear(ctx, threadId);
    const numbers = await this.saved.numbers(ctx, threadId);
    this.realtime.emitToPerson(ctx.me.personId, 'thread.marked', {
      threadId,
      level: thread.level,
      saved: numbers.includes(0),
      savedNumbers: numbers.filter(number => number > 0),
    });
    return thread;
  }
}

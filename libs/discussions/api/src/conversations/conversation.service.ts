import { Injectable } from '@nestjs/common';
import {
  AppError,
  type CommandScope,
  CommandService,
  Database,
  forbidden,
  invalidInput,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { CONVERSATION_LIMITS } from '@tessellate/discussions-contract';
import { FileService } from '@tessellate/files-api';
import { PersonLoader, PersonVisibility } from '@tessellate/identity-api';
import type { ThreadType } from '../graphql/thread.type';
import { postFirst } from '../post.queue';
import { ThreadAccess } from '../thread.access';
import { ThreadService } from '../thread.service';
import { pairOf, refusalOf } from './conversation.policy';
import { holdPeople, settle, standingsIn } from './conversation.store';
import type { LeaveConversationInput, OpenConversationInput } from './graphql/conversation.input';

/** Opening conversations of a few people, and leaving them. What is written there goes the way of all messages. */
@Injectable()
export class ConversationService {
  constructor(
    private readonly commands: CommandService,
    private readonly visibility: PersonVisibility,
    private readonly people: PersonLoader,
    private readonly access: ThreadAccess,
    private readonly threads: ThreadService,
    private readonly files: FileService,
    private readonly database: Database,
  ) {}

  /**
   * The first message opens the conversation; with one other person it goes into the one that is there.
   * @throws AppError NOT_FOUND for somebody the viewer shares nothing with, FORBIDDEN with the reason in words, RATE_LIMITED
   */
  async open(ctx: RequestContext, input: OpenConversationInput): Promise<ThreadType> {
    const { personId } = ctx.me;
    const others = [...new Set(input.personIds.map(id => id.toLowerCase()))];
    if (others.includes(personId)) throw invalidInput('You cannot write to yourself.', 'personIds');
    const visible = await this.visibility.visibleIds(ctx, others);
    if (others.some(id => !visible.has(id))) throw notFound('This person');
    const everybody = [personId, ...others];
    const reads = (reader: RequestContext) => everybody.includes(reader.viewer?.personId ?? '');
    const first = await this.access.acceptMessage(ctx, { reads }, input.firstMessage.document);
    const id = await this.commands.run(ctx, 'openConversation', input, async scope => {
      const { tx } = scope;
      await holdPeople(tx, everybody);
      await this.requireWritable(scope, personId, others);
      const pair = others.length === 1 ? pairOf(personId, others[0] ?? '') : null;
      const known = pair && (await this.reopen(scope, personId, pair));
      const threadId = known || input.mutationId;
      if (!known) await this.begin(scope, personId, { threadId, pair, everybody });
      await postFirst(tx, ctx, this.files, threadId, input.firstMessage, first);
      return threadId;
    });
    await this.see(ctx, id);
    return this.threads.read(ctx, id);
  }

  /** @throws AppError NOT_FOUND, FORBIDDEN for a conversation of two */
  async leave(ctx: RequestContext, input: LeaveConversationInput): Promise<string> {
    const { personId } = ctx.me;
    return this.commands.run(ctx, 'leaveConversation', input, async scope => {
      const { tx, signal } = scope;
      const [found]: { pair: string | null }[] = await tx.query(
        `SELECT c.pair FROM conversation c JOIN conversation_member m ON m.thread_id = c.thread_id
         WHERE c.thread_id = $1 AND m.person_id = $2 AND m.left_at IS NULL`,
        [input.threadId, personId],
      );
      if (!found) throw notFound('This conversation');
      if (found.pair)
        throw forbidden('A conversation of two cannot be left. You can mute it, or block the other person.');
      await tx.query(
        `UPDATE conversation_member SET left_at = now() WHERE thread_id = $1 AND person_id = $2 AND left_at IS NULL`,
        [input.threadId, personId],
      );
      await settle(scope, personId);
      await signal('access', personId);
      return input.threadId;
    });
  }

  /** The scopes of this request are from before. Whoever repeats it after they have left sees nothing. */
  private async see({ me }: RequestContext, threadId: string): Promise<void> {
    if (me.conversationIds.includes(threadId)) return;
    const [member] = await this.database.read(
      'conversation.joined',
      'SELECT 1 FROM conversation_member WHERE thread_id = $1 AND person_id = $2 AND left_at IS NULL',
      [threadId, me.personId],
    );
    // Not into the list itself, which other requests share.
    if (member) me.conversationIds = [...me.conversationIds, threadId];
  }

  private async requireWritable({ tx }: CommandScope, personId: string, others: string[]): Promise<void> {
    const standings = new Map((await standingsIn(tx, personId, others)).map(one => [one.id, one]));
    const people = await this.people.byIds(others);
    for (const { id, name } of people) {
      const refusal = refusalOf(standings.get(id), name);
      if (refusal) throw forbidden(refusal);
    }
  }

  /** The conversation that two people have. Whoever takes messages from few and writes there themselves can be answered. */
  private async reopen(scope: CommandScope, personId: string, pair: string): Promise<string | null> {
    const { tx } = scope;
    const [known]: { id: string; closed: boolean }[] = await tx.query(
      `SELECT c.thread_id AS id, t.locked_at IS NOT NULL AS closed
       FROM conversation c JOIN thread t ON t.id = c.thread_id WHERE c.pair = $1`,
      [pair],
    );
    if (!known?.closed) return known?.id ?? null;
    await tx.query('UPDATE conversation SET opened_by = $2 WHERE thread_id = $1', [known.id, personId]);
    await settle(scope, personId);
    return known.id;
  }

  private async begin(
    { tx, emit, signal }: CommandScope,
    personId: string,
    { threadId, pair, everybody }: { threadId: string; pair: string | null; everybody: string[] },
  ): Promise<void> {
    const [{ count }]: [{ count: number }] = await tx.query(
      `SELECT count(*)::int AS count FROM conversation WHERE opened_by = $1 AND opened_at > now() - interval '1 day'`,
      [personId],
    );
    if (count >= CONVERSATION_LIMITS.perDay)
      throw new AppError('RATE_LIMITED', `You have begun ${count} conversations since yesterday. Try again tomorrow.`);
    await tx.query(
      `INSERT INTO thread (id, audience_kind, audience_id, title, created_by, created_at, last_message_at)
       SELECT $1, 'PEOPLE', $1, '', $2, moment, moment FROM (SELECT date_trunc('milliseconds', now()) AS moment) AS clock`,
      [threadId, personId],
    );
    await tx.query('INSERT INTO conversation (thread_id, pair, opened_by) VALUES ($1, $2, $3)', [
      threadId,
      pair,
      personId,
    ]);
    await tx.query('INSERT INTO conversation_member (thread_id, person_id) SELECT $1, unnest($2::uuid[])', [
      threadId,
      everybody,
    ]);
    await tx.query(`INSERT INTO read_state (person_id, thread_id, level) SELECT unnest($2::uuid[]), $1, 'FOLLOWING'`, [
      threadId,
      everybody,
    ]);
    await emit('thread.changed', { threadId, audienceId: threadId, change: 'created' });
    for (const id of everybody) await signal('access', id);
  }
}

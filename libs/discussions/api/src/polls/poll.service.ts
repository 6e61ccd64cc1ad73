import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  APP_CONFIG,
  type AppConfig,
  AppError,
  CommandService,
  type CommandScope,
  forbidden,
  invalidInput,
  Jobs,
  notFound,
  type RequestContext,
} from '@tessellate/api-kernel';
import { POLL_LIMITS } from '@tessellate/discussions-contract';
import { canModerate } from '../discussion.policy';
import type { MessageType, ThreadLocked } from '../graphql/message.type';
import { MessageService } from '../message.service';
import { ThreadAccess } from '../thread.access';
import type { ClosePollInput, PostPollInput, VoteInPollInput } from './graphql/poll.input';
import { pollDocument } from './poll-document';
import { voterOf } from './poll-voters';

const CLOSES = 'discussions.pollCloses';
const DAY_MS = 24 * 60 * 60 * 1_000;

interface HeldPoll {
  threadId: string;
  authorId: string;
  answers: number;
  several: boolean;
  anonymous: boolean;
  closed: boolean;
  locked: boolean;
  removed: boolean;
}

/** Asking, voting and closing. A poll is a message: whatever happens to that happens to it. */
@Injectable()
export class PollService implements OnModuleInit {
  constructor(
    private readonly commands: CommandService,
    private readonly messages: MessageService,
    private readonly access: ThreadAccess,
    private readonly jobs: Jobs,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ messageId: string; threadId: string }>(CLOSES, about =>
      this.commands.unattended(async ({ tx, emit }) => {
        await tx.query('UPDATE poll SET closed_at = closes_at WHERE message_id = $1 AND closed_at IS NULL', [
          about.messageId,
        ]);
        await emit('poll.changed', about);
      }),
    );
  }

  /** Posts a message that asks. @throws AppError NOT_FOUND, INVALID_INPUT, CONFLICT */
  async post(ctx: RequestContext, input: PostPollInput): Promise<MessageType | ThreadLocked> {
    const { mutationId, threadId, question, answers, several, anonymous } = input;
    const closesAt = input.closesAt ?? null;
    const lasts = closesAt ? closesAt.getTime() - Date.now() : 1;
    if (!(lasts > 0 && lasts <= POLL_LIMITS.days * DAY_MS))
      throw invalidInput(`Choose a time in the next ${POLL_LIMITS.days} days.`, 'closesAt');
    const message = { mutationId, threadId, document: pollDocument(question, answers) };
    return this.messages.post(ctx, message, {
      sent: { several, anonymous, closesAt },
      store: async ({ tx, emit }) => {
        await tx.query(
          'INSERT INTO poll (message_id, answers, several, anonymous, closes_at) VALUES ($1, $2, $3, $4, $5)',
          [mutationId, answers.map(text => text.trim()), several, anonymous, closesAt],
        );
        if (closesAt)
          await this.jobs.add(
            tx,
            CLOSES,
            { messageId: mutationId, threadId },
            { startAfter: closesAt, key: mutationId },
          );
        await emit('poll.changed', { threadId, messageId: mutationId });
      },
    });
  }

  /** Sets what the viewer has chosen, or takes it back. @throws AppError NOT_FOUND, INVALID_INPUT, LOCKED */
  async vote(ctx: RequestContext, input: VoteInPollInput): Promise<string> {
    const { mutationId, messageId, positions } = input;
    await this.messages.read(ctx, messageId);
    // What was chosen is no part of the command: its hash would be kept beside the person's id.
    return this.commands.run(ctx, 'voteInPoll', { mutationId, messageId }, async scope => {
      const poll = await held(scope, messageId);
      if (poll.locked) throw new AppError('LOCKED', 'This thread is locked, so nobody can vote any more.');
      if (poll.closed) throw new AppError('LOCKED', 'This poll is closed. Your vote was not changed.');
      if (positions.some(position => position >= poll.answers) || (positions.length > 1 && !poll.several))
        throw invalidInput(poll.several ? 'Choose from the poll’s answers.' : 'Choose one answer.', 'positions');
      const { personId } = ctx.me;
      const voter = voterOf(this.config.authSecret, { messageId, anonymous: poll.anonymous }, personId);
      if (positions.length === 0)
        await scope.tx.query('DELETE FROM poll_vote WHERE message_id = $1 AND voter = $2', [messageId, voter]);
      else
        await scope.tx.query(
          `INSERT INTO poll_vote (message_id, voter, person_id, positions) VALUES ($1, $2, $3, $4)
           ON CONFLICT ON CONSTRAINT poll_vote_pkey DO UPDATE SET positions = EXCLUDED.positions`,
          [messageId, voter, poll.anonymous ? null : personId, positions],
        );
      await scope.emit('poll.changed', { threadId: poll.threadId, messageId });
      return messageId;
    });
  }

  /** For who asked, and moderators. For good. @throws AppError NOT_FOUND, FORBIDDEN */
  async close(ctx: RequestContext, input: ClosePollInput): Promise<string> {
    const { messageId } = input;
    const { threadId } = await this.messages.read(ctx, messageId);
    const place = await this.access.require(ctx, threadId);
    return this.commands.run(ctx, 'closePoll', input, async scope => {
      const poll = await held(scope, messageId);
      if (poll.authorId !== ctx.me.personId && !canModerate(ctx.me, place))
        throw forbidden('Only facilitators and the person who asked can close a poll.');
      if (poll.closed) return messageId;
      await scope.tx.query('UPDATE poll SET closed_at = now() WHERE message_id = $1', [messageId]);
      await this.jobs.cancel(scope.tx, CLOSES, messageId);
      await scope.emit('poll.changed', { threadId, messageId });
      return messageId;
    });
  }
}

/** The poll, which nobody else changes meanwhile. @throws AppError NOT_FOUND also when its message was removed */
async function held({ tx }: CommandScope, messageId: string): Promise<HeldPoll> {
  const [poll]: HeldPoll[] = await tx.query(
    `SELECT m.thread_id AS "threadId", m.author_id AS "authorId", cardinality(p.answers) AS answers, p.several, p.anonymous,
       p.closed_at IS NOT NULL OR coalesce(p.closes_at <= now(), false) AS closed,
       t.locked_at IS NOT NULL AS locked, m.removed_at IS NOT NULL AS removed
     FROM poll p JOIN message m ON m.id = p.message_id JOIN thread t ON t.id = m.thread_id
     WHERE p.message_id = $1 FOR NO KEY UPDATE OF p`,
    [messageId],
  );
  if (!poll || poll.removed) throw notFound('This poll');
  return poll;
}
